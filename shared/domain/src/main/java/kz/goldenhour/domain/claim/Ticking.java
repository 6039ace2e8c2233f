package kz.goldenhour.domain.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.publish.Publication;

/// Everything that one transaction stores when a claim's clock moves. Of two that saw the same claim, one wins.
///
/// @param before  the claim as it was seen
/// @param after   the claim one revision on
/// @param outbox  what must go out because of it; what is in the outbox already stays as it is
/// @param outward set where the public is told
public record Ticking(Claim before, Claim after, List<OutboxMessage> outbox, Optional<Outward> outward, Instant at) {
    public Ticking {
        outbox = List.copyOf(outbox);
        if (after.revision() != before.revision() + 1) {
            throw new IllegalArgumentException("a tick takes the claim one revision on");
        }
    }

    /// A tick that tells the public nothing.
    public static Ticking quietly(Claim before, Claim after, List<OutboxMessage> outbox, Instant at) {
        return new Ticking(before, after, outbox, Optional.empty(), at);
    }

    /// A holding statement for the public.
    ///
    /// @param head the desk's ledger as it was seen
    public record Outward(Publication publication, LedgerHead head) {}
}
