package kz.goldenhour.domain.review;

import java.time.Instant;

/// A link that a message carries. It is stored by the hash of its handle, in the transaction that takes the message's
/// lease.
public sealed interface SentLink permits ReviewLink, OfficerLink {
    /// SHA-256 of the handle.
    String hash();

    /// It opens nothing from then on.
    Instant expiresAt();

    default boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt());
    }
}
