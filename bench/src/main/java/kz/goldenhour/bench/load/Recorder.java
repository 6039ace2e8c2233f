package kz.goldenhour.bench.load;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import kz.goldenhour.testing.WriteCount;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// Stands between a function and its tables: remembers what it asks of them, how long they took, and what it cost.
final class Recorder {
    private final ConcurrentLinkedQueue<DynamoDbRequest> requests = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<LongAdder> storeNanos = ThreadLocal.withInitial(LongAdder::new);
    private final ConcurrentLinkedQueue<Long> ownMicros = new ConcurrentLinkedQueue<>();

    /// The client with the recorder before it.
    DynamoDbClient before(DynamoDbClient real) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (arguments == null || arguments.length != 1 || !(arguments[0] instanceof DynamoDbRequest request)) {
                return method.isDefault() && !method.getName().equals("serviceName")
                        ? InvocationHandler.invokeDefault(proxy, method, arguments)
                        : method.invoke(real, arguments);
            }
            long start = System.nanoTime();
            try {
                requests.add(request);
                return method.invoke(real, request);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            } finally {
                storeNanos.get().add(System.nanoTime() - start);
            }
        };
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, handler);
    }

    /// Tells that the function answered on this thread.
    void answered(long nanos) {
        ownMicros.add((nanos - storeNanos.get().sumThenReset()) / 1000);
    }

    /// The function's own time, the store's left out, at a quantile; milliseconds.
    double ownMillis(double quantile) {
        var sorted = ownMicros.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * quantile)) / 1000.0;
    }

    /// Write units of one report, on average.
    ///
    /// @param opening of those that opened a claim; else of those that joined one
    static double units(List<DynamoDbRequest> asked, boolean opening) {
        var count = new WriteCount();
        var writes = asked.stream()
                .filter(it -> it instanceof TransactWriteItemsRequest write && opens(write) == opening)
                .toList();
        writes.forEach(count::written);
        return writes.isEmpty() ? 0 : Math.round(10.0 * count.units() / writes.size()) / 10.0;
    }

    private static boolean opens(TransactWriteItemsRequest write) {
        return write.transactItems().stream()
                .map(TransactWriteItem::put)
                .anyMatch(put -> put != null
                        && text(put.item(), "pk").startsWith("CLAIM#")
                        && text(put.item(), "sk").equals("META"));
    }

    static String text(Map<String, AttributeValue> item, String name) {
        var value = item.get(name);
        return value == null ? "" : value.s();
    }

    /// What was asked since the last call, in order; starts anew.
    List<DynamoDbRequest> take() {
        var taken = List.copyOf(requests);
        requests.clear();
        ownMicros.clear();
        return taken;
    }

    /// Asks the same of another client.
    static void replay(DynamoDbClient client, DynamoDbRequest request) {
        switch (request) {
            case TransactWriteItemsRequest it ->
                client.transactWriteItems(
                        it.toBuilder().clientRequestToken(null).build());
            case GetItemRequest it -> client.getItem(it);
            case BatchGetItemRequest it -> client.batchGetItem(it);
            case QueryRequest it -> client.query(it);
            case UpdateItemRequest it -> client.updateItem(it);
            default -> throw new IllegalStateException("not replayed: " + request.getClass());
        }
    }
}
