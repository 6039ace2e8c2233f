package kz.goldenhour.domain.caller;

/// What a caller of the API may do.
public enum Role {
    /// Sends reports and reads its own.
    REPORTER,
    /// Writes evidence of its desks.
    EDITOR,
    /// Sets up desks, officers and keys.
    ADMIN
}
