package kz.goldenhour.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that moves only when it is told to. Safe for use by many threads.
public final class TestClock extends Clock {
    /// A Friday evening, 20:00 in Astana: when the office is empty.
    public static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T15:00:00Z");

    private final AtomicReference<Instant> now;

    public TestClock() {
        this(FRIDAY_EVENING);
    }

    public TestClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    /// Lets time pass.
    public void advance(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    /// Sets the time, backwards too.
    public void set(Instant instant) {
        now.set(instant);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /// This same clock: nothing here depends on the zone.
    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
