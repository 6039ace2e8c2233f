package kz.goldenhour.domain.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.review.Proposal;

/// The one assertion that many reports are about. It has the clock.
///
/// @param revision     counts from 1; every change is conditional on the revision that was seen
/// @param text         the first report's text
/// @param lang         its language, where known
/// @param desk         the one desk that answers it
/// @param nextWordBy   when its reporters have been promised the next word
/// @param match        the evidence found; empty while matching was down and run-clock has not made up for it
/// @param pointers     the pointers by which later reports find it
/// @param similarTo    open claims that look alike but differ in a fact
/// @param publications how many publications it has had
/// @param clock        what comes next while it is open
/// @param proposal     the text that one officer has approved, while another must
public record Claim(
        ClaimId id,
        long revision,
        String text,
        Optional<Lang> lang,
        DeskId desk,
        Instant openedAt,
        Instant nextWordBy,
        Optional<Match> match,
        ClaimState state,
        List<PointerKey> pointers,
        List<ClaimId> similarTo,
        long publications,
        ClaimClock clock,
        Optional<Proposal> proposal) {
    public Claim {
        pointers = List.copyOf(pointers);
        similarTo = List.copyOf(similarTo);
    }

    /// A claim that waits for nobody's second approval.
    public Claim(
            ClaimId id,
            long revision,
            String text,
            Optional<Lang> lang,
            DeskId desk,
            Instant openedAt,
            Instant nextWordBy,
            Optional<Match> match,
            ClaimState state,
            List<PointerKey> pointers,
            List<ClaimId> similarTo,
            long publications,
            ClaimClock clock) {
        this(
                id,
                revision,
                text,
                lang,
                desk,
                openedAt,
                nextWordBy,
                match,
                state,
                pointers,
                similarTo,
                publications,
                clock,
                Optional.empty());
    }

    /// A claim whose clock has just begun to run.
    public Claim(
            ClaimId id,
            long revision,
            String text,
            Optional<Lang> lang,
            DeskId desk,
            Instant openedAt,
            Instant nextWordBy,
            Optional<Match> match,
            ClaimState state,
            List<PointerKey> pointers,
            List<ClaimId> similarTo,
            long publications) {
        this(
                id,
                revision,
                text,
                lang,
                desk,
                openedAt,
                nextWordBy,
                match,
                state,
                pointers,
                similarTo,
                publications,
                ClaimClock.started(openedAt));
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /// The claim one revision on, in another state.
    public Claim with(ClaimState next) {
        var more = publications + (next instanceof ClaimState.Answered ? 1 : 0);
        return next(desk, nextWordBy, match, next, more, clock);
    }

    /// The claim one revision on, with the evidence that was found for it.
    public Claim with(Match found) {
        return next(desk, nextWordBy, Optional.of(found), state, publications, clock);
    }

    /// The claim one revision on, with its clock moved.
    public Claim with(ClaimClock moved) {
        return next(desk, nextWordBy, match, state, publications, moved);
    }

    /// The claim one revision on, with a text that one officer has approved; it takes the place of any before.
    public Claim with(Proposal proposed) {
        var next = with(clock);
        return new Claim(
                id,
                next.revision,
                text,
                lang,
                desk,
                openedAt,
                nextWordBy,
                match,
                state,
                pointers,
                similarTo,
                publications,
                clock,
                Optional.of(proposed));
    }

    /// The claim one revision on: somebody has opened it with his PIN.
    public Claim opened() {
        return with(clock.opened());
    }

    /// The clock where an officer says "I have it" now: the ladder waits ten minutes, but never past the promised word.
    /// Empty where it has waited twice already.
    public Optional<ClaimClock> acknowledgedBy(OfficerId officer, Instant now) {
        var climb = clock.climb();
        if (climb.acknowledgements() >= Climb.ACKNOWLEDGED_MOST) {
            return Optional.empty();
        }
        var until = now.plus(Climb.ACKNOWLEDGED_FOR);
        until = until.isAfter(nextWordBy) ? nextWordBy : until;
        until = climb.nextStepAt().isAfter(until) ? climb.nextStepAt() : until;
        return Optional.of(clock.opened().with(climb.acknowledged(officer, until)));
    }

    /// The claim one revision on: its reporters have been given a word, and the time of the next. A claim that was
    /// handed over stays so.
    public Claim held(Instant at, Instant next, ClaimClock moved) {
        var after = state instanceof ClaimState.HandedOver ? state : new ClaimState.Held(at, next);
        return next(desk, next, match, after, publications, moved);
    }

    /// The claim one revision on, after a look at its clock.
    public Claim ticked(DeskId who, Instant next, ClaimState after, ClaimClock moved) {
        return next(who, next, match, after, publications, moved);
    }

    /// The claim one revision on, at another desk.
    public Claim at(DeskId other, ClaimClock moved) {
        return ticked(other, nextWordBy, state, moved);
    }

    /// The same revision with one publication more.
    public Claim published() {
        return new Claim(
                id,
                revision,
                text,
                lang,
                desk,
                openedAt,
                nextWordBy,
                match,
                state,
                pointers,
                similarTo,
                publications + 1,
                clock,
                proposal);
    }

    /// The claim one revision on, under review again with a clock that begins anew: what answered it did not go out.
    public Claim reopened(Instant at, Instant promised) {
        return next(desk, promised, match, new ClaimState.UnderReview(), publications, ClaimClock.started(at));
    }

    private Claim next(
            DeskId who, Instant by, Optional<Match> found, ClaimState next, long published, ClaimClock moved) {
        var kept = proposal.filter(_ -> next.isOpen() && who.equals(desk));
        return new Claim(
                id,
                revision + 1,
                text,
                lang,
                who,
                openedAt,
                by,
                found,
                next,
                pointers,
                similarTo,
                published,
                moved,
                kept);
    }

    /// The same claim before it is stored, to be found by these pointers.
    public Claim foundBy(List<PointerKey> keys, List<ClaimId> alike) {
        return new Claim(
                id, revision, text, lang, desk, openedAt, nextWordBy, match, state, keys, alike, publications, clock);
    }

    /// The same claim before it is stored, with its clock set.
    public Claim clocked(ClaimClock set) {
        return new Claim(
                id,
                revision,
                text,
                lang,
                desk,
                openedAt,
                nextWordBy,
                match,
                state,
                pointers,
                similarTo,
                publications,
                set,
                proposal);
    }
}
