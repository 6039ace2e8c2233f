package kz.goldenhour.domain.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.ClaimStore.RulingResult;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.domain.review.Decision.Action;

/// Carries out what an officer decides about a claim: once, on the text that he saw, and only if he may.
public final class Review {
    /// Decisions of one desk that may be made at the same instant before one has to be pressed again.
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
        var now = clock.instant();
        if (!officer.desk().equals(seen.desk())) {
            return new Result.NotYours();
        }
        if (!officer.mayApprove(now)) {
            return new Result.NotYet(officer.mayApproveFrom());
        }
        if (!seen.isOpen()) {
            return new Result.TooLate(seen);
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var draft = Draft.of(seen, stores.evidence());
            if (choice instanceof Choice.PublishDraft(var shown)
                    && !draft.contentHash().equals(Optional.of(shown))) {
                return new Result.TextChanged(draft);
            }
            var ruling = rule(seen, officer, choice, draft, stores.ledger().head(seen.desk()), now);
            switch (stores.claims().rule(ruling)) {
                case RulingResult.Ruled(var claim) -> {
                    return new Result.Done(claim, ruling.decision(), ruling.publication());
                }
                case RulingResult.TooLate(var claim) -> {
                    return new Result.TooLate(claim);
                }
                case RulingResult.EvidenceChanged() -> {
                    return new Result.TextChanged(Draft.of(seen, stores.evidence()));
                }
                case RulingResult.LedgerMoved() -> {
                    // another decision of this desk came between: try again behind it
                }
            }
        }
        throw new Busy();
    }

    private static Ruling rule(
            Claim seen, DutyOfficer officer, Choice choice, Draft draft, LedgerHead head, Instant now) {
        return switch (choice) {
            case Choice.Dismiss(var reason) -> {
                var decision = decision(seen, officer, head, now, new Decision.Dismiss(reason));
                var after = seen.with(new ClaimState.Dismissed(reason, now));
                yield new Ruling(
                        seen, after, decision, head, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
            }
            case Choice.PublishDraft _ -> {
                var evidence = draft.evidence().orElseThrow();
                var hash = evidence.rebuttal().contentHash();
                var decision = decision(seen, officer, head, now, new Decision.Approve(evidence.ref(), hash));
                yield publish(seen, decision, head, evidence.rebuttal(), Optional.of(evidence), Optional.empty());
            }
            case Choice.PublishOwn(var rebuttal) ->
                own(seen, officer, head, now, rebuttal, new Decision.EditAndApprove(rebuttal.contentHash()));
            case Choice.SayItIsTrue(var rebuttal) -> {
                if (rebuttal.rating() != Rating.TRUE) {
                    throw new IllegalArgumentException("\"it is true\" publishes the rating TRUE");
                }
                yield own(seen, officer, head, now, rebuttal, new Decision.ItIsTrue(rebuttal.contentHash()));
            }
        };
    }

    private static Ruling own(
            Claim seen, DutyOfficer officer, LedgerHead head, Instant now, Rebuttal rebuttal, Action action) {
        var decision = decision(seen, officer, head, now, action);
        var evidence = Evidence.fromDecision(seen, officer, rebuttal, now);
        return publish(seen, decision, head, rebuttal, Optional.empty(), Optional.of(evidence));
    }

    private static Decision decision(Claim seen, DutyOfficer officer, LedgerHead head, Instant now, Action action) {
        return new Decision(seen.desk(), head.decisions() + 1, seen.id(), officer.id(), now, action, head.lastHash());
    }

    private static Ruling publish(
            Claim seen,
            Decision decision,
            LedgerHead head,
            Rebuttal rebuttal,
            Optional<Evidence> mustHold,
            Optional<Evidence> newEvidence) {
        var publication = new Publication(
                seen.desk(),
                head.publications() + 1,
                seen.id(),
                seen.publications() + 1,
                Publication.Kind.REBUTTAL,
                rebuttal,
                new Approval.ByOfficer(decision.id(), rebuttal.contentHash()),
                decision.at());
        var after = seen.with(new ClaimState.Answered(publication.id(), Optional.empty(), decision.at()));
        var publish = new OutboxMessage.Publish(seen.id(), publication.version(), publication.id());
        return new Ruling(
                seen, after, decision, head, Optional.of(publication), List.of(publish), mustHold, newEvidence);
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

        /// Decided already.
        record TooLate(Claim claim) implements Result {}

        /// The text is not the one that he saw: he must look again.
        record TextChanged(Draft now) implements Result {}

        /// His phone, e-mail or PIN are too new.
        record NotYet(Instant from) implements Result {}

        /// The claim is another desk's.
        record NotYours() implements Result {}
    }
}
