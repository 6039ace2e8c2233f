package kz.goldenhour.domain.match;

/// Decides which reports are about one claim. Two claims must never be taken for one, or each would get the other's
/// answer.
public interface Grouping {
    /// The fingerprint of a message.
    Fingerprint fingerprint(String message);

    /// Whether the two are the same claim: near-duplicates that no fact guard separates ("42 500" and "50 000" are two
    /// claims).
    boolean sameClaim(String one, String other);
}
