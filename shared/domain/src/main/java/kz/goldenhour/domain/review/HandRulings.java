package kz.goldenhour.domain.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.Handover;
import kz.goldenhour.domain.clock.Handing;
import kz.goldenhour.domain.clock.Handing.Handed;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.review.Review.CannotGive;
import kz.goldenhour.domain.review.Review.Result;
import kz.goldenhour.domain.review.Rulings.Making;

/// Makes the rulings by which a claim goes from hand to hand.
///
/// @param head the ledger of the officer's own desk
record HandRulings(Stores stores, Claim seen, DutyOfficer officer, LedgerHead head, Instant now) {
    Making over(DeskId to, Handover.Words words) {
        var desk = stores.desks().find(to);
        if (desk.isEmpty()) {
            return refused(CannotGive.NO_SUCH_DESK);
        }
        if (to.equals(seen.desk())) {
            return refused(CannotGive.ITSELF);
        }
        if (seen.handover().wasGivenAwayBy(to)) {
            return refused(CannotGive.HAD_IT);
        }
        if (seen.handover().isOfferedTo(to)) {
            return refused(CannotGive.OFFERED_ALREADY);
        }
        var open = Openly.of(seen, stores.claims());
        if (open.isEmpty()) {
            return refused(CannotGive.CONFIDENTIAL);
        }
        return handing(open.get())
                .offer(desk.get(), words, officer.id())
                .map(handed -> made(handed, new Decision.HandOver(to, hash(words))))
                .orElseGet(() -> refused(CannotGive.NOBODY_THERE));
    }

    Making ask(String name, Handover.Words words) {
        var open = Openly.of(seen, stores.claims());
        if (open.isEmpty()) {
            return refused(CannotGive.CONFIDENTIAL);
        }
        var asked = handing(open.get()).give(new Handover.Body(name, words, officer.id(), now));
        var letter = new OutboxMessage.Letter(seen.id(), officer.id(), head.decisions() + 1);
        return made(new Handed(asked, List.of(letter)), new Decision.AskBody(name, hash(words)));
    }

    Making accept() {
        return made(new Handed(handing().accept(officer.id()), List.of()), new Decision.AcceptHandover(seen.desk()));
    }

    Making giveBack(String reason) {
        var to = seen.returnableTo();
        return to.isEmpty()
                ? refused(CannotGive.RETURNED_BEFORE)
                : made(
                        handing().giveBack(officer.desk(), officer.id(), reason),
                        new Decision.ReturnHandover(to.get(), reason));
    }

    private Handing handing() {
        return handing(seen);
    }

    private Handing handing(Claim claim) {
        return new Handing(new Desks(stores.desks(), claim.desk()), claim, now);
    }

    static String hash(Handover.Words words) {
        return Digest.of(words.contact(), words.note());
    }

    private static Making refused(CannotGive why) {
        return new Making.Refused(new Result.NotGiven(why));
    }

    private Making made(Handed handed, Decision.Action action) {
        var number = head.decisions() + 1;
        var decision = new Decision(officer.desk(), number, seen.id(), officer.id(), now, action, head.lastHash());
        var ruling = Ruling.quiet(seen, handed.claim(), decision, head, handed.alerts());
        return new Making.Made(ruling, Optional.empty());
    }
}
