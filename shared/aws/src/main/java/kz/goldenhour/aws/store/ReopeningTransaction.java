package kz.goldenhour.aws.store;

import java.util.Optional;
import kz.goldenhour.domain.claim.Reopening;

/// Opens a claim again whose answer was stopped at the last gate: claim, message, publication, pointers, alerts, all or
/// none.
final class ReopeningTransaction {
    private final Table claims;

    ReopeningTransaction(Table claims) {
        this.claims = claims;
    }

    boolean reopen(Reopening reopening) {
        return LeavingOut.<Key, Boolean>attempts(writes -> attempt(reopening, writes));
    }

    /// One attempt without the pointers that are another claim's by now, and without the alerts that are there already;
    /// empty where more of them turned out to be.
    private Optional<Boolean> attempt(Reopening reopening, LeavingOut<Key> writes) {
        var transaction = new Transaction(claims.client());
        int claimPut = transaction.put(
                claims.name(), ClaimItem.toItem(reopening.after()), DynamoDbClaims.isRevision(reopening.before()));
        int stop = transaction.update(
                claims.name(),
                OutboxItem.key(reopening.stopped().key()),
                OutboxItem.WITHDRAW,
                OutboxItem.withdrawn(reopening.stopped(), reopening.why()));
        transaction.update(
                claims.name(),
                PublicationItem.key(reopening.publication()),
                PublicationItem.WITHDRAW,
                PublicationItem.withdrawn(reopening.why()));
        takeBackPointers(transaction, reopening, writes);
        putAlerts(transaction, reopening, writes);
        var outcome = transaction.commit();
        if (outcome.committed()) {
            return Optional.of(true);
        }
        if (outcome.failed(claimPut)) {
            return Optional.of(outcome.old(claimPut)
                    .map(ClaimItem::fromItem)
                    .filter(reopening.after()::equals)
                    .isPresent());
        }
        if (outcome.failed(stop)) {
            return Optional.of(false);
        }
        return writes.more(outcome) ? Optional.empty() : Optional.of(false);
    }

    private void takeBackPointers(Transaction transaction, Reopening reopening, LeavingOut<Key> writes) {
        var condition = PointerItem.heldBy(reopening.after(), reopening.at());
        for (var pointer : reopening.after().pointers()) {
            var key = PointerItem.key(pointer);
            writes.write(key, () -> transaction.update(claims.name(), key, PointerItem.MARK, condition));
        }
    }

    private void putAlerts(Transaction transaction, Reopening reopening, LeavingOut<Key> writes) {
        for (var alert : reopening.alerts()) {
            var item = OutboxItem.toItem(alert, reopening.at(), claims.name());
            writes.write(OutboxItem.key(alert.key()), () -> transaction.create(claims.name(), item));
        }
    }
}
