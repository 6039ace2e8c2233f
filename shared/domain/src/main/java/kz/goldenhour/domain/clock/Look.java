package kz.goldenhour.domain.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock;
import kz.goldenhour.domain.claim.ClaimClock.Told;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.Climb;
import kz.goldenhour.domain.claim.Handover;
import kz.goldenhour.domain.claim.Spread;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.desk.DutyRules;
import kz.goldenhour.domain.outbox.OutboxMessage;
import org.jspecify.annotations.Nullable;

/// One look at one claim: everything that is due for it now. Looking twice does no more than looking once.
final class Look {
    /// Within the first hour the clock looks so often whether a second newsroom has asked; not at what one key may have
    /// forged by the thousand, where the newsroom's own report says so.
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

    private final Stores stores;
    private final Desks desks;
    private final Claim before;
    private final Instant now;
    private final List<OutboxMessage> outbox = new ArrayList<>();
    private Desk desk;
    private ClaimClock clock;
    private ClaimState state;
    private Handover handover;
    private Instant nextWordBy;
    private boolean renewed;
    private @Nullable Spread spread;

    /// @throws Desks.NoDesk where neither its desk nor a default desk exists
    Look(Stores stores, Desks desks, Claim before, Instant now) {
        this.stores = stores;
        this.desks = desks;
        this.before = before;
        this.now = now;
        this.desk = desk(desks, before);
        this.clock = before.clock();
        this.state = before.state();
        this.handover = before.handover();
        this.nextWordBy = before.nextWordBy();
    }

    /// Where nobody is left anywhere the promises to the reporters are still kept.
    private static Desk desk(Desks desks, Claim claim) {
        try {
            return desks.orDefault(claim.desk());
        } catch (Desks.NoDesk nobody) {
            return desks.find(claim.desk()).orElseThrow(() -> nobody);
        }
    }

    Ticking ticking() {
        move();
        breakOut();
        keepWord();
        askOther();
        clock = clock.with(new Ladders(desks).climb(desk, clock.climb(), now, waker()));
        var told = tellsPublic();
        if (told) {
            clock = clock.telling(Told.PUBLIC).telling(Told.REPORTERS);
            hold();
        }
        clock = clock.dueAt(nextAction());
        var after = before.ticked(desk.id(), nextWordBy, state, clock).handing(handover);
        return told ? outward(after) : Ticking.quietly(before, after, outbox, now);
    }

    /// The claim that is being opened, with its first person woken. A digest waits for the first tick.
    Beginnings.Begun begin() {
        if (clock.waking() == Waking.OWN) {
            clock = clock.with(new Ladders(desks).climb(desk, clock.climb(), now, waker()));
        }
        return new Beginnings.Begun(before.clocked(clock.dueAt(nextAction())), outbox);
    }

    private Ticking outward(Claim after) {
        var head = stores.ledger().head(desk.id());
        // whoever is woken by this very look may yet be out of reach
        var publication = Holdings.publication(desk, after.clocked(before.clock()), spread(), head, now);
        outbox.add(new OutboxMessage.Publish(after.id(), publication.version(), publication.id()));
        return new Ticking(before, after.published(), outbox, Optional.of(new Ticking.Outward(publication, head)), now);
    }

    /// Its desk is gone, or has nobody left: the default desk takes over, from the foot of its ladder.
    private void move() {
        if (!desk.id().equals(before.desk())) {
            var climb = Climb.ofOther(clock.climb(), before.handover().roundsSoFar(), now);
            clock = clock.movedTo(climb.behind(clock.climb()));
        }
    }

    /// The desk that was given the claim is woken too; where nobody is left there, the giver is, at once.
    private void askOther() {
        handover = new Handing(desks, before, now).look(desk, outbox);
        if (before.handover().offer().isPresent() && handover.offer().isEmpty()) {
            clock = clock.with(clock.climb().again(now));
        }
    }

    /// What two newsrooms ask wakes people by itself.
    private void breakOut() {
        if (clock.waking() != Waking.OWN && spread().vettedNewsrooms() >= Holdings.NEWSROOMS) {
            clock = clock.with(Waking.OWN).with(clock.climb().again(now));
        }
    }

    /// The promised word is due and there is no answer: the reporters hear so, the head too, and the ladder begins
    /// again.
    private void keepWord() {
        if (!Promises.isDue(nextWordBy, now)) {
            return;
        }
        nextWordBy = Promises.after(before, now);
        renewed = true;
        hold();
        clock = clock.telling(Told.REPORTERS);
        tellHead();
        if (Ladders.isThrough(desk, clock.climb())) {
            clock = clock.with(clock.climb().repeated(Promises.dueFrom(before.nextWordBy()), now));
        } else if (clock.climb().nextStepAt().isAfter(now)) {
            clock = clock.with(clock.climb().waitingUntil(now));
        }
    }

    private void hold() {
        state = state instanceof ClaimState.HandedOver ? state : new ClaimState.Held(now, nextWordBy);
    }

    /// A claim that may wake nobody does not wake the head either.
    private void tellHead() {
        if (clock.waking() == Waking.BOARD) {
            return;
        }
        desks.toTell(desk, now).forEach(officer -> {
            var inDigest = clock.inDigestSince(before.openedAt()).isPresent();
            outbox.addAll(Digests.late(desk.id(), officer, inDigest, now));
            clock = clock.telling(Told.HEAD);
        });
    }

    private Ladders.Waker waker() {
        return new Wakers(stores, before, desk, now).of(clock, outbox);
    }

    /// Never of a claim that fewer than two newsrooms know of. Who has been told once is told again with each promise.
    private boolean tellsPublic() {
        var first = !clock.told().contains(Told.PUBLIC);
        var due = first ? Promises.isDue(before.openedAt().plus(desk.duty().publicAfter()), now) : renewed;
        return due && spread().vettedNewsrooms() >= Holdings.NEWSROOMS;
    }

    private Instant nextAction() {
        var next = nextWordBy.minus(Promises.AHEAD);
        if (clock.waking() != Waking.BOARD && !Ladders.isThrough(desk, clock.climb())) {
            next = Promises.earlier(next, clock.climb().nextStepAt());
        }
        next = Handing.nextRung(desks, handover).map(Promises.earlier(next)).orElse(next);
        if (!clock.told().contains(Told.PUBLIC)) {
            var first = before.openedAt().plus(desk.duty().publicAfter()).minus(Promises.AHEAD);
            var look =
                    now.isBefore(first) ? first : clock.waking() == Waking.BOARD ? Instant.MAX : now.plus(LOOK_AGAIN);
            next = look.isAfter(before.openedAt().plus(DutyRules.LATEST)) ? next : Promises.earlier(next, look);
        }
        return next.isAfter(now) ? next : now.plusSeconds(1);
    }

    private Spread spread() {
        if (spread == null) {
            spread = stores.claims().spread(before.id());
        }
        return spread;
    }
}
