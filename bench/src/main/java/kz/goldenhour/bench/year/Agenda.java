package kz.goldenhour.bench.year;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/// What is going to happen, in the order of time; things of one instant in the order in which they were planned.
final class Agenda {
    private record Entry(Instant at, long number, Runnable what) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparingLong(Entry::number));
    private long planned;

    void at(Instant when, Runnable what) {
        entries.add(new Entry(when, planned++, what));
    }

    boolean hasBefore(Instant limit) {
        var next = entries.peek();
        return next != null && next.at().isBefore(limit);
    }

    /// When the next thing happens.
    Instant next() {
        return entries.element().at();
    }

    /// Lets the next thing happen.
    void happen() {
        entries.remove().what().run();
    }
}
