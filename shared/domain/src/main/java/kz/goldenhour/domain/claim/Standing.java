package kz.goldenhour.domain.claim;

import java.time.Instant;
import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.claim.ClaimState.Answered;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.claim.ClaimState.Dismissed;
import kz.goldenhour.domain.claim.ClaimState.HandedOver;
import kz.goldenhour.domain.claim.ClaimState.Held;
import kz.goldenhour.domain.claim.ClaimState.Unanswered;
import kz.goldenhour.domain.claim.ClaimState.UnderReview;
import kz.goldenhour.domain.desk.Automatic;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.evidence.Validity;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.PublicationId;
import kz.goldenhour.domain.review.Decision;

/// Whether what was once said of a claim still holds for those who ask the same again.
final class Standing {
    private final Stores stores;

    Standing(Stores stores) {
        this.stores = stores;
    }

    /// Whether a decided claim answers the same text, asked by this caller.
    boolean forText(Claim claim, CallerId caller, Instant now) {
        return switch (claim.state()) {
            case Answered(var publication, var byItself, var _) ->
                byItself.isPresent() ? byItself(claim, now) : byOfficer(claim, publication, now);
            // what one caller sent to make noise, another may ask in earnest
            case Dismissed(var reason, var _) ->
                reason != Dismissal.SPAM || stores.claims().hasReported(claim.id(), caller);
            // nobody has looked at it: whoever asks again, asks anew
            case UnderReview _, Held _, HandedOver _, Unanswered _ -> false;
        };
    }

    /// Whether pre-approved evidence answered, and still would.
    boolean byItself(Claim claim, Instant now) {
        return claim.state() instanceof Answered(var _, var byItself, var _)
                && byItself.flatMap(stores.evidence()::findAs)
                        .filter(evidence -> evidence.answersByItself(now))
                        .filter(evidence ->
                                Automatic.allows(stores.desks(), stores.desks().find(claim.desk()), evidence))
                        .isPresent();
    }

    /// Whether the text that an officer published still stands behind its evidence: neither retired nor rewritten, and
    /// not about a state that nobody has looked at since.
    private boolean byOfficer(Claim claim, PublicationId id, Instant now) {
        var publication = stores.ledger().find(id);
        var decision = publication.flatMap(it -> it.approval() instanceof Approval.ByOfficer(var found, var _, var _)
                ? stores.ledger().find(found)
                : Optional.empty());
        return decision.isPresent()
                && record(claim, decision.get())
                        .filter(evidence -> !evidence.retired())
                        .filter(evidence -> evidence.rebuttal()
                                .contentHash()
                                .equals(publication.get().approval().contentHash()))
                        .filter(evidence -> holds(evidence, decision.get().at(), now))
                        .isPresent()
                && beganFrom(claim)
                        .filter(evidence -> !holds(evidence, decision.get().at(), now))
                        .isEmpty();
    }

    /// The record that carries the published text: the draft's, or the one that the decision made.
    private Optional<Evidence> record(Claim claim, Decision decision) {
        var id = decision.action().takenFrom().map(EvidenceRef::id).orElseGet(() -> Evidence.idOfDecision(claim.id()));
        return stores.evidence().find(id);
    }

    /// The evidence of a state that the officer had before him when he wrote a text of his own: his text is about the
    /// same state.
    private Optional<Evidence> beganFrom(Claim claim) {
        return claim.match()
                .flatMap(Match::evidence)
                .flatMap(ref -> stores.evidence().find(ref.id()))
                .filter(evidence -> evidence.validity() instanceof Validity.State);
    }

    /// A decision is a look at the state, as a verification is.
    private static boolean holds(Evidence evidence, Instant decided, Instant now) {
        var seen = evidence.verifiedAt().isAfter(decided) ? evidence.verifiedAt() : decided;
        return evidence.validity().holds(seen, now);
    }
}
