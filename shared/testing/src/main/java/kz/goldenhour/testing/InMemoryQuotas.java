package kz.goldenhour.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.goldenhour.domain.Quotas;

final class InMemoryQuotas implements Quotas {
    private final Map<String, Map<String, Instant>> taken = new HashMap<>();
    private final Map<String, Long> counts = new HashMap<>();

    @Override
    public synchronized boolean take(String what, String member, int most, Duration within, Instant now) {
        var places = taken.computeIfAbsent(what, _ -> new LinkedHashMap<>());
        places.values().removeIf(at -> !at.plus(within).isAfter(now));
        if (places.containsKey(member)) {
            return true;
        }
        if (places.size() >= most) {
            return false;
        }
        places.put(member, now);
        return true;
    }

    @Override
    public synchronized long count(String what, Instant until) {
        return counts.merge(what, 1L, Long::sum);
    }

    @Override
    public synchronized long counted(String what) {
        return counts.getOrDefault(what, 0L);
    }
}
