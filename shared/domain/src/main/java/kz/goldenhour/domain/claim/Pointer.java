package kz.goldenhour.domain.claim;

import java.time.Duration;

/// What a pointer key leads to.
///
/// @param decided the claim has been decided; the pointer stays for [#KEPT] so that the same question is answered at
/// once
public record Pointer(PointerKey key, ClaimId claim, boolean decided) {
    /// How long a decided claim still answers the same text.
    public static final Duration KEPT = Duration.ofDays(30);
}
