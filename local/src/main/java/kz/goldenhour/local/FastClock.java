package kz.goldenhour.local;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import kz.goldenhour.domain.AstanaTime;

/// A clock that runs some times as fast as another.
///
/// @param real   the clock that it follows
/// @param began  what the real clock showed when it began
/// @param start  what it showed itself
/// @param factor how many times as fast
record FastClock(Clock real, Instant began, Instant start, int factor) {
    /// When the offices are empty.
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /// The last Friday evening, 20:00 in Astana, from now on.
    static Clock fridayEvening(Clock real, int factor) {
        var now = real.instant();
        var friday = now.atZone(AstanaTime.ZONE)
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY))
                .atTime(EVENING)
                .atZone(AstanaTime.ZONE);
        var start = friday.toInstant().isAfter(now) ? friday.minusWeeks(1) : friday;
        return new FastClock(real, now, start.toInstant(), factor).clock();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                var passed = Duration.between(began, real.instant());
                return start.plus(passed.multipliedBy(factor));
            }

            @Override
            public ZoneId getZone() {
                return real.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
