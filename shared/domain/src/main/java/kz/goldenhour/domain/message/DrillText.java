package kz.goldenhour.domain.message;

import kz.goldenhour.domain.Lang;

/// The words that call an officer to a drill. The first of them say that it is one, in both languages.
public final class DrillText {
    /// Stands first everywhere, whatever the officer's language.
    public static final String MARK = "ЖАТТЫҒУ / УЧЕНИЕ";

    private DrillText() {}

    /// The text message; the link stands last.
    public static String sms(Lang lang, String link) {
        var whole = MARK + ". " + wish(lang) + " " + link;
        return whole.length() <= AlertText.SMS_MOST ? whole : MARK + ". " + link;
    }

    private static String wish(Lang lang) {
        return switch (lang) {
            case KK -> "Сілтемені ашып, PIN-кодты енгізіңіз.";
            case RU -> "Откройте ссылку и введите PIN-код.";
            case EN -> "This is a drill. Open the link.";
        };
    }

    /// The subject of the mail: at most 100 characters of one line (SNS).
    public static String subject(Lang lang) {
        return "Golden Hour: " + MARK
                + switch (lang) {
                    case KK, RU -> "";
                    case EN -> " (drill)";
                };
    }

    /// The mail.
    public static String email(Lang lang, String link) {
        return MARK + "\n\n"
                + switch (lang) {
                    case KK -> """
                Бұл жаттығу: ешқандай сұрау түскен жоқ. Хабардың сізге жететінін тексереміз.

                Сілтемені ашып, PIN-кодты енгізіп, түймені басыңыз:
                %s

                PIN-кодты ұмытсаңыз, сол бетте айтуға болады.
                """.formatted(link);
                    case RU -> """
                Это учение: никакого вопроса нет. Мы проверяем, доходят ли до вас сообщения.

                Откройте ссылку, введите PIN-код и нажмите кнопку:
                %s

                Если PIN-код забыт, об этом можно сказать на той же странице.
                """.formatted(link);
                    case EN -> """
                This is a drill: no question has come in. We test whether messages reach you.

                Open the link, enter your PIN and press the button:
                %s

                If you have forgotten your PIN, you can say so on that page.
                """.formatted(link);
                };
    }
}
