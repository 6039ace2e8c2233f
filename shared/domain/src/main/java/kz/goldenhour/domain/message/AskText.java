package kz.goldenhour.domain.message;

import java.time.Instant;
import java.util.List;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Lang;

/// The words that wake an officer whom a colleague asks for something. Like a new claim's they hold no reporter's text.
///
/// @param due when the claim's answer is due
public record AskText(Asked asked, Lang lang, Instant due) {
    /// What he is asked for.
    public enum Asked {
        /// Another desk gives a claim: does his take it?
        TO_TAKE,
        /// A text waits for a second approval.
        TO_APPROVE
    }

    /// The text message; where a long link leaves no room, whole sentences are left out.
    public String sms(String link) {
        for (var text : List.of(first() + " " + by(), first())) {
            if (text.length() + 1 + link.length() <= AlertText.SMS_MOST) {
                return text + " " + link;
            }
        }
        return link;
    }

    /// The subject of the mail: at most 100 characters of one line (SNS).
    public String subject() {
        return "Golden Hour: " + first() + " " + by();
    }

    /// The mail.
    public String email(String link) {
        return first() + " " + by() + "\n\n" + open() + "\n" + link + "\n\n" + own() + "\n";
    }

    private String first() {
        return switch (asked) {
            case TO_TAKE ->
                switch (lang) {
                    case KK -> "Сізге сұрау беріліп жатыр.";
                    case RU -> "Вам передают вопрос.";
                    case EN -> "A question is handed to you.";
                };
            case TO_APPROVE ->
                switch (lang) {
                    case KK -> "Екінші мақұлдау керек.";
                    case RU -> "Нужно второе одобрение.";
                    case EN -> "Second approval is needed.";
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
