package kz.goldenhour.domain.claim;

/// A key under which later reports of a claim find it.
public record PointerKey(Kind kind, String value) {

    /// What two reports of one claim have in common.
    public enum Kind {
        /// The same message, to the skeleton.
        TEXT,
        /// Both are an ANSWER on the same evidence.
        EV,
        /// One min-hash of the message: a near-duplicate, unless a fact guard separates them.
        NEAR
    }
}
