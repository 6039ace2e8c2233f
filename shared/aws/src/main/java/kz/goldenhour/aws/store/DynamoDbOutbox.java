package kz.goldenhour.aws.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.goldenhour.aws.store.Table.Update;
import kz.goldenhour.domain.outbox.Outbox;
import kz.goldenhour.domain.outbox.OutboxEntry;
import kz.goldenhour.domain.outbox.OutboxKey;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.outbox.UnreadableMessage;
import kz.goldenhour.domain.review.SentLink;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The outbox in the claims table. Messages made in another table are left alone: a restored copy must not send again
/// what was sent long ago, until a person says so (see [RestoredOutbox]).
final class DynamoDbOutbox implements Outbox {
    private static final String LEASE_UPDATE = """
            SET #state = :sending, attempt = attempt + :one, #from = :until, dueAt = :dueAt, holder = :holder""";
    private static final String LEASABLE = """
            home = :home AND #from <= :now AND (#state = :pending OR #state = :sending)""";

    private final Table claims;

    DynamoDbOutbox(Table claims) {
        this.claims = claims;
    }

    @Override
    public void add(OutboxMessage message, Instant now) {
        claims.put(OutboxItem.toItem(message, now, claims.name()), Condition.ABSENT);
    }

    @Override
    public Optional<OutboxEntry> find(OutboxKey key) {
        return claims.get(OutboxItem.key(key)).map(row -> read(key, row));
    }

    /// What a later or broken release wrote must not stop the messages behind it.
    private static OutboxEntry read(OutboxKey key, Row row) {
        try {
            return OutboxItem.fromItem(row);
        } catch (RuntimeException unreadable) {
            throw new UnreadableMessage(key, unreadable);
        }
    }

    @Override
    public Optional<OutboxEntry> lease(OutboxKey key, Instant now, Optional<? extends SentLink> link) {
        var holder = UUID.randomUUID().toString();
        var until = now.plus(LEASE);
        var condition = state(LEASABLE)
                .name("#from", "from")
                .with(":home", claims.name())
                .with(":now", now.toEpochMilli())
                .with(":pending", "PENDING")
                .with(":sending", "SENDING")
                .with(":one", 1)
                .with(":until", until.toEpochMilli())
                .with(":dueAt", OutboxItem.dueAt(until))
                .with(":holder", holder);
        if (link.isEmpty()) {
            return leased(claims.update(OutboxItem.key(key), LEASE_UPDATE, condition), holder);
        }
        var transaction = new Transaction(claims.client());
        transaction.update(claims.name(), OutboxItem.key(key), LEASE_UPDATE, condition);
        transaction.put(claims.name(), LinkItem.sent(link.get()));
        transaction.commit();
        return claims.get(OutboxItem.key(key))
                .filter(row -> isHeldBy(row, holder))
                .map(OutboxItem::fromItem);
    }

    /// A lease that was taken without an answer is refused when it is asked for again, but it is ours.
    private static Optional<OutboxEntry> leased(Update update, String holder) {
        return switch (update) {
            case Update.Done(var now) -> Optional.of(OutboxItem.fromItem(now));
            case Update.Refused(var current) ->
                current.filter(row -> isHeldBy(row, holder)).map(OutboxItem::fromItem);
        };
    }

    private static boolean isHeldBy(Row row, String holder) {
        return row.optionalText("holder").equals(Optional.of(holder));
    }

    @Override
    public void sent(OutboxEntry leased, String messageId, Instant at) {
        var condition = OutboxItem.held(leased)
                .with(":end", "SENT")
                .with(":messageId", messageId)
                .with(":at", at.toString())
                .with(":expires", leased.createdAt().plus(OutboxItem.KEPT).getEpochSecond());
        var update = "SET #state = :end, messageId = :messageId, sentAt = :at, expiresAt = :expires "
                + "REMOVE dueShard, dueAt";
        if (leased.message() instanceof OutboxMessage.Publish publish) {
            var transaction = new Transaction(claims.client());
            transaction.update(claims.name(), OutboxItem.key(leased.key()), update, condition);
            transaction.update(
                    claims.name(),
                    PublicationItem.key(publish.publication()),
                    PublicationItem.SENT,
                    PublicationItem.PRESENT);
            transaction.commit();
        } else {
            claims.update(OutboxItem.key(leased.key()), update, condition);
        }
    }

    @Override
    public void later(OutboxEntry leased, Instant next, String cause) {
        var condition = OutboxItem.held(leased)
                .name("#from", "from")
                .with(":pending", "PENDING")
                .with(":next", next.toEpochMilli())
                .with(":dueAt", OutboxItem.dueAt(next))
                .with(":cause", cause);
        var update = "SET #state = :pending, #from = :next, dueAt = :dueAt, cause = :cause";
        claims.update(OutboxItem.key(leased.key()), update, condition);
    }

    @Override
    public void park(OutboxEntry leased, String cause) {
        var condition = OutboxItem.held(leased).with(":end", "PARKED").with(":cause", cause);
        claims.update(
                OutboxItem.key(leased.key()), "SET #state = :end, cause = :cause REMOVE dueShard, dueAt", condition);
    }

    @Override
    public void drop(OutboxEntry leased, String cause) {
        var condition = OutboxItem.held(leased)
                .with(":end", "DROPPED")
                .with(":cause", cause)
                .with(":expires", leased.createdAt().plus(OutboxItem.KEPT).getEpochSecond());
        claims.update(
                OutboxItem.key(leased.key()),
                "SET #state = :end, cause = :cause, expiresAt = :expires REMOVE dueShard, dueAt",
                condition);
    }

    @Override
    public void park(OutboxKey key, String cause) {
        var condition = state("#state = :pending OR #state = :sending")
                .with(":pending", "PENDING")
                .with(":sending", "SENDING")
                .with(":end", "PARKED")
                .with(":cause", cause);
        claims.update(OutboxItem.key(key), "SET #state = :end, cause = :cause REMOVE dueShard, dueAt", condition);
    }

    private static Condition state(String expression) {
        return Condition.of(expression).name("#state", "state");
    }

    @Override
    public List<OutboxKey> due(Instant now, int most) {
        return Due.OUTBOX.shards().stream()
                .flatMap(shard -> claims.query(it -> it.indexName(Due.INDEX)
                                .keyConditionExpression("dueShard = :shard AND dueAt <= :now")
                                .filterExpression("home = :home")
                                .expressionAttributeValues(Map.of(
                                        ":shard", AttributeValue.fromS(shard),
                                        ":now", AttributeValue.fromN(Long.toString(now.getEpochSecond())),
                                        ":home", AttributeValue.fromS(claims.name()))))
                        .limit(most))
                .sorted(Comparator.comparingLong(row -> row.number(Due.AT)))
                .limit(most)
                .map(row -> new OutboxKey(row.text("pk").substring("OUTBOX#".length())))
                .toList();
    }
}
