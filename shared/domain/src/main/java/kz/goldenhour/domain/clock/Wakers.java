package kz.goldenhour.domain.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.AlertPlan;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.DutyRules;
import kz.goldenhour.domain.outbox.OutboxMessage;

/// How a claim wakes one person: by an alert of its own, in the digest of its desk, or not at all.
record Wakers(Stores stores, Claim claim, Desk desk, Instant now) {

    Ladders.Waker of(Waking waking, List<OutboxMessage> outbox) {
        return switch (waking) {
            case OWN ->
                (rung, officer) -> {
                    outbox.addAll(AlertPlan.alerts(claim.id(), rung, officer));
                    return Optional.empty();
                };
            case DIGEST -> (_, officer) -> inDigest(officer, outbox);
            case BOARD -> (_, _) -> Optional.of(now.plus(DutyRules.LATEST));
        };
    }

    private Optional<Instant> inDigest(DutyOfficer officer, List<OutboxMessage> outbox) {
        var digest = Digests.storm(desk.id(), officer, now);
        var there = stores.outbox().find(digest.getFirst().key());
        if (there.isEmpty()) {
            outbox.addAll(digest);
            return Optional.empty();
        }
        // it tells of every claim that was open when it went out
        var tellsOfIt = !there.get().createdAt().isBefore(claim.openedAt());
        return tellsOfIt ? Optional.empty() : Optional.of(Digests.next(now));
    }
}
