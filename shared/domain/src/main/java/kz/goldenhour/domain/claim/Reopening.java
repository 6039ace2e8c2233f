package kz.goldenhour.domain.claim;

import java.time.Instant;
import java.util.List;
import kz.goldenhour.domain.outbox.OutboxEntry;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.publish.PublicationId;

/// Everything that one transaction stores when an answer that no officer saw is stopped at the last gate: its claim is
/// under review again, and the officer is woken.
///
/// @param before      the claim as it was seen: answered by itself
/// @param after       the claim one revision on: open, with a new promise to its reporters, at the foot of its ladder
/// or further up
/// @param publication what does not go out
/// @param stopped     the message that would have carried it, under its lease
/// @param why         kept with message and publication
/// @param alerts      empty where nobody on the ladder can be woken: then a person must look
public record Reopening(
        Claim before,
        Claim after,
        PublicationId publication,
        OutboxEntry stopped,
        String why,
        List<OutboxMessage> alerts,
        Instant at) {
    public Reopening {
        alerts = List.copyOf(alerts);
    }
}
