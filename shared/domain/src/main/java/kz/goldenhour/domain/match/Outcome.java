package kz.goldenhour.domain.match;

/// What the engine makes of a message. Only `ANSWER` may ever answer by itself, and only where the evidence allows it.
public enum Outcome {
    /// The evidence is about this very claim: every fact agrees.
    ANSWER,
    /// Likely the same claim, but a fact is missing, extra or unsure: an officer looks.
    SUGGEST,
    /// The same story with a fact that contradicts: another number, date, name, place or a negation.
    CONFLICT,
    /// Nothing verified is about this.
    NONE
}
