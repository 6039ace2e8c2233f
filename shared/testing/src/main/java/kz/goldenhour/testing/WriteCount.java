package kz.goldenhour.testing;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.DoubleAdder;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/// Counts what was written: how often each key, and how many write units in all. Condition checks cost units, but write
/// nothing.
public final class WriteCount {
    private final Map<String, Integer> keys = new ConcurrentHashMap<>();
    private final DoubleAdder units = new DoubleAdder();

    WriteCount() {}

    /// How often each key was written: `table/pk/sk`.
    public Map<String, Integer> keys() {
        return new TreeMap<>(keys);
    }

    /// Keys that were written more than once.
    public Map<String, Integer> moreThanOnce() {
        var often = keys();
        often.values().removeIf(times -> times < 2);
        return often;
    }

    /// The write units, indexes included.
    public double units() {
        return units.sum();
    }

    /// Starts from nothing.
    public void reset() {
        keys.clear();
        units.reset();
    }

    Object counting(DynamoDbRequest request, Call call) throws Throwable {
        return switch (request) {
            case PutItemRequest put -> {
                var answer = (PutItemResponse) call.on(put.toBuilder()
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                        .build());
                written(put.tableName(), put.item());
                yield counted(answer, answer.consumedCapacity());
            }
            case UpdateItemRequest update -> {
                var answer = (UpdateItemResponse) call.on(update.toBuilder()
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                        .build());
                written(update.tableName(), update.key());
                yield counted(answer, answer.consumedCapacity());
            }
            case DeleteItemRequest delete -> {
                var answer = (DeleteItemResponse) call.on(delete.toBuilder()
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                        .build());
                written(delete.tableName(), delete.key());
                yield counted(answer, answer.consumedCapacity());
            }
            case TransactWriteItemsRequest transaction -> {
                var answer = (TransactWriteItemsResponse) call.on(transaction.toBuilder()
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                        .build());
                transaction.transactItems().forEach(this::written);
                yield counted(answer, answer.consumedCapacity().toArray(ConsumedCapacity[]::new));
            }
            default -> throw new IllegalArgumentException("no write");
        };
    }

    private Object counted(Object answer, @Nullable ConsumedCapacity... consumed) {
        for (var part : consumed) {
            if (part != null) {
                units.add(part.capacityUnits());
            }
        }
        return answer;
    }

    private void written(TransactWriteItem item) {
        var put = item.put();
        if (put != null) {
            written(put.tableName(), put.item());
        }
        var update = item.update();
        if (update != null) {
            written(update.tableName(), update.key());
        }
        var delete = item.delete();
        if (delete != null) {
            written(delete.tableName(), delete.key());
        }
    }

    private void written(String table, Map<String, AttributeValue> item) {
        keys.merge(table + "/" + text(item, "pk") + "/" + text(item, "sk"), 1, Integer::sum);
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        var value = item.get(name);
        return value == null ? "" : value.s();
    }

    /// The real call.
    interface Call {
        Object on(DynamoDbRequest request) throws Throwable;
    }
}
