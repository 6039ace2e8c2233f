package kz.goldenhour.domain.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimStore.RulingResult;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.publish.Publication;

/// Carries out what an officer decides about a claim: once, on the text that he saw, and only if he may.
public final class Review {
    /// Decisions of one desk, and moves of one claim's clock, that may come between before it has to be pressed again.
    private static final int ATTEMPTS = 8;

    private final Stores stores;
    private final Clock clock;

    public Review(Stores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /// Decides.
    ///
    /// @param seen    the claim, just read
    /// @param officer who decides; the PIN has been checked
    /// @throws Busy where too many others of the desk decide at the same instant; nothing was done
    public Result decide(Claim seen, DutyOfficer officer, Choice choice) {
        return decide(seen, officer, choice, Long.MAX_VALUE - 1);
    }

    /// From when on he may decide so; empty where he may now.
    public Optional<Instant> notBefore(DutyOfficer officer, Choice choice) {
        return Admission.isApproval(choice) && !officer.mayApprove(clock.instant())
                ? Optional.of(officer.mayApproveFrom())
                : Optional.empty();
    }

    /// The same, by a form that may have been sent twice: the second time nothing is done, and the answer is what was.
    ///
    /// @param shown how many decisions his desk had made when he was shown the form
    public Result decide(Claim seen, DutyOfficer officer, Choice choice, long shown) {
        var now = clock.instant();
        var from = notBefore(officer, choice);
        if (from.isPresent()) {
            return new Result.NotYet(from.get());
        }
        var claim = seen;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var refusal = refusal(seen, claim, officer, choice, shown);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            var making = new Rulings(stores, claim, officer, now).making(choice);
            if (making instanceof Rulings.Making.Refused(var why)) {
                return why;
            }
            var ruling = new Relief(stores.desks()).with(((Rulings.Making.Made) making).ruling());
            switch (stores.claims().rule(ruling)) {
                case RulingResult.Ruled(var after) -> {
                    return done(after, ruling, ((Rulings.Making.Made) making).second());
                }
                case RulingResult.TooLate(var after) -> {
                    return new Result.TooLate(after);
                }
                case RulingResult.EvidenceChanged() -> {
                    var fresh = stores.claims().claim(claim.id()).orElseThrow();
                    if (fresh.revision() == claim.revision()) {
                        return new Result.TextChanged(fresh, Draft.of(fresh, stores.evidence()));
                    }
                    claim = fresh; // its clock ticked: he saw nothing else, and goes on
                }
                case RulingResult.LedgerMoved() -> {
                    // another decision of this desk came between: try again behind it
                }
            }
        }
        throw new Busy();
    }

    /// What keeps him from doing it; where it is done already, that.
    private Optional<Result> refusal(Claim seen, Claim now, DutyOfficer officer, Choice choice, long shown) {
        var admission = new Admission(stores, seen, officer);
        return admission
                .elsewhere(now, choice)
                .or(() -> new Repeat(stores.ledger(), officer, shown)
                        .of(now, choice)
                        .map(before -> repeated(now, before)))
                .or(() -> admission.unseen(now, choice));
    }

    private Result repeated(Claim seen, Decision before) {
        var fresh = stores.claims().claim(seen.id()).orElse(seen);
        return before.action() instanceof Decision.FirstApproval
                ? proposed(fresh, before)
                : new Result.Done(fresh, before, Optional.empty());
    }

    private Result proposed(Claim claim, Decision first) {
        var asked = claim.proposal()
                .flatMap(it -> new SecondOfficer(stores.desks(), it).toAsk(claim.desk(), clock.instant()));
        return new Result.Proposed(claim, first, asked);
    }

    /// What he did by this very form already where a second officer must approve it too: the page that it would be
    /// asked
    /// for is another by then.
    ///
    /// @param shown how many decisions his desk had made when he was shown the form
    public Optional<Result> proposedBefore(Claim claim, DutyOfficer officer, long shown) {
        return claim.proposal()
                .filter(it -> it.first().equals(officer.id()))
                .flatMap(it -> stores.ledger().find(it.decision()))
                .filter(it -> it.number() > shown)
                .map(it -> proposed(claim, it));
    }

    /// Whether somebody has approved a text for a second officer since the form was shown.
    ///
    /// @param shown how many decisions the desk had made when he was shown the form
    public boolean isProposedSince(Claim claim, long shown) {
        return claim.proposal()
                .flatMap(it -> stores.ledger().find(it.decision()))
                .filter(it -> it.number() > shown)
                .isPresent();
    }

    private static Result done(Claim after, Ruling ruling, Optional<DutyOfficer> second) {
        return ruling.decision().action() instanceof Decision.FirstApproval
                ? new Result.Proposed(after, ruling.decision(), second)
                : new Result.Done(after, ruling.decision(), ruling.publication());
    }

    /// Why a claim does not change hands.
    public enum CannotGive {
        NO_SUCH_DESK,
        ITSELF,
        /// That desk has given it away.
        HAD_IT,
        /// That desk has been asked, and has not answered yet.
        OFFERED_ALREADY,
        /// Its reporter asked that nobody outside the desk be shown it.
        CONFIDENTIAL,
        /// Nobody of that desk's ladder can be reached now.
        NOBODY_THERE,
        /// It went back once, and does so no second time.
        RETURNED_BEFORE
    }

    /// Too many decisions of the desk at the same instant: nothing was done, and he may press again.
    public static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1;

        Busy() {
            super("the ledger does not come to rest");
        }
    }

    /// What came of it.
    public sealed interface Result {
        record Done(Claim claim, Decision decision, Optional<Publication> publication) implements Result {}

        /// One of two has approved.
        ///
        /// @param second who has been asked; empty where the desk has nobody else
        record Proposed(Claim claim, Decision decision, Optional<DutyOfficer> second) implements Result {}

        /// Decided already, or with another desk.
        record TooLate(Claim claim) implements Result {}

        /// The text is not the one that he saw: he must look again.
        record TextChanged(Claim claim, Draft now) implements Result {}

        /// The record speaks of a state and is older than it answers for: he must say that it is so now.
        record OutOfDate() implements Result {}

        /// His phone, e-mail or PIN are too new.
        record NotYet(Instant from) implements Result {}

        /// The claim is another desk's.
        record NotYours() implements Result {}

        /// The second officer is another one than the author and the first.
        record NeedsAnother() implements Result {}

        /// "I have it" was said as often as it helps.
        record Enough() implements Result {}

        /// It stays where it is.
        record NotGiven(CannotGive why) implements Result {}

        /// Somebody of his desk has taken it already.
        record AcceptedBefore(Claim claim) implements Result {}

        /// There is no such live record, or it is the one that the claim has.
        record NoSuchEvidence() implements Result {}
    }
}
