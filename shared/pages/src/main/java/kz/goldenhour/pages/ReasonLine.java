package kz.goldenhour.pages;

import kz.goldenhour.domain.match.Reason;

/// One reason in the officer's words: `Number: 42 500 and 50 000 differ`.
///
/// @param stand    `agrees`, `differs` or `unsure`
/// @param fact     what was compared
/// @param sentence what came of it
/// @param message  the words of the message, to be shown as the hostile text that they are
/// @param evidence the words of the evidence
public record ReasonLine(String stand, String fact, String sentence, String message, String evidence) {

    static ReasonLine of(Words words, Reason reason) {
        var fact = words.of("fact." + reason.fact());
        var sentence = switch (reason.fact()) {
            case LENGTH, SEVERAL_CLAIMS, AMBIGUITY, DENIAL -> words.of("fact." + reason.fact() + ".means");
            case NEGATION -> words.of(negation(reason.finding()));
            case TEXT, MEANING, NUMBER, DATE, OPPOSITE, NAME -> words.of("finding." + reason.finding());
        };
        return new ReasonLine(stand(reason), fact, sentence, reason.inMessage(), reason.inEvidence());
    }

    /// Where both sides have a negation and yet differ, it is not by the negation.
    private static String negation(Reason.Finding finding) {
        return finding == Reason.Finding.CONTRADICTS ? "finding.CONTRADICTS.NEGATION" : "finding." + finding;
    }

    private static String stand(Reason reason) {
        return switch (reason.fact()) {
            case LENGTH, SEVERAL_CLAIMS, AMBIGUITY, DENIAL -> "unsure";
            case TEXT, MEANING, NUMBER, DATE, NEGATION, OPPOSITE, NAME ->
                switch (reason.finding()) {
                    case AGREES -> "agrees";
                    case CONTRADICTS -> "differs";
                    case ONLY_IN_MESSAGE, ONLY_IN_EVIDENCE -> "unsure";
                };
        };
    }

    /// The same with `quote` in place of such words of the evidence as the message does not hold.
    ReasonLine with(String quote) {
        return evidence.isEmpty() || evidence.equals(message)
                ? this
                : new ReasonLine(stand, fact, sentence, message, quote);
    }

    /// The sign before the word, for the eye alone.
    public String sign() {
        return switch (stand) {
            case "agrees" -> "✓";
            case "differs" -> "✗";
            default -> "?";
        };
    }

    /// Whether the words of both sides say more than one of them.
    public boolean isPair() {
        return !message.isEmpty() && !evidence.isEmpty() && !message.equals(evidence);
    }

    /// The words of whichever side has some.
    public String either() {
        return message.isEmpty() ? evidence : message;
    }
}
