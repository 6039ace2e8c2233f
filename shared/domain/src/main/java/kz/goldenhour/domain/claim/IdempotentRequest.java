package kz.goldenhour.domain.claim;

import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.caller.CallerId;

/// A request that its caller may send again: the same key with the same body gives the same answer for seven days.
///
/// @param keyHash  SHA-256 of the `Idempotency-Key`
/// @param bodyHash SHA-256 of the request's body
public record IdempotentRequest(CallerId caller, String keyHash, String bodyHash) {
    public static final int KEPT_DAYS = 7;

    public static IdempotentRequest of(CallerId caller, String key, String body) {
        return new IdempotentRequest(caller, Digest.sha256(key), Digest.sha256(body));
    }
}
