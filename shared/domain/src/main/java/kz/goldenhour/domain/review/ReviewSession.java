package kz.goldenhour.domain.review;

import java.time.Duration;
import java.time.Instant;

/// What a right PIN opens: a short while on one link. The page's forms carry its handle, so that no other page can
/// press their buttons.
///
/// @param hash     SHA-256 of the session's handle
/// @param linkHash the link that it is bound to
public record ReviewSession(String hash, String linkHash, Instant expiresAt) {
    public static final Duration LIFE = Duration.ofMinutes(30);

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
