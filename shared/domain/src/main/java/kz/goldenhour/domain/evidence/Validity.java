package kz.goldenhour.domain.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long a record is true without anybody looking again.
public sealed interface Validity {

    /// A law, a date, a finished event: true until `until`, or for good.
    record Lasting(Optional<Instant> until) implements Validity {}

    /// How something is just now ("the cash desks work"): answers by itself only for `answersFor` after its last
    /// verification.
    record State(Duration answersFor) implements Validity {
        public State {
            if (!answersFor.isPositive() || answersFor.compareTo(Duration.ofDays(31)) > 0) {
                throw new IllegalArgumentException("evidence of a state answers by itself for 1 hour to 31 days");
            }
        }
    }

    /// How far the clock of whoever verified may be ahead of ours.
    Duration SKEW = Duration.ofMinutes(5);

    /// Whether evidence verified at `verifiedAt` may still answer by itself at `now`. A state "verified" in the future
    /// (a mistyped year) would never grow old: it answers nothing.
    default boolean holds(Instant verifiedAt, Instant now) {
        return switch (this) {
            case Lasting(var until) -> until.isEmpty() || now.isBefore(until.get());
            case State(var answersFor) ->
                !verifiedAt.isAfter(now.plus(SKEW)) && now.isBefore(verifiedAt.plus(answersFor));
        };
    }
}
