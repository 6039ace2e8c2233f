package kz.goldenhour.aws.store;

import java.util.Optional;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.domain.outbox.OutboxKey;

/// Moves a claim's clock: claim, outbox, and what the public is told, all or none.
final class TickingTransaction {
    private final Table claims;

    TickingTransaction(Table claims) {
        this.claims = claims;
    }

    boolean tick(Ticking ticking) {
        return LeavingOut.<OutboxKey, Boolean>attempts(messages -> attempt(ticking, messages));
    }

    /// One attempt without the messages that are in the outbox already; empty where more of them turned out to be.
    private Optional<Boolean> attempt(Ticking ticking, LeavingOut<OutboxKey> messages) {
        var transaction = new Transaction(claims.client());
        int claimPut = transaction.put(
                claims.name(), ClaimItem.toItem(ticking.after()), DynamoDbClaims.isRevision(ticking.before()));
        ticking.outward().ifPresent(outward -> {
            transaction.put(
                    claims.name(), LedgerItem.toItem(outward.head().published()), LedgerItem.endsAt(outward.head()));
            transaction.create(claims.name(), PublicationItem.toItem(outward.publication()));
        });
        for (var message : ticking.outbox()) {
            var item = OutboxItem.toItem(message, ticking.at(), claims.name());
            messages.write(message.key(), () -> transaction.create(claims.name(), item));
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
        return messages.more(outcome) ? Optional.empty() : Optional.of(false);
    }
}
