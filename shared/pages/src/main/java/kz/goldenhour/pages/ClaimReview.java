package kz.goldenhour.pages;

import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Rating;

/// A rebuttal as schema.org ClaimReview, by which search engines and fact-check feeds find it.
final class ClaimReview {
    private ClaimReview() {}

    static String json(RebuttalView view) {
        var words = view.words();
        var publication = view.item().publication();
        // where nobody has put the claim for the public, none is named: what is true must not be taken for it
        var claim = view.item()
                .claim()
                .map(wording -> "\"claimReviewed\":" + text(wording.text()) + ",")
                .orElse("");
        return """
            {"@context":"https://schema.org","@type":"ClaimReview","url":%s,"inLanguage":%s,"datePublished":%s,\
            %s"author":{"@type":"GovernmentOrganization","name":%s},\
            "reviewRating":{"@type":"Rating","ratingValue":%d,"bestRating":5,"worstRating":1,"alternateName":%s},\
            "reviewBody":%s}""".formatted(
                        text(view.url()),
                        text(words.lang().tag()),
                        text(AstanaTime.offset(publication.at()).toString()),
                        claim,
                        text(view.item().desk().name().in(words.lang())),
                        value(view.rebuttal().rating()),
                        text(words.rating(view.rebuttal().rating())),
                        text(view.rebuttal().quote().in(words.lang())));
    }

    /// From 1, false, to 5, true.
    private static int value(Rating rating) {
        return switch (rating) {
            case FALSE -> 1;
            case MISLEADING -> 2;
            case UNPROVEN -> 3;
            case TRUE -> 5;
        };
    }

    private static String text(String value) {
        var json = new StringBuilder("\"");
        value.chars().forEach(letter -> {
            if (letter < ' ' || letter == '"' || letter == '\\' || letter == '<' || letter == '>' || letter == '&') {
                json.append("\\u%04x".formatted(letter));
            } else {
                json.append((char) letter);
            }
        });
        return json.append('"').toString();
    }
}
