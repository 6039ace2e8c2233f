package kz.goldenhour.aws.store;

import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The messages that a restored copy of the claims table brought along. They wait until a person has made sure that the
/// table they came from sends nothing any more; then [#release] lets them go out from here.
public final class RestoredOutbox {
    private final Table claims;

    /// @param table the claims table, the copy
    public RestoredOutbox(DynamoDbClient client, String table) {
        this.claims = new Table(client, table);
    }

    /// How many messages wait.
    public long count() {
        return strangers().count();
    }

    /// Makes them this table's own; the next sweep sends them. Returns how many.
    public long release() {
        return strangers().map(row -> new Key(row.text("pk"), row.text("sk"))).toList().stream()
                .filter(this::adopt)
                .count();
    }

    private boolean adopt(Key key) {
        var condition = Condition.of("home <> :home").with(":home", claims.name());
        return claims.update(key, "SET home = :home", condition) instanceof Table.Update.Done;
    }

    private Stream<Row> strangers() {
        return Due.OUTBOX.shards().stream()
                .flatMap(shard -> claims.query(it -> it.indexName(Due.INDEX)
                        .keyConditionExpression("dueShard = :shard")
                        .filterExpression("home <> :home")
                        .expressionAttributeValues(Map.of(
                                ":shard", AttributeValue.fromS(shard), ":home", AttributeValue.fromS(claims.name())))));
    }
}
