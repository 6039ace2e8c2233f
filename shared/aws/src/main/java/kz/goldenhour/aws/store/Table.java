package kz.goldenhour.aws.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// One table, and the calls that a single item takes.
record Table(DynamoDbClient client, String name) {
    /// Items of one BatchGetItem, as DynamoDB allows.
    private static final int BATCH = 100;

    /// Reads one item consistently.
    Optional<Row> get(Key key) {
        var response = Retry.call(
                () -> client.getItem(it -> it.tableName(name).key(key.map()).consistentRead(true)));
        return response.hasItem() ? Optional.of(new Row(response.item())) : Optional.empty();
    }

    /// Reads many items consistently, in no order; leaves out what is not there.
    List<Row> all(Collection<Key> keys) {
        var found = new ArrayList<Row>();
        var left = new ArrayList<>(keys.stream().distinct().map(Key::map).toList());
        while (!left.isEmpty()) {
            var asked = left.subList(0, Math.min(BATCH, left.size()));
            var request = Map.of(
                    name,
                    KeysAndAttributes.builder()
                            .keys(List.copyOf(asked))
                            .consistentRead(true)
                            .build());
            asked.clear();
            var response = Retry.call(() -> client.batchGetItem(it -> it.requestItems(request)));
            response.responses().getOrDefault(name, List.of()).forEach(item -> found.add(new Row(item)));
            Optional.ofNullable(response.unprocessedKeys().get(name)).ifPresent(it -> left.addAll(it.keys()));
        }
        return found;
    }

    /// Stores the item where its condition holds.
    Update put(Map<String, AttributeValue> item, Condition condition) {
        try {
            Retry.call(() -> client.putItem(it -> it.tableName(name)
                    .item(item)
                    .conditionExpression(condition.expression())
                    .expressionAttributeNames(condition.names())
                    .expressionAttributeValues(condition.values())
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)));
            return new Update.Done(new Row(item));
        } catch (ConditionalCheckFailedException failed) {
            return new Update.Refused(failed.hasItem() ? Optional.of(new Row(failed.item())) : Optional.empty());
        }
    }

    void delete(Key key) {
        Retry.call(() -> client.deleteItem(it -> it.tableName(name).key(key.map())));
    }

    /// Changes an item where its condition holds.
    Update update(Key key, String update, Condition condition) {
        var request = UpdateItemRequest.builder()
                .tableName(name)
                .key(key.map())
                .updateExpression(update)
                .conditionExpression(condition.expression())
                .expressionAttributeNames(condition.names())
                .expressionAttributeValues(condition.values())
                .returnValues(ReturnValue.ALL_NEW)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
        try {
            return new Update.Done(
                    new Row(Retry.call(() -> client.updateItem(request)).attributes()));
        } catch (ConditionalCheckFailedException failed) {
            return new Update.Refused(failed.hasItem() ? Optional.of(new Row(failed.item())) : Optional.empty());
        }
    }

    /// What became of a conditional write.
    sealed interface Update {
        record Done(Row now) implements Update {}

        /// The condition did not hold.
        record Refused(Optional<Row> current) implements Update {}
    }

    /// The items of a query, page by page as they are read.
    Stream<Row> query(Consumer<QueryRequest.Builder> query) {
        var request =
                QueryRequest.builder().tableName(name).applyMutation(query).build();
        return Stream.iterate(
                        Optional.of(page(request)),
                        Optional::isPresent,
                        page -> page.filter(it -> !it.next().isEmpty())
                                .map(it -> page(request.toBuilder()
                                        .exclusiveStartKey(it.next())
                                        .build())))
                .flatMap(Optional::stream)
                .flatMap(page -> page.items().stream());
    }

    private Page page(QueryRequest request) {
        var response = Retry.call(() -> client.query(request));
        return new Page(response.items().stream().map(Row::new).toList(), response.lastEvaluatedKey());
    }

    private record Page(List<Row> items, Map<String, AttributeValue> next) {}
}
