package kz.goldenhour.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// Counts what was written: how often each key, and how many write units in all. Units follow the price list (a unit a
/// begun kilobyte, two in a transaction, one more for an index), for DynamoDB Local names those of a transaction's last
/// item alone. Updates and checks count as of items up to a kilobyte; checks cost units, but write nothing.
public final class WriteCount {
    private final Map<String, Integer> keys = new ConcurrentHashMap<>();
    private final LongAdder units = new LongAdder();

    /// Counts nothing yet.
    public WriteCount() {}

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
    public long units() {
        return units.sum();
    }

    /// Starts from nothing.
    public void reset() {
        keys.clear();
        units.reset();
    }

    /// Counts a write.
    ///
    /// @throws IllegalArgumentException where the request writes nothing
    public void written(DynamoDbRequest request) {
        switch (request) {
            case PutItemRequest put -> put(1, put.tableName(), put.item());
            case UpdateItemRequest update -> change(1, update.tableName(), update.key(), update.updateExpression());
            case DeleteItemRequest delete -> change(1, delete.tableName(), delete.key(), null);
            case TransactWriteItemsRequest transaction ->
                transaction.transactItems().forEach(this::written);
            default -> throw new IllegalArgumentException("no write");
        }
    }

    private void written(TransactWriteItem item) {
        var put = item.put();
        var update = item.update();
        var delete = item.delete();
        if (put != null) {
            put(2, put.tableName(), put.item());
        } else if (update != null) {
            change(2, update.tableName(), update.key(), update.updateExpression());
        } else if (delete != null) {
            change(2, delete.tableName(), delete.key(), null);
        } else {
            units.add(2);
        }
    }

    private void put(int price, String table, Map<String, AttributeValue> item) {
        count(table, item);
        var kilobytes = Math.ceilDiv(size(AttributeValue.fromM(item)), 1024);
        var indexed = item.containsKey("dueShard") || item.containsKey("changedHour");
        units.add((long) kilobytes * (price + (indexed ? 1 : 0)));
    }

    private void change(int price, String table, Map<String, AttributeValue> key, @Nullable String update) {
        count(table, key);
        units.add(price + (update != null && update.contains("dueAt") ? 1 : 0));
    }

    private void count(String table, Map<String, AttributeValue> item) {
        keys.merge(table + "/" + text(item, "pk") + "/" + text(item, "sk"), 1, Integer::sum);
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        var value = item.get(name);
        return value == null ? "" : value.s();
    }

    /// The size of a value as DynamoDB counts it, or a little more.
    private static int size(AttributeValue value) {
        return switch (value.type()) {
            case S -> bytes(value.s());
            case N -> value.n().length() / 2 + 2;
            case M ->
                3
                        + value.m().entrySet().stream()
                                .mapToInt(it -> bytes(it.getKey()) + size(it.getValue()) + 1)
                                .sum();
            case L -> 3 + value.l().stream().mapToInt(it -> size(it) + 1).sum();
            case SS -> value.ss().stream().mapToInt(WriteCount::bytes).sum();
            case B, NS, BS, BOOL, NUL, UNKNOWN_TO_SDK_VERSION -> 1;
        };
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
