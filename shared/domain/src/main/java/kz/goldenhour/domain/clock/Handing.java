package kz.goldenhour.domain.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.claim.AlertPlan;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.claim.Climb;
import kz.goldenhour.domain.claim.Handover;
import kz.goldenhour.domain.claim.Handover.Offer;
import kz.goldenhour.domain.claim.Statutory;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.outbox.OutboxMessage;

/// The clocks of a claim that goes from hand to hand. The promise to the reporters never moves.
public final class Handing {
    private final Desks desks;
    private final Claim claim;
    private final Instant now;

    public Handing(Desks desks, Claim claim, Instant now) {
        this.desks = desks;
        this.claim = claim;
        this.now = now;
    }

    /// The claim as it stands then, and who is woken with it.
    public record Handed(Claim claim, List<OutboxMessage> alerts) {
        public Handed {
            alerts = List.copyOf(alerts);
        }
    }

    /// Gives the claim to a desk, and wakes its first person; the giver's ladder runs on. Empty where nobody there can
    /// be reached: then it is not given.
    public Optional<Handed> offer(Desk to, Handover.Words words, OfficerId by) {
        if (!desks.isReachable(to, now)) {
            return Optional.empty();
        }
        var alerts = new ArrayList<OutboxMessage>();
        var climb =
                climb(to, Climb.ofOther(claim.clock().climb(), claim.handover().roundsSoFar(), now), alerts);
        var offer = new Offer(to.id(), words, by, now, climb);
        var clock = underLaw().dueAt(Promises.earlier(claim.clock().nextActionAt(), climb.nextStepAt()));
        return Optional.of(new Handed(claim.given(claim.handover().with(offer), clock), alerts));
    }

    /// The claim goes to a body that has no desk here: its giver follows it, and is not woken before the promised word.
    public Claim give(Handover.Body body) {
        var climb = claim.clock().climb();
        var quiet = climb.nextStepAt().isAfter(claim.nextWordBy()) ? climb : climb.waitingUntil(claim.nextWordBy());
        return claim.given(claim.handover().with(body), underLaw().opened().with(quiet));
    }

    /// The desk takes the claim: who accepts has it, and its ladder goes on behind him with the time that is left.
    public Claim accept(OfficerId officer) {
        var theirs = claim.handover().offer().orElseThrow().climb();
        var held = theirs.acknowledged(officer, now, claim.nextWordBy()).orElse(theirs);
        var clock =
                claim.clock().opened().with(held.behind(claim.clock().climb())).with(Waking.OWN);
        return claim.accepted(clock.dueAt(now), now);
    }

    /// The desk gives the claim back: the giver's ladder begins again, at once.
    public Handed giveBack(DeskId from, OfficerId by, String reason) {
        var alerts = new ArrayList<OutboxMessage>();
        var begun = Climb.ofOther(claim.clock().climb(), claim.handover().roundsSoFar(), now);
        var to = claim.returnableTo().flatMap(desks::find);
        var climb = to.map(desk -> climb(desk, begun, alerts)).orElse(begun);
        var clock = claim.clock().with(climb.behind(claim.clock().climb())).with(Waking.OWN);
        return new Handed(claim.returned(from, by, reason, clock.dueAt(now), now), alerts);
    }

    /// The handover after a look: the ladder of the desk that was given the claim is climbed too. Where nobody is left
    /// there, the claim is given to nobody.
    Handover look(Desk lead, List<OutboxMessage> outbox) {
        var given = claim.handover();
        if (given.offer().isEmpty()) {
            return given;
        }
        var offer = given.offer().get();
        var to = desks.find(offer.to()).filter(desk -> !desk.id().equals(lead.id()) && desks.isReachable(desk, now));
        return to.map(desk -> climb(desk, offer.climb(), outbox))
                .map(climb -> given.with(offer.with(climb)))
                .orElseGet(given::lapsed);
    }

    /// When the desk that was given the claim has its next rung.
    static Optional<Instant> nextRung(Desks desks, Handover handover) {
        return handover.offer()
                .filter(offer -> desks.find(offer.to())
                        .filter(desk -> !Ladders.isThrough(desk, offer.climb()))
                        .isPresent())
                .map(offer -> offer.climb().nextStepAt());
    }

    private Climb climb(Desk desk, Climb start, List<OutboxMessage> alerts) {
        return new Ladders(desks).climb(desk, start, now, (rung, officer) -> {
            alerts.addAll(AlertPlan.alerts(claim.id(), rung, officer));
            return new Ladders.Called.Woken();
        });
    }

    /// A question is passed on to the right body within one working day.
    private ClaimClock underLaw() {
        var body = lastDay(now, Statutory.BODY_DAYS);
        var media = claim.clock()
                .statutory()
                .map(Statutory::media)
                .orElseGet(() -> lastDay(claim.openedAt(), Statutory.MEDIA_DAYS));
        return claim.clock().with(new Statutory(media, Optional.of(body)));
    }

    private LocalDate lastDay(Instant from, int days) {
        return desks.calendar()
                .endAfter(from, days)
                .atZone(AstanaTime.ZONE)
                .toLocalDate()
                .minusDays(1);
    }
}
