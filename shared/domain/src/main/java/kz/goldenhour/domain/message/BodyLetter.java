package kz.goldenhour.domain.message;

import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.Handover;
import kz.goldenhour.domain.text.Quoted;

/// What an officer sends by hand to a body that has no desk here: in both languages, by mail or messenger.
public final class BodyLetter {
    private BodyLetter() {}

    /// The subject of the mail that brings it to the officer: at most 100 characters of one line (SNS).
    public static String subject() {
        return "Golden Hour: жіберетін мәтін / текст для отправки";
    }

    /// @param contact whom they answer
    public static String text(Claim claim, String contact, Handover.Body body) {
        var by = AstanaTime.date(claim.nextWordBy()) + ", " + AstanaTime.clock(claim.nextWordBy());
        var note = body.words().note().isEmpty() ? "" : body.words().note() + "\n\n";
        return """
            Сәлеметсіз бе! Журналистер мынаны сұрайды:
            %1$s
            Бұл сұрақ органыңызға қатысты. Жауап мерзімі: %2$s (Астана уақыты). Байланыс: %3$s

            Здравствуйте! Журналисты спрашивают:
            %1$s
            Вопрос относится к вашему органу. Просим ответить до %2$s (время Астаны). Контакт: %3$s

            %4$s""".formatted(Quoted.lines(claim.text()), by, contact, note).strip();
    }
}
