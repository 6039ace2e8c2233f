package kz.goldenhour.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// A DynamoDB that has bad days: writes fail as they fail in production, when the test says so, and every write is
/// counted. Safe for use by many threads.
public final class Faults {
    private final DynamoDbClient real;
    private final DynamoDbClient client;
    private final Deque<Fault> next = new ArrayDeque<>();
    private final Deque<Fault> nextReads = new ArrayDeque<>();
    private final AtomicReference<Optional<Fault>> every = new AtomicReference<>(Optional.empty());
    private final WriteCount count = new WriteCount();

    /// How a write fails.
    public enum Fault {
        /// Another transaction had hold of an item.
        CONFLICT,
        /// Too much at once.
        THROTTLED,
        /// A 500 from the service; nothing was written.
        BROKEN,
        /// It was written, but the answer never came.
        TIMEOUT_AFTER_COMMIT,
        /// It was not written, and no answer came.
        TIMEOUT_BEFORE_COMMIT,
        /// The process ends just before the write ...
        DEATH_BEFORE_COMMIT,
        /// ... or just after it.
        DEATH_AFTER_COMMIT,
        /// Nothing happens: to let writes pass before the one that fails.
        NONE
    }

    public Faults(DynamoDbClient real) {
        this.real = real;
        this.client = (DynamoDbClient) Proxy.newProxyInstance(
                Faults.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, this::invoke);
    }

    /// The client whose writes fail.
    public DynamoDbClient client() {
        return client;
    }

    /// The next writes fail like this, one after the other.
    public synchronized void next(Fault... faults) {
        next.addAll(Arrays.asList(faults));
    }

    /// The next `times` writes fail like this.
    public synchronized void next(int times, Fault fault) {
        next.addAll(Collections.nCopies(times, fault));
    }

    /// The next `times` reads fail like this.
    public synchronized void nextReads(int times, Fault fault) {
        nextReads.addAll(Collections.nCopies(times, fault));
    }

    /// Every write fails like this, until [#heal].
    public void every(Fault fault) {
        every.set(Optional.of(fault));
    }

    /// Nothing fails any more.
    public synchronized void heal() {
        next.clear();
        nextReads.clear();
        every.set(Optional.empty());
    }

    /// What was written since the last [WriteCount#reset].
    public WriteCount count() {
        return count;
    }

    private synchronized Fault fault() {
        return next.isEmpty() ? every.get().orElse(Fault.NONE) : next.removeFirst();
    }

    private synchronized Fault readFault() {
        return nextReads.isEmpty() ? Fault.NONE : nextReads.removeFirst();
    }

    private @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args) throws Throwable {
        if (args == null || args.length != 1 || !(args[0] instanceof DynamoDbRequest request)) {
            return method.isDefault() && args != null
                    ? InvocationHandler.invokeDefault(proxy, method, args)
                    : call(method, args);
        }
        if (method.getName().endsWith("Paginator")) {
            return InvocationHandler.invokeDefault(proxy, method, args);
        }
        if (isWrite(request)) {
            return write(method, request);
        }
        before(readFault(), request);
        return call(method, args);
    }

    private Object write(Method method, DynamoDbRequest request) throws Throwable {
        var fault = fault();
        before(fault, request);
        var answer = Objects.requireNonNull(call(method, new Object[] {request}));
        count.written(request);
        return switch (fault) {
            case TIMEOUT_AFTER_COMMIT -> throw ApiCallTimeoutException.create(1);
            case DEATH_AFTER_COMMIT -> throw new Death();
            case NONE, CONFLICT, THROTTLED, BROKEN, TIMEOUT_BEFORE_COMMIT, DEATH_BEFORE_COMMIT -> answer;
        };
    }

    /// What fails before the service has done anything.
    private static void before(Fault fault, DynamoDbRequest request) {
        switch (fault) {
            case CONFLICT -> throw conflict(request);
            case THROTTLED ->
                throw ProvisionedThroughputExceededException.builder()
                        .statusCode(400)
                        .message("throttled for the test")
                        .build();
            case BROKEN ->
                throw InternalServerErrorException.builder()
                        .statusCode(500)
                        .message("broken for the test")
                        .build();
            case TIMEOUT_BEFORE_COMMIT -> throw ApiCallTimeoutException.create(1);
            case DEATH_BEFORE_COMMIT -> throw new Death();
            case NONE, TIMEOUT_AFTER_COMMIT, DEATH_AFTER_COMMIT -> {
                // it happens first
            }
        }
    }

    private @Nullable Object call(Method method, Object @Nullable [] args) throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static boolean isWrite(DynamoDbRequest request) {
        return request instanceof PutItemRequest
                || request instanceof UpdateItemRequest
                || request instanceof DeleteItemRequest
                || request instanceof TransactWriteItemsRequest;
    }

    private static DynamoDbException conflict(DynamoDbRequest request) {
        if (request instanceof TransactWriteItemsRequest transaction) {
            var reasons = transaction.transactItems().stream()
                    .map(_ -> CancellationReason.builder().code("None").build())
                    .toArray(CancellationReason[]::new);
            reasons[reasons.length - 1] =
                    CancellationReason.builder().code("TransactionConflict").build();
            return (DynamoDbException) TransactionCanceledException.builder()
                    .cancellationReasons(reasons)
                    .statusCode(400)
                    .message("conflict for the test")
                    .build();
        }
        return (DynamoDbException) TransactionConflictException.builder()
                .statusCode(400)
                .message("conflict for the test")
                .build();
    }

    /// The process is no more: nothing catches it.
    public static final class Death extends Error {
        private static final long serialVersionUID = 1;

        Death() {
            super("the process died for the test");
        }
    }
}
