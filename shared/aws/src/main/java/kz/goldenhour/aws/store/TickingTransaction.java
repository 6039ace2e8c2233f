package kz.goldenhour.aws.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.domain.outbox.OutboxKey;

/// Moves a claim's clock: claim, outbox, and what the public is told, all or none.
final class TickingTransaction {
    private final Table claims;

    TickingTransaction(Table claims) {
        this.claims = claims;
    }

    boolean tick(Ticking ticking) {
        Set<OutboxKey> there = new HashSet<>();
        while (true) {
            var moved = attempt(ticking, there);
            if (moved.isPresent()) {
                return moved.get();
            }
        }
    }

    /// One attempt without the messages that are in the outbox already; empty where more of them turned out to be.
    private Optional<Boolean> attempt(Ticking ticking, Set<OutboxKey> there) {
        var transaction = new Transaction(claims.client());
        int claimPut = transaction.put(
                claims.name(), ClaimItem.toItem(ticking.after()), DynamoDbClaims.isRevision(ticking.before()));
        ticking.outward().ifPresent(outward -> {
            transaction.put(
                    claims.name(), LedgerItem.toItem(outward.head().published()), LedgerItem.endsAt(outward.head()));
            transaction.create(claims.name(), PublicationItem.toItem(outward.publication()));
        });
        Map<Integer, OutboxKey> messages = new LinkedHashMap<>();
        for (var message : ticking.outbox()) {
            if (!there.contains(message.key())) {
                var item = OutboxItem.toItem(message, ticking.at(), claims.name());
                messages.put(transaction.create(claims.name(), item), message.key());
            }
        }
        var outcome = transaction.commit();
        if (outcome.committed()) {
            return Optional.of(true);
        }
        if (outcome.failed(claimPut)) {
            return Optional.of(outcome.old(claimPut)
                    .map(ClaimItem::fromItem)
                    .filter(ticking.after()::equals)
                    .isPresent());
        }
        boolean more = false;
        for (var message : messages.entrySet()) {
            more |= outcome.failed(message.getKey()) && there.add(message.getValue());
        }
        return more ? Optional.empty() : Optional.of(false);
    }
}
