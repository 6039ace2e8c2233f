package kz.goldenhour.domain.outbox;

import java.util.Optional;
import java.util.function.Function;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.DecisionId;

/// The last gate before what officers decided: each decision that it stands on is looked up, and where the desk asks
/// for two people, there are two.
public final class OfficersGate {
    private OfficersGate() {}

    /// Whether the last gate lets it out as things stand; it does what no officer has to sign.
    public static boolean lets(Stores stores, Publication publication) {
        return !(publication.approval() instanceof Approval.ByOfficer approval)
                || refusal(stores, publication, approval).isEmpty();
    }

    /// Why it may not go out; empty where it may.
    static Optional<String> refusal(Stores stores, Publication publication, Approval.ByOfficer approval) {
        if (!isSigned(publication, approval, stores.ledger()::find)) {
            return Optional.of("no officer's decision stands for this text, or no second one's");
        }
        return approval.second().isEmpty() && needsTwo(stores, publication)
                ? Optional.of("the desk asks for a second officer for this rating")
                : Optional.empty();
    }

    /// Whether the decisions that the approval names are there, for this claim and this very text, and by two people
    /// where it names two.
    ///
    /// @param decisions the ledger
    public static boolean isSigned(
            Publication publication, Approval.ByOfficer approval, Function<DecisionId, Optional<Decision>> decisions) {
        Function<DecisionId, Optional<Decision>> ofClaim =
                id -> decisions.apply(id).filter(it -> it.claim().equals(publication.claim()));
        var first = ofClaim.apply(approval.decision()).filter(it -> isFirst(it, approval));
        return first.isPresent()
                && approval.second()
                        .map(id -> ofClaim.apply(id)
                                .filter(it -> isSecond(it, first.get(), approval))
                                .isPresent())
                        .orElse(true);
    }

    private static boolean needsTwo(Stores stores, Publication publication) {
        return publication
                .rebuttal()
                .flatMap(rebuttal -> stores.desks()
                        .find(publication.desk())
                        .filter(desk -> desk.duty().secondApproval().contains(rebuttal.rating())))
                .isPresent();
    }

    private static boolean isFirst(Decision decision, Approval.ByOfficer approval) {
        var hash = approval.contentHash();
        return switch (decision.action()) {
            case Decision.Approve(var _, var approved, var _) ->
                approval.second().isEmpty() && approved.equals(hash);
            case Decision.EditAndApprove(var approved) -> approval.second().isEmpty() && approved.equals(hash);
            case Decision.ItIsTrue(var approved) -> approval.second().isEmpty() && approved.equals(hash);
            case Decision.FirstApproval(var _, var approved) ->
                approval.second().isPresent() && approved.equals(hash);
            case Decision.SecondApproval _,
                    Decision.Dismiss _,
                    Decision.Acknowledge _,
                    Decision.Hold _,
                    Decision.SuggestEvidence _,
                    Decision.HandOver _,
                    Decision.AskBody _,
                    Decision.AcceptHandover _,
                    Decision.ReturnHandover _,
                    Decision.LeaveUnanswered _ -> false;
        };
    }

    private static boolean isSecond(Decision decision, Decision first, Approval.ByOfficer approval) {
        return decision.action() instanceof Decision.SecondApproval(var of, var hash, var _, var _)
                && of.equals(first.id())
                && hash.equals(approval.contentHash())
                && !decision.officer().equals(first.officer());
    }
}
