package kz.goldenhour.domain.review;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.publish.Publication;

/// Everything that one transaction stores when an officer decides.
///
/// @param before      the claim as he saw it
/// @param after       the claim as he leaves it
/// @param head        the desk's ledger as it was seen
/// @param publication set where something goes out
/// @param mustHold    the evidence that the draft was taken from, in the version that he saw
/// @param newEvidence the record that a rebuttal of his own makes, so that the next report finds it
public record Ruling(
        Claim before,
        Claim after,
        Decision decision,
        LedgerHead head,
        Optional<Publication> publication,
        List<OutboxMessage> outbox,
        Optional<Evidence> mustHold,
        Optional<Evidence> newEvidence) {
    public Ruling {
        outbox = List.copyOf(outbox);
    }

    /// The ledger after it.
    public LedgerHead headAfter() {
        var decided = head.decided(decision.hash());
        return publication.isPresent() ? decided.published() : decided;
    }
}
