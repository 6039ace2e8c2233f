package kz.goldenhour.domain.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.AlertPlan;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.clock.Ladders.Called;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.DutyRules;
import kz.goldenhour.domain.outbox.OutboxEntry;
import kz.goldenhour.domain.outbox.OutboxMessage;

/// How a claim wakes one person: by an alert of its own, in the digest of its desk, or not at all.
record Wakers(Stores stores, Claim claim, Desk desk, Instant now) {

    Ladders.Waker of(ClaimClock clock, List<OutboxMessage> outbox) {
        if (clock.waking() == Waking.BOARD) {
            return (_, _) -> new Called.Waits(now.plus(DutyRules.LATEST));
        }
        return clock.inDigestSince(claim.openedAt())
                .<Ladders.Waker>map(since -> (_, officer) -> inDigest(since, officer, outbox))
                .orElseGet(() -> (rung, officer) -> {
                    outbox.addAll(AlertPlan.alerts(claim.id(), rung, officer));
                    return new Called.Woken();
                });
    }

    /// One digest a slot tells an officer of every claim that waited when it was made.
    private Called inDigest(Instant since, DutyOfficer officer, List<OutboxMessage> outbox) {
        var digest = Digests.waiting(desk.id(), officer, now);
        var there = stores.outbox().find(digest.getFirst().key());
        if (there.filter(OutboxEntry::parked).isPresent()) {
            return new Called.Refused();
        }
        if (there.isPresent()) {
            return tells(there.get(), since) ? new Called.Woken() : new Called.Waits(Digests.next(now));
        }
        if ((isOld() && wasTold(since, officer)) || heardThatItIsLate(officer)) {
            return new Called.Told();
        }
        outbox.addAll(digest);
        return new Called.Woken();
    }

    /// Whether the broken promise with which this round began was told to him: what waits would say the same again.
    private boolean heardThatItIsLate(DutyOfficer officer) {
        var begun = claim.clock().climb().from();
        return Digests.lateKeys(desk.id(), officer, begun).stream()
                .flatMap(key -> stores.outbox().find(key).stream())
                .anyMatch(entry -> tells(entry, begun));
    }

    private boolean isOld() {
        return claim.openedAt().plus(DutyRules.LATEST).isBefore(now);
    }

    private boolean wasTold(Instant since, DutyOfficer officer) {
        return Digests.earlier(now).stream()
                .flatMap(slot -> find(slot, officer).stream())
                .anyMatch(entry -> tells(entry, since) && entry.createdAt().isAfter(now.minus(Digests.SELDOM)));
    }

    private Optional<OutboxEntry> find(Instant slot, DutyOfficer officer) {
        return stores.outbox().find(Digests.key(desk.id(), officer, slot));
    }

    private static boolean tells(OutboxEntry digest, Instant since) {
        return !digest.parked() && !digest.createdAt().isBefore(since);
    }
}
