package kz.goldenhour.local;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/// Waits for what another thread brings.
final class Await {
    private static final Duration MOST = Duration.ofSeconds(15);

    private Await() {}

    /// The first list that is not empty.
    static <T> List<T> some(Supplier<List<T>> source) {
        var until = System.nanoTime() + MOST.toNanos();
        while (System.nanoTime() < until) {
            var found = source.get();
            if (!found.isEmpty()) {
                return found;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            }
        }
        throw new AssertionError("nothing came within " + MOST.toSeconds() + " s");
    }
}
