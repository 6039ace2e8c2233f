package kz.goldenhour.aws.store;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/// Tries a call again while DynamoDB is busy: a few times, with pauses that grow and differ from caller to caller, a
/// second in all.
final class Retry {
    private static final int ATTEMPTS = 7;
    private static final int FIRST_PAUSE_MS = 20;
    private static final int LONGEST_PAUSE_MS = 400;

    private Retry() {}

    /// @throws StoreUnavailable where it stays busy
    static <T> T call(Supplier<T> call) {
        RuntimeException last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            pauseBefore(attempt);
            try {
                return call.get();
            } catch (DynamoDbException | SdkClientException failed) {
                if (!passes(failed)) {
                    throw failed;
                }
                last = failed;
            }
        }
        throw unavailable(last);
    }

    private static StoreUnavailable unavailable(@Nullable RuntimeException last) {
        var cause = last == null ? new IllegalStateException("never tried") : last;
        return new StoreUnavailable("the store stayed busy: " + cause.getClass().getSimpleName(), cause);
    }

    private static boolean passes(RuntimeException failed) {
        return switch (failed) {
            case TransactionCanceledException cancelled ->
                cancelled.cancellationReasons().stream()
                                .noneMatch(reason -> "ConditionalCheckFailed".equals(reason.code()))
                        && cancelled.cancellationReasons().stream().anyMatch(reason -> isBusy(reason.code()));
            case TransactionConflictException _,
                    TransactionInProgressException _,
                    ProvisionedThroughputExceededException _,
                    RequestLimitExceededException _,
                    SdkClientException _ -> true;
            case DynamoDbException service -> service.isThrottlingException() || service.statusCode() >= 500;
            default -> false;
        };
    }

    private static boolean isBusy(@Nullable String code) {
        return "TransactionConflict".equals(code)
                || "ThrottlingError".equals(code)
                || "ProvisionedThroughputExceeded".equals(code);
    }

    private static void pauseBefore(int attempt) {
        if (attempt == 0) {
            return;
        }
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS << attempt)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted while waiting for the store", stopped);
        }
    }
}
