package kz.goldenhour.domain.claim;

import java.util.Optional;
import kz.goldenhour.domain.review.Proposal;

/// What waits for somebody while the claim is open.
///
/// @param proposal the text that one officer has approved, while another must
/// @param handover another desk or body that the claim was given to
public record Pending(Optional<Proposal> proposal, Handover handover) {
    /// Nothing waits.
    public static Pending none() {
        return new Pending(Optional.empty(), Handover.none());
    }

    Pending with(Proposal proposed) {
        return new Pending(Optional.of(proposed), handover);
    }

    Pending with(Handover given) {
        return new Pending(proposal, given);
    }

    /// What is left of it for the same claim in another state, or at another desk.
    Pending after(ClaimState next, boolean sameDesk) {
        return new Pending(
                proposal.filter(_ -> next.isOpen() && sameDesk), next.isOpen() ? handover : handover.closed());
    }
}
