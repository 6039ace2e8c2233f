package kz.goldenhour.testing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.caller.ApiKey;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.CallerStore;

final class InMemoryCallers implements CallerStore {
    private final Map<CallerId, Caller> callers = new HashMap<>();
    private final Map<CallerId, Set<String>> keys = new HashMap<>();
    private final Map<List<Object>, Integer> requests = new HashMap<>();

    @Override
    public synchronized Optional<Caller> byKeyHash(String keyHash) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue().contains(keyHash))
                .findFirst()
                .flatMap(entry -> find(entry.getKey()));
    }

    @Override
    public synchronized Optional<Caller> find(CallerId id) {
        return Optional.ofNullable(callers.get(id));
    }

    @Override
    public synchronized boolean addKey(Caller caller, ApiKey key, Instant now) {
        var live = keys.computeIfAbsent(caller.id(), _ -> new HashSet<>());
        if (live.size() >= KEYS_MOST && !live.contains(key.hash())) {
            return false;
        }
        callers.put(caller.id(), caller);
        live.add(key.hash());
        return true;
    }

    @Override
    public synchronized boolean revoke(CallerId caller, String keyId) {
        return keys.getOrDefault(caller, new HashSet<>())
                .removeIf(hash -> hash.substring(0, 8).equals(keyId));
    }

    @Override
    public synchronized Optional<Integer> countRequest(CallerId caller, Instant now, int most) {
        var key = List.<Object>of(caller, now.truncatedTo(ChronoUnit.MINUTES));
        if (requests.getOrDefault(key, 0) >= most) {
            return Optional.empty();
        }
        return Optional.of(requests.merge(key, 1, Integer::sum));
    }
}
