package kz.goldenhour.domain.outbox;

/// What became of a message.
public enum Sending {
    SENT,
    /// Sent, perhaps not for the first time: an earlier attempt was cut off between the send and the mark.
    REPEATED,
    /// Not taken now; it is tried again.
    LATER,
    /// A person must look.
    PARKED,
    /// Stopped at the last gate; the claim is open again, and its officer is told.
    WITHDRAWN,
    /// No longer needed.
    DROPPED,
    /// Done already, not due yet, or in somebody else's hands.
    NOT_NOW,
    /// The store failed in the middle of it; the lease runs out, then it is tried again.
    FAILED
}
