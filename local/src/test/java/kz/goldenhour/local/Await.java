package kz.goldenhour.local;

import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// Waits for what another thread brings.
final class Await {
    private static final Duration MOST = Duration.ofSeconds(45);

    private Await() {}

    /// The first list that is not empty.
    static <T> List<T> some(Supplier<List<T>> source) {
        var until = System.nanoTime() + MOST.toNanos();
        while (System.nanoTime() < until) {
            var found = source.get();
            if (!found.isEmpty()) {
                return found;
            }
            sleep(20);
        }
        throw new AssertionError("nothing came within " + MOST.toSeconds() + " s");
    }

    /// Until a number has not changed for a second.
    static void still(IntSupplier number) {
        for (var seen = -1; seen != number.getAsInt(); ) {
            seen = number.getAsInt();
            sleep(1000);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
