package kz.goldenhour.domain.clock;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.goldenhour.domain.AtOnce;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.Trouble;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Told;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.Climb;
import kz.goldenhour.domain.claim.Handover.Offer;
import kz.goldenhour.domain.claim.Rung;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.outbox.OutboxMessage.Alert;
import kz.goldenhour.domain.outbox.OutboxMessage.Digest;
import kz.goldenhour.domain.outbox.OutboxMessage.Digest.Cause;

/// Keeps the clocks of all open claims going. Whatever it does is a conditional write on the claim as it was seen, so
/// ticks may come late, doubled, or not at all for a while.
public final class Clockwork {
    private static final System.Logger LOG = System.getLogger(Clockwork.class.getName());
    private static final int BATCH = 100;
    /// Others may move the same claim: an officer, a second tick, the sender.
    private static final int ATTEMPTS = 8;

    private final Stores stores;
    private final Desks desks;
    private final Clock clock;
    private final AtOnce atOnce;

    public Clockwork(Stores stores, Desks desks, Clock clock) {
        this(stores, desks, clock, AtOnce.ONE);
    }

    /// @param atOnce how many claims a sweep looks at at a time
    public Clockwork(Stores stores, Desks desks, Clock clock, AtOnce atOnce) {
        this.stores = stores;
        this.desks = desks;
        this.clock = clock;
        this.atOnce = atOnce;
    }

    /// What a sweep did.
    ///
    /// @param moved    claims whose clock was moved
    /// @param failed   claims that could not be looked at
    /// @param finished whether nothing was left that is due
    public record Swept(int moved, int failed, boolean finished) {}

    /// Looks at every claim that is due, until the time is up. One that fails holds up no other.
    public Swept run(Instant until) {
        int moved = 0;
        Set<ClaimId> failed = ConcurrentHashMap.newKeySet();
        var endings = new Endings(stores);
        while (clock.instant().isBefore(until)) {
            var due = stores.claims().due(clock.instant(), BATCH + failed.size());
            var left =
                    due.stream().filter(claim -> !failed.contains(claim.id())).toList();
            int now = Collections.frequency(atOnce.each(left, claim -> moved(claim, endings, failed)), true);
            moved += now;
            // what the index still shows although it was moved needs no second look
            if (now == 0 || due.size() < BATCH) {
                return new Swept(moved, failed.size(), failed.isEmpty());
            }
        }
        return new Swept(moved, failed.size(), false);
    }

