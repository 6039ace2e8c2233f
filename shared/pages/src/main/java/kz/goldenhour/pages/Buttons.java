package kz.goldenhour.pages;

import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.publish.Rebuttal;

/// What buttons say: each names its effect, and none can be taken for its opposite.
public record Buttons(Words words, Dossier dossier) {

    /// Under the text as it stands: `Publish the rebuttal: FALSE — 214 recipients`.
    public String approve(Rebuttal rebuttal) {
        var publish = words.of("publish." + rebuttal.rating(), words.rating(rebuttal.rating()));
        if (dossier.claim().proposal().isPresent()) {
            return words.of("second.button", small(publish)) + dossier.recipients(words);
        }
        return dossier.asksForTwo(rebuttal.rating())
                ? words.of("first.button", words.rating(rebuttal.rating()))
                : publish + dossier.recipients(words);
    }

    public String own() {
        return words.of("own.button") + dossier.recipients(words);
    }

    public String isTrue() {
        return words.of("true.button", words.rating(Rating.TRUE)) + dossier.recipients(words);
    }

    /// With a small first letter, for the middle of a sentence.
    static String small(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
