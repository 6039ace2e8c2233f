package kz.goldenhour.domain.claim;

import java.util.Optional;
import kz.goldenhour.domain.review.Proposal;

/// What waits for somebody while the claim is open.
///
/// @param proposal the text that one officer has approved, while another must
/// @param handover another desk or body that the claim was given to
/// @param stopped  the answer that was stopped, where the claim was opened again
public record Pending(Optional<Proposal> proposal, Handover handover, Optional<Stopped> stopped) {
    /// Nothing waits.
    public static Pending none() {
        return new Pending(Optional.empty(), Handover.none(), Optional.empty());
    }

    Pending with(Proposal proposed) {
        return new Pending(Optional.of(proposed), handover, stopped);
    }

    Pending with(Handover given) {
        return new Pending(proposal, given, stopped);
    }

    Pending with(Stopped answer) {
        return new Pending(proposal, handover, Optional.of(answer));
    }

    /// What is left of it for the same claim in another state, or at another desk.
    Pending after(ClaimState next, boolean sameDesk) {
        return new Pending(
                proposal.filter(_ -> next.isOpen() && sameDesk), next.isOpen() ? handover : handover.closed(), stopped);
    }
}
