package kz.goldenhour.domain.caller;

import java.time.Instant;
import java.util.Optional;

/// Where callers and the hashes of their keys live.
public interface CallerStore {
    /// Live keys of one caller: the one in use, and the next one while a newsroom changes over.
    int KEYS_MOST = 2;

    /// The caller whose live key has this hash.
    Optional<Caller> byKeyHash(String keyHash);

    Optional<Caller> find(CallerId id);

    /// Stores or replaces the caller and adds a live key; false where it has [#KEYS_MOST] already.
    boolean addKey(Caller caller, ApiKey key, Instant now);

    /// Revokes a key; false where the caller has no such live key.
    boolean revoke(CallerId caller, String keyId);

    /// Counts one request of the caller in its minute; the count after it, or empty where `most` were made already.
    Optional<Integer> countRequest(CallerId caller, Instant now, int most);
}