    private boolean moved(Claim claim, Endings endings, Set<ClaimId> failed) {
        try {
            return endings.end(claim, clock.instant())
                    || stores.claims().tick(new Look(stores, desks, claim, clock.instant()).ticking());
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "the clock of a claim failed: {0}, {1}", claim.id(), Trouble.of(trouble));
            failed.add(claim.id());
            return false;
        }
    }

    /// SNS refused an alert: the next rung follows at once, of the second officer's too. An e-mail goes beside an SMS,
    /// so its refusal changes
    /// nothing.
    public void refused(OutboxMessage message) {
        if (message instanceof Alert alert && alert.channel() == Channel.SMS && alert.isRung()) {
            passOver(alert.claim(), woke -> woke.number() == alert.step(), Rung.Why.REFUSED);
        }
        if (message instanceof Alert alert && alert.channel() == Channel.SMS && alert.isSecond()) {
            wakeNext(alert.claim(), alert.officer());
        }
        if (message instanceof Digest digest && digest.channel() == Channel.SMS && digest.cause() == Cause.WAITING) {
            stores.claims().waking(digest.desk(), Digests.CLAIMS_MOST).stream()
                    .filter(claim ->
                            claim.clock().inDigestSince(claim.openedAt()).isPresent())
                    .forEach(claim -> passOver(
                            claim.id(),
                            woke -> woke.officer().equals(digest.officer())
                                    && !woke.at().isBefore(digest.slot()),
                            Rung.Why.REFUSED));
        }
    }

    /// "I cannot, wake the next": whoever was woken last makes way at once.
    public Passed pass(ClaimId id, OfficerId officer) {
        var moved = passOver(id, woke -> woke.officer().equals(officer), Rung.Why.PASSED);
        var asked = !moved && isAskedToSecond(id, officer);
        moved = moved || asked && wakeNext(id, officer);
        var climbs = climbs(id);
        if (moved) {
            return climbs.stream().anyMatch(Climb::endsAwake) ? Passed.WOKEN : Passed.NOBODY;
        }
        var others = climbs.stream()
                .flatMap(climb -> climb.last().stream())
                .filter(woke -> !woke.officer().equals(officer));
        return !asked && others.findAny().isPresent() ? Passed.ALREADY : Passed.NOBODY;
    }

    private List<Climb> climbs(ClaimId id) {
        return stores.claims().claim(id).stream()
                .flatMap(claim -> Stream.concat(
                        Stream.of(claim.clock().climb()),
                        claim.handover().offer().stream().map(Offer::climb)))
                .toList();
    }

    /// What became of "I cannot, wake the next".
    public enum Passed {
        /// The next one is being woken.
        WOKEN,
        /// Somebody else has been woken since.
        ALREADY,
        /// Nobody is left on the ladder, or the claim wakes nobody.
        NOBODY
    }

    /// Somebody has opened the claim with his PIN: from now on it is true that the desk is checking.
    public void opened(ClaimId id) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var seen = stores.claims().claim(id).filter(Claim::isOpen);
            if (seen.isEmpty() || seen.get().clock().openedWithPin()) {
                return;
            }
            if (stores.claims().tick(Ticking.quietly(seen.get(), seen.get().opened(), List.of(), clock.instant()))) {
                return;
            }
        }
    }

    private boolean isAskedToSecond(ClaimId id, OfficerId officer) {
        return stores.claims()
                .claim(id)
                .flatMap(Claim::proposal)
                .filter(it -> it.mayBeSecondedBy(officer))
                .isPresent();
    }

    /// Whoever was asked to be the second officer cannot: the ladder goes on at once, past him, to somebody who can.
    private boolean wakeNext(ClaimId id, OfficerId second) {
        return move(
                id,
                claim -> desks.find(claim.desk())
                        .flatMap(desk ->
                                new Ladders(desks).past(desk, claim.clock().climb(), second, clock.instant()))
                        .map(climb -> claim.clocked(claim.clock().with(climb))));
    }

    private boolean passOver(ClaimId id, Function<Rung.Woke, Boolean> which, Rung.Why why) {
        return move(
                id,
                claim -> passedOver(claim.clock().climb(), which, why)
                        .map(next -> claim.clocked(claim.clock().with(next)))
                        .or(() -> claim.handover()
                                .offer()
                                .flatMap(offer -> passedOver(offer.climb(), which, why)
                                        .map(next ->
                                                claim.handing(claim.handover().with(offer.with(next)))))));
    }

    private Optional<Climb> passedOver(Climb climb, Function<Rung.Woke, Boolean> which, Rung.Why why) {
        return climb.last()
                .filter(which::apply)
                .filter(woke -> woke.number() + 1 == climb.nextRung())
                .map(woke -> climb.inVain(woke, why).waitingUntil(clock.instant()));
    }

    /// One more report of a claim came, by a newsroom that a desk has vetted: perhaps it breaks out of the digest,
    /// perhaps the public must hear now.
    public void joined(Claim claim) {
        var waits = claim.clock().waking() != Waking.OWN;
        var overdue = claim.clock().told().contains(Told.REPORTERS)
                && !claim.clock().told().contains(Told.PUBLIC)
                && desks.find(claim.desk())
                        .filter(desk ->
                                Promises.isDue(claim.openedAt().plus(desk.duty().publicAfter()), clock.instant()))
                        .isPresent();
        if (claim.isOpen()
                && (waits || overdue)
                && stores.claims().spread(claim.id()).vettedNewsrooms() >= Holdings.NEWSROOMS) {
            move(claim.id(), Optional::of);
        }
    }

    /// Changes a claim's clock and does at once what is due then.
    private boolean move(ClaimId id, Function<Claim, Optional<Claim>> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var seen = stores.claims().claim(id).filter(Claim::isOpen);
            var changed = seen.flatMap(change);
            if (changed.isEmpty()) {
                return false;
            }
            var look = new Look(stores, desks, changed.get(), clock.instant()).ticking();
            if (stores.claims().tick(look)) {
                return true;
            }
        }
        return false;
    }
}
