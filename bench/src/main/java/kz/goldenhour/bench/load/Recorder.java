package kz.goldenhour.bench.load;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// Stands between a function and its tables: remembers what it asks of them, how long they took, and what it cost.
final class Recorder {
    private final ConcurrentLinkedQueue<DynamoDbRequest> requests = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<LongAdder> storeNanos = ThreadLocal.withInitial(LongAdder::new);
    private final ConcurrentLinkedQueue<Long> ownMicros = new ConcurrentLinkedQueue<>();
    private final Cost cost = new Cost();

    /// Write units of transactions that opened a claim, and of those that joined one.
    static final class Cost {
        final DoubleAdder openingUnits = new DoubleAdder();
        final DoubleAdder joiningUnits = new DoubleAdder();
        final LongAdder openings = new LongAdder();
        final LongAdder joinings = new LongAdder();
    }

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
                if (request instanceof TransactWriteItemsRequest write) {
                    var answer = real.transactWriteItems(write.toBuilder()
                            .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                            .build());
                    requests.add(write);
                    count(write, answer);
                    return answer;
                }
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

    private void count(TransactWriteItemsRequest write, TransactWriteItemsResponse answer) {
        double units = answer.consumedCapacity().stream()
                .mapToDouble(it -> it.capacityUnits())
                .sum();
        boolean opens = write.transactItems().stream()
                .anyMatch(it -> it.put() != null
                        && it.put().item().get("pk").s().startsWith("CLAIM#")
                        && it.put().item().get("sk").s().equals("META"));
        (opens ? cost.openingUnits : cost.joiningUnits).add(units);
        (opens ? cost.openings : cost.joinings).increment();
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

    /// What the writes cost.
    Cost cost() {
        return cost;
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
