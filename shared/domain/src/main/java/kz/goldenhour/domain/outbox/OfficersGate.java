package kz.goldenhour.domain.outbox;

import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.DecisionId;

/// The last gate before what officers decided: each decision that it stands on is looked up, and where the desk asks
/// for two people, there are two.
final class OfficersGate {
    private OfficersGate() {}

    /// Why it may not go out; empty where it may.
    static Optional<String> refusal(Stores stores, Publication publication, Approval.ByOfficer approval) {
        var first = decision(stores, publication, approval.decision()).filter(it -> isFirst(it, approval));
        if (first.isEmpty()) {
            return Optional.of("no officer's decision stands for this text");
        }
        if (approval.second().isEmpty()) {
            return needsTwo(stores, publication)
                    ? Optional.of("the desk asks for a second officer for this rating")
                    : Optional.empty();
        }
        return decision(stores, publication, approval.second().get())
                        .filter(it -> isSecond(it, first.get(), approval))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("no second officer's decision stands for this text");
    }

    private static Optional<Decision> decision(Stores stores, Publication publication, DecisionId id) {
        return stores.ledger().find(id).filter(decision -> decision.claim().equals(publication.claim()));
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
            case Decision.Approve(var _, var approved) -> approval.second().isEmpty() && approved.equals(hash);
            case Decision.EditAndApprove(var approved) -> approval.second().isEmpty() && approved.equals(hash);
            case Decision.ItIsTrue(var approved) -> approval.second().isEmpty() && approved.equals(hash);
            case Decision.FirstApproval(var _, var approved) ->
                approval.second().isPresent() && approved.equals(hash);
            case Decision.SecondApproval _,
                    Decision.Dismiss _,
                    Decision.Acknowledge _,
                    Decision.Hold _,
                    Decision.SuggestEvidence _ -> false;
        };
    }

    private static boolean isSecond(Decision decision, Decision first, Approval.ByOfficer approval) {
        return decision.action() instanceof Decision.SecondApproval(var of, var hash, var _)
                && of.equals(first.id())
                && hash.equals(approval.contentHash())
                && !decision.officer().equals(first.officer());
    }
}
