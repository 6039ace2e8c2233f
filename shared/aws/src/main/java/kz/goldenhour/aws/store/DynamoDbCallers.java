package kz.goldenhour.aws.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.goldenhour.aws.store.Table.Update;
import kz.goldenhour.domain.caller.ApiKey;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.CallerStore;

/// Callers, their keys and their requests of the minute, in the desks table.
final class DynamoDbCallers implements CallerStore {
    private final Table desks;

    DynamoDbCallers(Table desks) {
        this.desks = desks;
    }

    @Override
    public Optional<Caller> byKeyHash(String keyHash) {
        return desks.get(KeyItem.key(keyHash))
                .flatMap(row -> desks.get(CallerItem.key(KeyItem.caller(row))))
                .filter(row -> CallerItem.keys(row).contains(keyHash))
                .map(CallerItem::fromItem);
    }

    @Override
    public Optional<Caller> find(CallerId id) {
        return desks.get(CallerItem.key(id)).map(CallerItem::fromItem);
    }

    @Override
    public boolean addKey(Caller caller, ApiKey key, Instant now) {
        var condition = Condition.of("attribute_not_exists(#keys) OR size(#keys) < :most OR contains(#keys, :hash)")
                .name("#keys", CallerItem.KEYS)
                .name("#caller", "caller")
                .with(":most", KEYS_MOST)
                .with(":hash", key.hash())
                .with(":set", CallerItem.set(key.hash()))
                .with(":caller", CallerItem.toValue(caller))
                .with(":v", Item.VERSION);
        var transaction = new Transaction(desks.client());
        transaction.update(
                desks.name(), CallerItem.key(caller.id()), "SET #caller = :caller, v = :v ADD #keys :set", condition);
        transaction.put(desks.name(), KeyItem.toItem(caller.id(), key, now));
        return transaction.commit().committed();
    }

    @Override
    public boolean revoke(CallerId caller, String keyId) {
        return desks.get(CallerItem.key(caller)).stream()
                .flatMap(row -> CallerItem.keys(row).stream())
                .filter(hash -> hash.substring(0, 8).equals(keyId))
                .findFirst()
                .filter(hash -> revokeHash(caller, hash))
                .isPresent();
    }

    private boolean revokeHash(CallerId caller, String hash) {
        var condition = Condition.of("contains(#keys, :hash)")
                .name("#keys", CallerItem.KEYS)
                .with(":hash", hash)
                .with(":set", CallerItem.set(hash));
        var transaction = new Transaction(desks.client());
        transaction.update(desks.name(), CallerItem.key(caller), "DELETE #keys :set", condition);
        transaction.delete(desks.name(), KeyItem.key(hash));
        return transaction.commit().committed();
    }

    /// A request whose answer was lost may count twice: the caller is slowed down a little, nothing more.
    @Override
    public Optional<Integer> countRequest(CallerId caller, Instant now, int most) {
        var condition = Condition.of("attribute_not_exists(#n) OR #n < :most")
                .name("#n", "count")
                .with(":most", most)
                .with(":one", 1)
                .with(":until", now.plus(Duration.ofHours(1)).getEpochSecond());
        var key = CallerItem.rate(caller, now.getEpochSecond() / 60);
        return switch (desks.update(key, "SET expiresAt = :until ADD #n :one", condition)) {
            case Update.Done(var row) -> Optional.of((int) row.number("count"));
            case Update.Refused _ -> Optional.empty();
        };
    }
}
