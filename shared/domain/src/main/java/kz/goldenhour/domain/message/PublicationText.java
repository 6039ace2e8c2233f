package kz.goldenhour.domain.message;

import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.publish.ClosingWord;
import kz.goldenhour.domain.publish.HoldingStatement;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.Rebuttal;

/// The words in which a publication goes out. The rating stands first and alone, in a word that no cut can turn round:
/// a Kazakh sentence is negated at its end.
public final class PublicationText {
    private PublicationText() {}

    /// The rating in one language.
    public static String rating(Rating rating, Lang lang) {
        return switch (lang) {
            case KK ->
                switch (rating) {
                    case FALSE -> "ЖАЛҒАН";
                    case MISLEADING -> "ЖАҢЫЛЫСТЫРАДЫ";
                    case TRUE -> "РАС";
                    case UNPROVEN -> "ДӘЛЕЛДЕНБЕГЕН";
                };
            case RU ->
                switch (rating) {
                    case FALSE -> "ЛОЖЬ";
                    case MISLEADING -> "ВВОДИТ В ЗАБЛУЖДЕНИЕ";
                    case TRUE -> "ПРАВДА";
                    case UNPROVEN -> "НЕ ДОКАЗАНО";
                };
            case EN ->
                switch (rating) {
                    case FALSE -> "FALSE";
                    case MISLEADING -> "MISLEADING";
                    case TRUE -> "TRUE";
                    case UNPROVEN -> "UNPROVEN";
                };
        };
    }

    /// The rating in both languages: `ЖАЛҒАН / ЛОЖЬ`.
    public static String rating(Rating rating) {
        return rating(rating, Lang.KK) + " / " + rating(rating, Lang.RU);
    }

    /// What stands over the answer: "in fact" only where something was said that is not so.
    public static String heading(Rating rating, Lang lang) {
        return switch (lang) {
            case KK ->
                switch (rating) {
                    case FALSE -> "Шын мәнінде";
                    case MISLEADING -> "Шын мәнінде қалай";
                    case TRUE -> "Не расталды";
                    case UNPROVEN -> "Белгілі болғаны";
                };
            case RU ->
                switch (rating) {
                    case FALSE -> "На самом деле";
                    case MISLEADING -> "Как на самом деле";
                    case TRUE -> "Что подтверждено";
                    case UNPROVEN -> "Что известно";
                };
            case EN ->
                switch (rating) {
                    case FALSE -> "In fact";
                    case MISLEADING -> "How it really is";
                    case TRUE -> "What is confirmed";
                    case UNPROVEN -> "What is known";
                };
        };
    }

    /// The text message: the rating, then the quote in Kazakh and in Russian, whole.
    public static String sms(Publication publication) {
        return switch (publication.content()) {
            case Rebuttal rebuttal ->
                "%s. %s\n%s"
                        .formatted(
                                rating(rebuttal.rating()),
                                rebuttal.quote().kk(),
                                rebuttal.quote().ru());
            case HoldingStatement holding ->
                holding.text().kk() + "\n" + holding.text().ru();
            case ClosingWord closing ->
                closing.text().kk() + "\n" + closing.text().ru();
        };
    }

    /// The subject of the mail: at most 100 characters of one line (SNS).
    public static String subject(Publication publication) {
        var word = switch (publication.content()) {
            case Rebuttal rebuttal -> rating(rebuttal.rating());
            case HoldingStatement _ -> "СҰРАУ ТІРКЕЛДІ / ВОПРОС ПРИНЯТ";
            case ClosingWord _ -> "СҰРАУ ЖАБЫЛДЫ / ВОПРОС ЗАКРЫТ";
        };
        return "%s [%s]".formatted(word, publication.id());
    }

    /// The mail: everything in both languages, with sources.
    public static String email(Publication publication) {
        var text = new StringBuilder();
        switch (publication.content()) {
            case Rebuttal rebuttal -> answer(text, rebuttal);
            case HoldingStatement holding -> both(text, holding.text());
            case ClosingWord closing -> both(text, closing.text());
        }
        return text.append("%s, v%d, %s %s (Астана)\n"
                        .formatted(
                                publication.id(),
                                publication.version(),
                                AstanaTime.date(publication.at()),
                                AstanaTime.clock(publication.at())))
                .toString();
    }

    private static void both(StringBuilder text, Texts said) {
        text.append(said.kk()).append("\n\n").append(said.ru()).append("\n\n");
    }

    private static void answer(StringBuilder text, Rebuttal rebuttal) {
        section(text, rebuttal, Lang.KK);
        section(text, rebuttal, Lang.RU);
        if (!rebuttal.sources().isEmpty()) {
            text.append("Дереккөздер / Источники:\n");
            rebuttal.sources()
                    .forEach(source -> text.append("- ")
                            .append(source.title())
                            .append(source.date().map(date -> ", " + date).orElse(""))
                            .append(": ")
                            .append(source.url())
                            .append('\n'));
            text.append('\n');
        }
    }

    private static void section(StringBuilder text, Rebuttal rebuttal, Lang lang) {
        text.append(rating(rebuttal.rating(), lang)).append(". ");
        text.append(rebuttal.quote().in(lang)).append("\n\n");
        text.append(heading(rebuttal.rating(), lang)).append(":\n");
        text.append(rebuttal.body().in(lang)).append("\n\n");
        rebuttal.spokesperson()
                .ifPresent(person -> text.append(person.name().in(lang))
                        .append(", ")
                        .append(person.post().in(lang))
                        .append("\n\n"));
    }
}
