package kz.goldenhour.domain.message;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Lang;

/// The words that wake an officer. They hold no reporter's text, and the link stands last.
///
/// An SMS of Cyrillic letters is sent as UCS-2: 70 characters in one part, 67 in each of several (3GPP TS 23.040), so
/// two parts are 134.
/// Where a long link leaves no room, whole sentences are left out, never letters.
///
/// @param why what makes it his, the most pressing first; at least one, where it is worded
/// @param due when the claim's answer is due
public record AlertText(Lang lang, List<Why> why, Instant due, int reports) {
    public static final int SMS_MOST = 134;

    public AlertText {
        why = List.copyOf(why);
    }

    /// Why somebody is woken for a claim.
    public enum Why {
        /// Nobody was woken for it before.
        NEW,
        /// Who was woken before him has not answered it.
        UNANSWERED,
        /// Who was woken before him has said that he cannot.
        CANNOT,
        /// A reporter says that the answer was to another question.
        DISPUTED,
        /// His link had expired: he asked for one.
        ANOTHER_LINK
    }

    /// The text message. Longer than [#SMS_MOST] only where the link alone is.
    public String sms(String link) {
        var lead = sentences(why);
        var first = sentences(why.subList(0, 1));
        var by = by();
        return Stream.of(
                        lead + " " + by + " " + count(),
                        lead + " " + by,
                        lead + " " + shortBy() + ".",
                        first + " " + shortBy() + ".",
                        shortBy())
                .map(text -> text + " " + link)
                .filter(text -> text.length() <= SMS_MOST)
                .findFirst()
                .orElse(link);
    }

    /// The subject of the mail: at most 100 characters of one line (SNS), so no variable but the time.
    public String subject() {
        return "Golden Hour: " + sentences(why) + " " + shortBy();
    }

    /// The mail.
    public String email(String link) {
        return "%s %s %s\n\n%s\n%s\n\n%s\n".formatted(sentences(why), by(), count(), open(), link, own());
    }

    private String sentences(List<Why> some) {
        return some.stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    private String sentence(Why it) {
        return switch (lang) {
            case KK ->
                switch (it) {
                    case NEW -> "Жаңа сұрау.";
                    case UNANSWERED -> "Кезекші жауап бермеді.";
                    case CANNOT -> "Кезекші жауап бере алмайды.";
                    case DISPUTED -> "Журналист жауапты қабылдамады.";
                    case ANOTHER_LINK -> "Сұрауға жаңа сілтеме.";
                };
            case RU ->
                switch (it) {
                    case NEW -> "Новый вопрос.";
                    case UNANSWERED -> "Дежурный не ответил.";
                    case CANNOT -> "Дежурный не может ответить.";
                    case DISPUTED -> "Журналист не принял ответ.";
                    case ANOTHER_LINK -> "Новая ссылка на вопрос.";
                };
            case EN ->
                switch (it) {
                    case NEW -> "New question.";
                    case UNANSWERED -> "The duty officer has not answered.";
                    case CANNOT -> "The duty officer cannot answer.";
                    case DISPUTED -> "A journalist rejects the answer.";
                    case ANOTHER_LINK -> "New link to a question.";
                };
        };
    }

    private String by() {
        var time = AstanaTime.clock(due);
        return switch (lang) {
            case KK -> "Жауап мерзімі: %s (Астана).".formatted(time);
            case RU -> "Ответ до %s (Астана).".formatted(time);
            case EN -> "Answer by %s (Astana).".formatted(time);
        };
    }

    private String shortBy() {
        var time = AstanaTime.clock(due);
        return switch (lang) {
            case KK -> "Мерзімі: %s".formatted(time);
            case RU -> "Ответ до %s".formatted(time);
            case EN -> "Answer by %s".formatted(time);
        };
    }

    private String count() {
        return switch (lang) {
            case KK -> "Хабар саны: %d.".formatted(reports);
            case RU -> "Сообщений: %d.".formatted(reports);
            case EN -> "Reports: %d.".formatted(reports);
        };
    }

    private String open() {
        return switch (lang) {
            case KK -> "Сілтемені ашып, PIN-кодты енгізіңіз:";
            case RU -> "Откройте ссылку и введите PIN-код:";
            case EN -> "Open the link and enter your PIN:";
        };
    }

    private String own() {
        return switch (lang) {
            case KK -> "Сілтеме тек сізге арналған. Оны ешкімге жібермеңіз.";
            case RU -> "Ссылка только для вас. Не пересылайте её никому.";
            case EN -> "The link is for you alone. Do not forward it.";
        };
    }
}
