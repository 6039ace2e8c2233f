package kz.goldenhour.domain.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.desk.OfficerId;

/// How far a claim has climbed the ladder of its desk.
///
/// @param from             when this round began
/// @param round            how often the ladder was begun before, from 0
/// @param nextStep         the step that comes next, from 0; at the ladder's size nobody is left to wake
/// @param nextStepAt       when it is due
/// @param acknowledgements how often an officer said "I have it"
/// @param acknowledgedBy   who said so last, until he makes way or somebody else is woken
/// @param rungs            what became of each step of all rounds, oldest first
/// @param repeatsSince     when this ladder had been climbed to its end and the promised word was due; empty in its
/// first
///                         round. From then on its steps wake by digest
public record Climb(
        Instant from,
        int round,
        int nextStep,
        Instant nextStepAt,
        int acknowledgements,
        Optional<OfficerId> acknowledgedBy,
        List<Rung> rungs,
        Optional<Instant> repeatsSince) {
    /// More steps than any ladder has: the numbers of the next round begin behind them.
    public static final int STEPS_MOST = 100;

    /// "I have it" stops the ladder so often at most ...
    public static final int ACKNOWLEDGED_MOST = 2;
    /// ... and each time so long.
    public static final Duration ACKNOWLEDGED_FOR = Duration.ofMinutes(10);
    /// What is kept of a climb that goes on for weeks.
    private static final int KEPT = 60;

    public Climb {
        rungs = List.copyOf(rungs.subList(Math.max(0, rungs.size() - KEPT), rungs.size()));
    }

    /// At the foot of the ladder: nobody has been woken.
    public static Climb begun(Instant at) {
        return new Climb(at, 0, 0, at, 0, Optional.empty(), List.of(), Optional.empty());
    }

    /// The number of the next rung over all rounds. It is part of the key of its alerts, so that no rung wakes twice.
    public int nextRung() {
        return round * STEPS_MOST + nextStep;
    }

    /// One step up.
    public Climb past(Rung rung, Instant next) {
        var all = Stream.concat(rungs.stream(), Stream.of(rung)).toList();
        var has = acknowledgedBy.filter(_ -> !(rung instanceof Rung.Woke));
        return new Climb(from, round, nextStep + 1, next, acknowledgements, has, all, repeatsSince);
    }

    /// The same place, with the next step due at another time.
    public Climb waitingUntil(Instant at) {
        return new Climb(from, round, nextStep, at, acknowledgements, acknowledgedBy, rungs, repeatsSince);
    }

    /// At the foot of another desk's ladder: its rungs are numbered behind all of this one.
    public static Climb ofOther(Climb mine, int afterRound, Instant at) {
        return new Climb(
                at, Math.max(mine.round, afterRound) + 1, 0, at, 0, Optional.empty(), List.of(), Optional.empty());
    }

    /// The same with what became of earlier rungs kept before its own.
    public Climb behind(Climb earlier) {
        var all = Stream.concat(earlier.rungs.stream(), rungs.stream()).toList();
        return new Climb(from, round, nextStep, nextStepAt, acknowledgements, acknowledgedBy, all, repeatsSince);
    }

    /// At the foot of a ladder, as if for the first time: that of another desk, or of this one for another reason.
    public Climb again(Instant at) {
        return new Climb(at, round + 1, 0, at, acknowledgements, Optional.empty(), rungs, Optional.empty());
    }

    /// At the foot of the same ladder again, for nobody has answered.
    ///
    /// @param since when the promised word was due
    public Climb repeated(Instant since, Instant at) {
        var first = repeatsSince.or(() -> Optional.of(since));
        return new Climb(at, round + 1, 0, at, acknowledgements, Optional.empty(), rungs, first);
    }

    /// Somebody says "I have it" now: the next step waits ten minutes, but never past the promised word. Empty where it
    /// has waited twice already.
    public Optional<Climb> acknowledged(OfficerId by, Instant now, Instant promised) {
        if (acknowledgements >= ACKNOWLEDGED_MOST) {
            return Optional.empty();
        }
        var until = now.plus(ACKNOWLEDGED_FOR);
        until = until.isAfter(promised) ? promised : until;
        until = nextStepAt.isAfter(until) ? nextStepAt : until;
        var acknowledged = acknowledgements + 1;
        return Optional.of(new Climb(from, round, nextStep, until, acknowledged, Optional.of(by), rungs, repeatsSince));
    }

    /// The rung was climbed in vain.
    public Climb inVain(Rung.Woke woke, Rung.Why why) {
        var all = new ArrayList<>(rungs);
        all.replaceAll(rung -> rung.equals(woke) ? new Rung.Skipped(woke.number(), why, woke.at()) : rung);
        var has = acknowledgedBy.filter(officer -> !officer.equals(woke.officer()));
        return new Climb(from, round, nextStep, nextStepAt, acknowledgements, has, all, repeatsSince);
    }

    /// Whether the last step woke somebody, and he has not made way.
    public boolean endsAwake() {
        return !rungs.isEmpty() && rungs.getLast() instanceof Rung.Woke;
    }

    /// The last officer who was woken.
    public Optional<Rung.Woke> last() {
        return rungs.reversed().stream()
                .flatMap(rung -> rung instanceof Rung.Woke woke ? Stream.of(woke) : Stream.empty())
                .findFirst();
    }
}
