package kz.goldenhour.domain.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.desk.DutyRules;

/// When the next word is promised, and when a promise must be kept.
public final class Promises {
    /// Ticks come each minute: what falls due before the next one is done now.
    static final Duration AHEAD = Duration.ofSeconds(60);

    /// What is promised by a person, and falls due within this time, is no promise.
    private static final Duration NEAR = Duration.ofMinutes(10);

    private static final Duration FIRST_STEPS = Duration.ofMinutes(20);
    private static final Duration LONGEST = Duration.ofHours(12);

    private Promises() {}

    static boolean isDue(Instant promised, Instant now) {
        return !now.isBefore(dueFrom(promised));
    }

    static Instant dueFrom(Instant promised) {
        return promised.minus(AHEAD);
    }

    /// The next promise of a claim whose promise is due: each 20 minutes within the first hour, then each time as long
    /// as
    /// the claim is old, at most 12 hours. A clock that stood still passes over what it missed.
    static Instant after(Claim claim, Instant now) {
        var next = claim.nextWordBy();
        while (isDue(next, now)) {
            next = step(claim.openedAt(), next);
        }
        return next;
    }

    /// The next promise of a claim of which an officer says that there is no answer yet: the one that holds, but for
    /// one
    /// that is so near that it would be broken at once.
    public static Instant afterWord(Claim claim, Instant now) {
        return after(claim, now.plus(NEAR));
    }

    private static Instant step(Instant openedAt, Instant promised) {
        var age = Duration.between(openedAt, promised);
        if (age.compareTo(DutyRules.LATEST) < 0) {
            return earlier(promised.plus(FIRST_STEPS), openedAt.plus(DutyRules.LATEST));
        }
        return promised.plus(age.compareTo(LONGEST) < 0 ? age : LONGEST);
    }

    static UnaryOperator<Instant> earlier(Instant one) {
        return other -> earlier(one, other);
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
