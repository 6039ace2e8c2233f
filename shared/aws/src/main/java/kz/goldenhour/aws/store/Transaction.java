package kz.goldenhour.aws.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// One transaction: all of its writes, or none. Every attempt carries the same token, so one that was committed without
/// an answer is answered as done when it is sent again (for ten minutes). Each method returns the number by which the
/// [Outcome] knows the write.
final class Transaction {
    private static final ReturnValuesOnConditionCheckFailure ALL_OLD = ReturnValuesOnConditionCheckFailure.ALL_OLD;
    private final DynamoDbClient client;
    private final String token = UUID.randomUUID().toString();
    private final List<TransactWriteItem> items = new ArrayList<>();

    Transaction(DynamoDbClient client) {
        this.client = client;
    }

    /// What became of it.
    ///
    /// @param reasons empty where it was committed
    record Outcome(List<CancellationReason> reasons) {
        boolean committed() {
            return reasons.isEmpty();
        }

        /// Whether the condition of that write did not hold.
        boolean failed(int write) {
            return !committed()
                    && "ConditionalCheckFailed".equals(reasons.get(write).code());
        }

        /// The item that stands in the way of that write.
        Optional<Row> old(int write) {
            return failed(write) && reasons.get(write).hasItem()
                    ? Optional.of(new Row(reasons.get(write).item()))
                    : Optional.empty();
        }
    }

    int put(String table, Map<String, AttributeValue> item) {
        return add(TransactWriteItem.builder().put(it -> it.tableName(table).item(item)));
    }

    int put(String table, Map<String, AttributeValue> item, Condition condition) {
        return add(TransactWriteItem.builder()
                .put(it -> it.tableName(table)
                        .item(item)
                        .conditionExpression(condition.expression())
                        .expressionAttributeNames(condition.names())
                        .expressionAttributeValues(condition.values())
                        .returnValuesOnConditionCheckFailure(ALL_OLD)));
    }

    /// Stores the item where there is none.
    int create(String table, Map<String, AttributeValue> item) {
        return put(table, item, Condition.ABSENT);
    }

    int update(String table, Key key, String update, Condition condition) {
        return add(TransactWriteItem.builder()
                .update(it -> it.tableName(table)
                        .key(key.map())
                        .updateExpression(update)
                        .conditionExpression(condition.expression())
                        .expressionAttributeNames(condition.names())
                        .expressionAttributeValues(condition.values())
                        .returnValuesOnConditionCheckFailure(ALL_OLD)));
    }

    int delete(String table, Key key) {
        return add(TransactWriteItem.builder().delete(it -> it.tableName(table).key(key.map())));
    }

    int check(String table, Key key, Condition condition) {
        return add(TransactWriteItem.builder()
                .conditionCheck(it -> it.tableName(table)
                        .key(key.map())
                        .conditionExpression(condition.expression())
                        .expressionAttributeNames(condition.names())
                        .expressionAttributeValues(condition.values())));
    }

    private int add(TransactWriteItem.Builder item) {
        items.add(item.build());
        return items.size() - 1;
    }

    Outcome commit() {
        var request = TransactWriteItemsRequest.builder()
                .transactItems(items)
                .clientRequestToken(token)
                .build();
        try {
            Retry.call(() -> client.transactWriteItems(request));
            return new Outcome(List.of());
        } catch (TransactionCanceledException cancelled) {
            if (cancelled.cancellationReasons().stream()
                    .noneMatch(reason -> "ConditionalCheckFailed".equals(reason.code()))) {
                throw cancelled;
            }
            return new Outcome(cancelled.cancellationReasons());
        }
    }
}
