package kz.goldenhour.domain.claim;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The clock of a claim. It runs until the answer is out.
///
/// @param nextActionAt  run-clock looks at the claim from then on
/// @param climb         how far the ladder has been climbed
/// @param openedWithPin somebody has seen the claim: only then is it true that the desk is checking
/// @param waking        whether the claim has alerts of its own
/// @param statutory     what the law asks for beside
/// @param told          who has been told
public record ClaimClock(
        Instant nextActionAt,
        Climb climb,
        boolean openedWithPin,
        Waking waking,
        Optional<Statutory> statutory,
        Set<Told> told) {
    public ClaimClock {
        told = Set.copyOf(told);
    }

    /// How a claim wakes people.
    public enum Waking {
        /// By alerts of its own, the first time that its ladder is climbed; after that in its desk's digest.
        OWN,
        /// In its desk's digest: too many claims came at once.
        DIGEST,
        /// Not at all: whoever reported it has woken somebody too often in this hour, or it says nothing that could be
        /// checked. It is on the board.
        BOARD
    }

    /// Who has been told.
    public enum Told {
        /// The reporters, that it takes longer.
        REPORTERS,
        /// The public, that the desk is on it.
        PUBLIC,
        /// The head, that his desk broke its time.
        HEAD
    }

    /// A clock that has just begun to run.
    public static ClaimClock started(Instant at) {
        return new ClaimClock(at, Climb.begun(at), false, Waking.OWN, Optional.empty(), Set.of());
    }

    /// The same clock, to be looked at again at `at`.
    public ClaimClock dueAt(Instant at) {
        return new ClaimClock(at, climb, openedWithPin, waking, statutory, told);
    }

    public ClaimClock with(Climb next) {
        return new ClaimClock(nextActionAt, next, openedWithPin, waking, statutory, told);
    }

    /// The same clock at a desk that takes over: nobody there has seen the claim, or said that he has it.
    ///
    /// @param climb from the foot of that desk's ladder
    public ClaimClock movedTo(Climb climb) {
        return new ClaimClock(nextActionAt, climb, false, waking, statutory, told);
    }

    public ClaimClock with(Waking how) {
        return new ClaimClock(nextActionAt, climb, openedWithPin, how, statutory, told);
    }

    public ClaimClock with(Statutory law) {
        return new ClaimClock(nextActionAt, climb, openedWithPin, waking, Optional.of(law), told);
    }

    /// From when on the claim is told of in its desk's digest; empty while it wakes by alerts of its own, or nobody.
    ///
    /// @param openedAt when the claim was opened
    public Optional<Instant> inDigestSince(Instant openedAt) {
        return switch (waking) {
            case OWN -> climb.repeatsSince();
            case DIGEST -> Optional.of(openedAt);
            case BOARD -> Optional.empty();
        };
    }

    /// Somebody has opened the claim with his PIN.
    public ClaimClock opened() {
        return new ClaimClock(nextActionAt, climb, true, waking, statutory, told);
    }

    public ClaimClock telling(Told who) {
        var all = EnumSet.of(who);
        all.addAll(told);
        return new ClaimClock(nextActionAt, climb, openedWithPin, waking, statutory, all);
    }
}
