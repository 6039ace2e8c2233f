package kz.goldenhour.domain.review;

import java.time.Duration;
import java.time.Instant;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.desk.OfficerId;

/// A link in an alert: bound to one officer and one claim.
///
/// @param hash      SHA-256 of the handle
/// @param expiresAt it opens nothing from then on; the claim's final decision ends it sooner
public record ReviewLink(String hash, ClaimId claim, OfficerId officer, Instant expiresAt) implements SentLink {
    public static final Duration LIFE = Duration.ofHours(12);
}
