package kz.goldenhour.domain.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Told;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.claim.ClaimState.Unanswered;
import kz.goldenhour.domain.claim.ClaimStore.RulingResult;
import kz.goldenhour.domain.claim.Statutory;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.Ruling;

/// Ends claims that are on the board alone, once the last day is over on which the law wanted an answer: one key may
/// have forged them by the thousand. Never what anybody has opened, given to somebody or approved, what the public was
/// told of, or what two vetted newsrooms ask.
final class Endings {
    /// Of one sweep. What is beyond it ticks on, and ends with its next word.
    private static final int MOST = 300;

    private static final int ATTEMPTS = 3;

    private final Stores stores;
    private int ended;

    Endings(Stores stores) {
        this.stores = stores;
    }

    /// Ends the claim where it is time: whether it did.
    boolean end(Claim claim, Instant now) {
        return lastDay(claim)
                .filter(day -> day.isBefore(AstanaTime.day(now)))
                .filter(day -> end(claim, day, now))
                .isPresent();
    }

    /// One at a time, for they share their desk's ledger.
    private synchronized boolean end(Claim claim, LocalDate over, Instant now) {
        if (ended >= MOST || stores.claims().spread(claim.id()).vettedNewsrooms() >= Holdings.NEWSROOMS) {
            return false;
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            switch (stores.claims().rule(ruling(claim, over, now))) {
                case RulingResult.Ruled _ -> {
                    ended++;
                    return true;
                }
                case RulingResult.LedgerMoved() -> {
                    // somebody of the desk decided meanwhile: once more
                }
                case RulingResult.TooLate _, RulingResult.EvidenceChanged() -> {
                    return false;
                }
            }
        }
        return false;
    }

    private static Optional<LocalDate> lastDay(Claim claim) {
        var clock = claim.clock();
        var handover = claim.handover();
        var untouched = claim.isOpen()
                && clock.waking() == Waking.BOARD
                && !clock.openedWithPin()
                && !clock.told().contains(Told.PUBLIC)
                && handover.offer().isEmpty()
                && handover.body().isEmpty()
                && claim.proposal().isEmpty();
        return clock.statutory().filter(_ -> untouched).map(Statutory::media);
    }

    private Ruling ruling(Claim claim, LocalDate lastDay, Instant now) {
        var head = stores.ledger().head(claim.desk());
        var decision = new Decision(
                claim.desk(),
                head.decisions() + 1,
                claim.id(),
                Decision.NOBODY,
                now,
                new Decision.LeaveUnanswered(lastDay),
                head.lastHash());
        return Ruling.quiet(claim, claim.with(new Unanswered(now)), decision, head, List.of());
    }
}
