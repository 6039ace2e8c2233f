package kz.goldenhour.bench.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;

/// The engine and plain Lucene in turn, message by message, by what each takes of a processor: so that the two compare
/// on a busy machine too.
final class InTurn {
    private final LongSupplier clock;
    private final List<String> messages;
    private final Search engine;
    private final Search plain;

    /// @param clock nanoseconds
    InTurn(LongSupplier clock, List<String> messages, Search engine, Search plain) {
        this.clock = clock;
        this.messages = messages;
        this.engine = engine;
        this.plain = plain;
    }

    /// Microseconds, in order of size.
    record Took(List<Long> engine, List<Long> plain) {
        static long at(List<Long> took, double quantile) {
            return took.get((int) Math.min(took.size() - 1, took.size() * quantile));
        }

        double ratio(double quantile) {
            return Math.round(100.0 * at(engine, quantile) / Math.max(1, at(plain, quantile))) / 100.0;
        }
    }

    /// All messages so many times; only the last time counts.
    Took times(int times) throws IOException {
        var mine = new ArrayList<Long>();
        var theirs = new ArrayList<Long>();
        for (int round = 0; round < times; round++) {
            mine.clear();
            theirs.clear();
            for (var message : messages) {
                mine.add(micros(engine, message));
                theirs.add(micros(plain, message));
            }
        }
        Collections.sort(mine);
        Collections.sort(theirs);
        return new Took(mine, theirs);
    }

    private long micros(Search search, String message) throws IOException {
        long before = clock.getAsLong();
        search.of(message);
        return (clock.getAsLong() - before) / 1_000;
    }

    /// What this thread takes.
    static LongSupplier ofThread() {
        return ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
    }

    /// What passes on the wall: a model has threads of its own, whose time a process counts in steps of 10 ms.
    static LongSupplier onTheWall() {
        return System::nanoTime;
    }

    /// What is timed.
    @FunctionalInterface
    interface Search {
        Object of(String message) throws IOException;
    }
}
