package kz.goldenhour.domain.match;

/// Why the engine decided as it did, one fact at a time; the pages put it into the officer's language
/// ("42 500 and 50 000 differ").
///
/// @param fact       what was compared
/// @param finding    how the two sides stand to each other
/// @param inMessage  the words of the message, empty where it has none
/// @param inEvidence the words of the evidence, empty where it has none
public record Reason(Fact fact, Finding finding, String inMessage, String inEvidence) {

    /// What was compared.
    public enum Fact {
        /// The text as a whole.
        TEXT,
        /// The meaning as a whole, as an embedding model sees it.
        MEANING,
        NUMBER,
        DATE,
        NEGATION,
        /// Words that turn a claim round without a negation: opened and closed, raised and lowered.
        OPPOSITE,
        NAME,
        /// The message itself denies the claim: it may be the rebuttal that is going round.
        DENIAL,
        /// Too few words to be sure of anything.
        LENGTH,
        /// The message makes more than one claim.
        SEVERAL_CLAIMS,
        /// Two records fit equally well.
        AMBIGUITY
    }

    /// How the two sides stand to each other.
    public enum Finding {
        AGREES,
        CONTRADICTS,
        ONLY_IN_MESSAGE,
        ONLY_IN_EVIDENCE
    }
}
