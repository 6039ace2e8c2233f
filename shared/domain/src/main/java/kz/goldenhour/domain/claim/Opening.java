package kz.goldenhour.domain.claim;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.publish.Publication;

/// Everything that one transaction stores when a report opens a claim.
///
/// @param claim   the new claim, with the pointers that it takes
/// @param outbox  what must go out because of it
/// @param answer  set where pre-approved evidence answers at once
/// @param suspend the evidence (as it was seen) whose automatic answers stop with this claim
public record Opening(
        Claim claim, Filing filing, List<OutboxMessage> outbox, Optional<AtOnce> answer, Optional<Evidence> suspend) {
    public Opening {
        outbox = List.copyOf(outbox);
    }

    /// An answer that no officer need look at.
    ///
    /// @param evidence must still be this version, live and pre-approved when the transaction commits
    /// @param head     the desk's ledger as it was seen
    public record AtOnce(Publication publication, Evidence evidence, LedgerHead head) {}
}
