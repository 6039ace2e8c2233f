package kz.goldenhour.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.PinTries;

final class InMemoryPinTries implements PinTries {
    private final Map<List<Object>, Integer> taken = new HashMap<>();

    @Override
    public synchronized Try take(OfficerId officer, LocalDate day) {
        var key = List.<Object>of(officer, day);
        if (taken.getOrDefault(key, 0) >= LOCK_AT) {
            return new Try.Locked();
        }
        return new Try.Granted(taken.merge(key, 1, Integer::sum));
    }

    synchronized boolean areSpent(OfficerId officer, LocalDate day) {
        return taken.getOrDefault(List.<Object>of(officer, day), 0) >= LOCK_AT;
    }

    @Override
    public synchronized void giveBack(OfficerId officer, LocalDate day) {
        taken.computeIfPresent(List.<Object>of(officer, day), (_, count) -> Math.max(0, count - 1));
    }
}
