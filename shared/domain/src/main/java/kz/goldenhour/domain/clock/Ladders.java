package kz.goldenhour.domain.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.goldenhour.domain.claim.Climb;
import kz.goldenhour.domain.claim.Rung;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.OnCall;

/// Climbs a desk's ladder: whoever cannot be reached is passed over at once, and it is written down.
final class Ladders {
    private final Desks desks;

    Ladders(Desks desks) {
        this.desks = desks;
    }

    /// Wakes one person.
    interface Waker {
        Called wake(int rung, DutyOfficer officer);
    }

    /// What becomes of a rung with a person on it.
    sealed interface Called {
        /// He is woken.
        record Woken() implements Called {}

        /// He knows; the next step follows at once.
        record Told() implements Called {}

        /// He could not be reached just now: the next step follows at once.
        record Refused() implements Called {}

        /// The rung has to wait.
        record Waits(Instant until) implements Called {}
    }

    /// Climbs each step that is due. A clock that comes late climbs what it has missed.
    Climb climb(Desk desk, Climb start, Instant now, Waker waker) {
        var steps = desk.duty().ladder().steps();
        var climb = start;
        while (climb.nextStep() < steps.size() && !now.isBefore(climb.nextStepAt())) {
            var rung = climb.nextRung();
            var person = desks.onCall(desk, steps.get(climb.nextStep()).who(), now);
            var why = unable(desk, person, now);
            if (why.isPresent()) {
                climb = climb.past(new Rung.Skipped(rung, why.get(), now), climb.nextStepAt());
                continue;
            }
            var officer = person.orElseThrow().officer();
            switch (waker.wake(rung, officer)) {
                case Called.Waits(var until) -> {
                    return climb.waitingUntil(until);
                }
                case Called.Told() ->
                    climb = climb.past(new Rung.Skipped(rung, Rung.Why.TOLD, now), climb.nextStepAt());
                case Called.Refused() ->
                    climb = climb.past(new Rung.Skipped(rung, Rung.Why.REFUSED, now), climb.nextStepAt());
                case Called.Woken() -> {
                    var next = climb.nextStepAt().plus(gap(desk, climb.nextStep(), now));
                    climb = climb.past(new Rung.Woke(rung, officer.id(), now), next);
                }
            }
        }
        return climb;
    }

    /// Why a step is passed over before it is tried. Where nobody on the whole ladder can open anything, those who are
    /// locked out are woken all the same: they can speak to others, and their links open at midnight.
    Optional<Rung.Why> unable(Desk desk, Optional<OnCall> person, Instant now) {
        if (person.isEmpty()) {
            return Optional.of(Rung.Why.NOBODY);
        }
        return person.filter(it -> it.locked() && desks.isReachable(desk, now)).map(_ -> Rung.Why.LOCKED);
    }

    /// How long the step after this one waits: shorter at night, at weekends and on holidays.
    private Duration gap(Desk desk, int step, Instant now) {
        var steps = desk.duty().ladder().steps();
        if (step + 1 == steps.size()) {
            return Duration.ZERO;
        }
        var gap = steps.get(step + 1).after().minus(steps.get(step).after());
        var quiet = desk.duty().quietStep();
        return gap.compareTo(quiet) > 0 && desks.calendar().isQuiet(now) ? quiet : gap;
    }

    /// The climb with the next step due now, past the steps on which somebody stands who has said that he cannot; empty
    /// where none is left.
    Optional<Climb> past(Desk desk, Climb start, OfficerId unable, Instant now) {
        var steps = desk.duty().ladder().steps();
        var climb = start;
        while (climb.nextStep() < steps.size()
                && desks.onTheLadder(desk, steps.get(climb.nextStep()).who(), now)
                        .filter(it -> it.id().equals(unable))
                        .isPresent()) {
            climb = climb.past(new Rung.Skipped(climb.nextRung(), Rung.Why.PASSED, now), now);
        }
        return Optional.of(climb.waitingUntil(now)).filter(it -> !isThrough(desk, it));
    }

    static boolean isThrough(Desk desk, Climb climb) {
        return climb.nextStep() >= desk.duty().ladder().steps().size();
    }
}
