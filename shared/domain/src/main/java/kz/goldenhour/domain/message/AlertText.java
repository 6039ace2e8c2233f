package kz.goldenhour.domain.message;

import java.time.Instant;
import java.util.List;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Lang;

/// The words that wake an officer. They hold no reporter's text, and the link stands last.
///
/// An SMS of Cyrillic letters is sent as UCS-2: 70 characters in one part, 67 in each of several (3GPP TS 23.040), so
/// two parts are 134.
/// Where a long link leaves no room, whole sentences are left out, never letters.
public final class AlertText {
    public static final int SMS_MOST = 134;

    private AlertText() {}

    /// The text message. Longer than [#SMS_MOST] only where the link alone is.
    public static String sms(Lang lang, Instant due, int reports, String link) {
        for (var text : smsForms(lang, AstanaTime.clock(due), reports)) {
            if (text.length() + 1 + link.length() <= SMS_MOST) {
                return text + " " + link;
            }
        }
        return link;
    }

    private static List<String> smsForms(Lang lang, String due, int reports) {
        return switch (lang) {
            case KK ->
                List.of(
                        "Жаңа сұрау. Жауап мерзімі: %s (Астана). Хабар саны: %d.".formatted(due, reports),
                        "Жаңа сұрау. Жауап мерзімі: %s (Астана).".formatted(due),
                        "Жаңа сұрау. Мерзімі: %s.".formatted(due),
                        "Сұрау: %s".formatted(due));
            case RU ->
                List.of(
                        "Новый вопрос. Ответ до %s (Астана). Сообщений: %d.".formatted(due, reports),
                        "Новый вопрос. Ответ до %s (Астана).".formatted(due),
                        "Новый вопрос. Ответ до %s.".formatted(due),
                        "Ответ до %s".formatted(due));
            case EN ->
                List.of(
                        "New question. Answer by %s (Astana). Reports: %d.".formatted(due, reports),
                        "New question. Answer by %s (Astana).".formatted(due),
                        "New question. Answer by %s.".formatted(due),
                        "Answer by %s".formatted(due));
        };
    }

    /// The subject of the mail: at most 100 characters of one line (SNS), so no variable but the time.
    public static String subject(Lang lang, Instant due) {
        var time = AstanaTime.clock(due);
        return switch (lang) {
            case KK -> "Golden Hour: жаңа сұрау, жауап мерзімі %s".formatted(time);
            case RU -> "Golden Hour: новый вопрос, ответ до %s".formatted(time);
            case EN -> "Golden Hour: new question, answer by %s".formatted(time);
        };
    }

    /// The mail.
    public static String email(Lang lang, Instant due, int reports, String link) {
        var time = AstanaTime.clock(due);
        return switch (lang) {
            case KK -> """
                Жаңа сұрау келді. Жауап мерзімі: %s (Астана уақыты). Хабар саны: %d.

                Сілтемені ашып, PIN-кодты енгізіңіз:
                %s

                Сілтеме тек сізге арналған. Оны ешкімге жібермеңіз.
                """.formatted(time, reports, link);
            case RU -> """
                Пришёл новый вопрос. Ответ до %s (время Астаны). Сообщений: %d.

                Откройте ссылку и введите PIN-код:
                %s

                Ссылка только для вас. Не пересылайте её никому.
                """.formatted(time, reports, link);
            case EN -> """
                A new question has come in. Answer by %s (Astana time). Reports: %d.

                Open the link and enter your PIN:
                %s

                The link is for you alone. Do not forward it.
                """.formatted(time, reports, link);
        };
    }
}
