package kz.goldenhour.domain.review;

import java.time.Instant;
import java.util.stream.Stream;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.claim.Climb;
import kz.goldenhour.domain.claim.Handover.Offer;
import kz.goldenhour.domain.claim.Rung;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.outbox.OutboxMessage.DoneNote;

/// Who is told, when a claim is decided or goes to another desk, that it needs nothing more of him: whoever was woken
/// for it by an alert of its own, and did not do it himself. By mail alone: nobody is woken to hear that he may sleep.
record Relief(DeskStore desks) {

    /// The ruling, with what tells them.
    Ruling with(Ruling ruling) {
        var before = ruling.before();
        if (isWithTheSame(before, ruling.after())) {
            return ruling;
        }
        return ruling.telling(woken(before)
                .filter(officer -> !officer.equals(ruling.decision().officer()))
                .flatMap(officer -> desks.officer(officer).stream())
                .filter(officer -> officer.mailbox().isPresent())
                .filter(officer -> isDone(ruling, officer))
                .<OutboxMessage>map(officer -> new DoneNote(
                        before.id(), officer.id(), ruling.decision().id()))
                .toList());
    }

    /// Nothing changes for anybody who was woken.
    private static boolean isWithTheSame(Claim before, Claim after) {
        var offered = before.handover().offer().map(Offer::to);
        return after.isOpen()
                && before.desk().equals(after.desk())
                && after.handover().offer().map(Offer::to).equals(offered);
    }

    private static boolean isDone(Ruling ruling, DutyOfficer officer) {
        return ruling.before().waitsFor(officer.desk())
                && (!ruling.after().isOpen() || !ruling.after().waitsFor(officer.desk()));
    }

    private static Stream<OfficerId> woken(Claim claim) {
        var clock = claim.clock();
        var own = clock.waking() == Waking.OWN ? Stream.of(clock.climb()) : Stream.<Climb>empty();
        return Stream.concat(own, claim.handover().offer().stream().map(Offer::climb))
                .flatMap(Relief::woken)
                .distinct();
    }

    /// Whom later rounds woke by digest, the next digest tells: by then the claim is not in it.
    private static Stream<OfficerId> woken(Climb climb) {
        var until = climb.repeatsSince().orElse(Instant.MAX);
        return climb.rungs().stream()
                .flatMap(rung -> rung instanceof Rung.Woke woke ? Stream.of(woke) : Stream.empty())
                .filter(woke -> woke.at().isBefore(until))
                .map(Rung.Woke::officer);
    }
}
