package kz.goldenhour.aws.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.claim.Reopening;

/// Opens a claim again whose answer was stopped at the last gate: claim, message, publication, pointers, alerts, all or
/// none.
final class ReopeningTransaction {
    private final Table claims;

    ReopeningTransaction(Table claims) {
        this.claims = claims;
    }

    boolean reopen(Reopening reopening) {
        Set<Key> notOurs = new HashSet<>();
        while (true) {
            var done = attempt(reopening, notOurs);
            if (done.isPresent()) {
                return done.get();
            }
        }
    }

    /// One attempt without the pointers that are another claim's by now, and without the alerts that are there already;
    /// empty where more of them turned out to be.
    private Optional<Boolean> attempt(Reopening reopening, Set<Key> notOurs) {
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
        var mayFail = new LinkedHashMap<Integer, Key>();
        takeBackPointers(transaction, reopening, notOurs, mayFail);
        putAlerts(transaction, reopening, notOurs, mayFail);
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
        boolean more = false;
        for (var write : mayFail.entrySet()) {
            more |= outcome.failed(write.getKey()) && notOurs.add(write.getValue());
        }
        return more ? Optional.empty() : Optional.of(false);
    }

    private void takeBackPointers(
            Transaction transaction, Reopening reopening, Set<Key> notOurs, Map<Integer, Key> mayFail) {
        var condition = PointerItem.heldBy(reopening.after(), reopening.at());
        for (var pointer : reopening.after().pointers()) {
            var key = PointerItem.key(pointer);
            if (!notOurs.contains(key)) {
                mayFail.put(transaction.update(claims.name(), key, PointerItem.MARK, condition), key);
            }
        }
    }

    private void putAlerts(Transaction transaction, Reopening reopening, Set<Key> notOurs, Map<Integer, Key> mayFail) {
        for (var alert : reopening.alerts()) {
            var key = OutboxItem.key(alert.key());
            if (!notOurs.contains(key)) {
                var item = OutboxItem.toItem(alert, reopening.at(), claims.name());
                mayFail.put(transaction.create(claims.name(), item), key);
            }
        }
    }
}
