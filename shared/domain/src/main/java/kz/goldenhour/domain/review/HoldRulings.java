package kz.goldenhour.domain.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Told;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.clock.Holdings;
import kz.goldenhour.domain.clock.Promises;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.review.Decision.Action;
import kz.goldenhour.domain.review.Rulings.Making;

/// Makes the rulings by which people hear how things stand, without an answer.
record HoldRulings(Stores stores, Claim seen, LedgerHead head, Instant now) {

    /// The reporters hear at once that the desk is on it; the public too, where enough newsrooms know of the claim.
    Making hold(Function<Action, Decision> decision) {
        var spread = stores.claims().spread(seen.id());
        var desk = stores.desks().find(seen.desk());
        var clock = seen.clock().opened().telling(Told.REPORTERS);
        var next = Promises.afterWord(seen, now);
        if (desk.isEmpty() || spread.vettedNewsrooms() < Holdings.NEWSROOMS) {
            return made(seen.held(now, next, clock), decision.apply(new Decision.Hold(next, false)));
        }
        var after = seen.held(now, next, clock.telling(Told.PUBLIC));
        var publication = Holdings.publication(desk.get(), after, spread, head, now);
        return publishing(after.published(), decision.apply(new Decision.Hold(next, true)), publication);
    }

    /// Nothing is answered. Where the public has been told that the desk is on it, it hears so.
    Making dismiss(Dismissal reason, Function<Action, Decision> decision) {
        var after = seen.with(new ClaimState.Dismissed(reason, now));
        var desk = stores.desks().find(seen.desk());
        if (desk.isEmpty() || !seen.clock().told().contains(Told.PUBLIC)) {
            return made(after, decision.apply(new Decision.Dismiss(reason)));
        }
        var spread = stores.claims().spread(seen.id());
        return publishing(
                after.published(),
                decision.apply(new Decision.Dismiss(reason)),
                Holdings.closing(desk.get(), seen, reason, spread, head, now));
    }

    private Making publishing(Claim after, Decision decision, Publication publication) {
        return new Making.Made(Ruling.publishing(seen, after, decision, head, publication), Optional.empty());
    }

    private Making made(Claim after, Decision decision) {
        return new Making.Made(Ruling.quiet(seen, after, decision, head, List.of()), Optional.empty());
    }
}
