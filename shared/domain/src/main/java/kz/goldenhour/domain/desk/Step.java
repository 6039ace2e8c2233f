package kz.goldenhour.domain.desk;

import java.time.Duration;

/// One rung of the ladder.
///
/// @param after how long after the ladder begins it is climbed; 0 to 60 minutes
public record Step(Duration after, Who who) {
    private static final Duration LATEST = Duration.ofMinutes(60);

    public Step {
        if (after.isNegative() || after.compareTo(LATEST) > 0) {
            throw new IllegalArgumentException("a step comes 0 to 60 minutes after the first report");
        }
    }
}
