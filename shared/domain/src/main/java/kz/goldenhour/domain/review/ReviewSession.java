package kz.goldenhour.domain.review;

import java.time.Duration;
import java.time.Instant;
import kz.goldenhour.domain.desk.DutyOfficer;

/// What a right PIN opens: a short while on one link. The page's forms carry its handle, so that no other page can
/// press their buttons.
///
/// @param hash     SHA-256 of the session's handle
/// @param linkHash the link that it is bound to
/// @param pin      the stamp of the PIN that opened it: with another PIN the session is over
public record ReviewSession(String hash, String linkHash, String pin, Instant expiresAt) {
    public static final Duration LIFE = Duration.ofMinutes(30);

    /// Whether it still lets an officer in who came by this link.
    public boolean lets(DutyOfficer officer, String link, Instant now) {
        return linkHash.equals(link)
                && !isExpired(now)
                && officer.pin().filter(it -> it.stamp().equals(pin)).isPresent();
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
