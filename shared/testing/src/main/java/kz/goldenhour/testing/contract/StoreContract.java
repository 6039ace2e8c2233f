package kz.goldenhour.testing.contract;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.caller.CallerStore;
import kz.goldenhour.domain.claim.ClaimStore;
import kz.goldenhour.domain.desk.PinTries;
import kz.goldenhour.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/// Makes empty stores for each test.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class StoreContract {
    /// When each test begins.
    protected static final Instant NOW = TestClock.FRIDAY_EVENING;

    /// The time that the stores see.
    protected final TestClock clock = new TestClock();

    private Subject subject = new Subject.None();

    /// The stores of one kind.
    public interface Subject {
        Stores stores();

        CallerStore callers();

        PinTries pinTries();

        /// Before the first test.
        record None() implements Subject {
            @Override
            public Stores stores() {
                throw new IllegalStateException("no stores yet");
            }

            @Override
            public CallerStore callers() {
                throw new IllegalStateException("no stores yet");
            }

            @Override
            public PinTries pinTries() {
                throw new IllegalStateException("no stores yet");
            }
        }
    }

    /// Empty stores.
    protected abstract Subject fresh(Clock clock);

    @BeforeEach
    void start() {
        subject = fresh(clock);
    }

    protected final Stores stores() {
        return subject.stores();
    }

    protected final ClaimStore claims() {
        return stores().claims();
    }

    protected final CallerStore callers() {
        return subject.callers();
    }

    protected final PinTries pinTries() {
        return subject.pinTries();
    }

    protected static Instant after(long seconds) {
        return NOW.plus(Duration.ofSeconds(seconds));
    }

    /// Does all of it at the same moment, each in a thread of its own.
    protected static <T> List<T> atOnce(List<Callable<T>> all) {
        var ready = new CountDownLatch(all.size());
        var results = new ArrayList<Future<T>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : all) {
                results.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return one.call();
                }));
            }
        }
        return results.stream().map(Future::resultNow).toList();
    }
}
