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
/// @param asked        how it came in: this never changes
/// @param desk         the one desk that answers it
/// @param nextWordBy   when its reporters have been promised the next word
/// @param match        the evidence found; empty while matching was down and run-clock has not made up for it
/// @param publications how many publications it has had
/// @param clock        what comes next while it is open
/// @param pending      what waits for somebody while it is open
public record Claim(
        ClaimId id,
        long revision,
        Asked asked,
        DeskId desk,
        Instant nextWordBy,
        Optional<Match> match,
        ClaimState state,
        long publications,
        ClaimClock clock,
        Pending pending) {

    /// How a claim came in.
    ///
    /// @param text      the first report's text
    /// @param lang      its language, where known
    /// @param at        when
    /// @param pointers  the pointers by which later reports find it
    /// @param similarTo open claims that look alike but differ in a fact
    public record Asked(
            String text, Optional<Lang> lang, Instant at, List<PointerKey> pointers, List<ClaimId> similarTo) {
        public Asked {
            pointers = List.copyOf(pointers);
            similarTo = List.copyOf(similarTo);
        }

        /// A text that nothing else is known of.
        public Asked(String text, Optional<Lang> lang, Instant at) {
            this(text, lang, at, List.of(), List.of());
        }
    }

    /// What waits for somebody while the claim is open.
    ///
    /// @param proposal the text that one officer has approved, while another must
    public record Pending(Optional<Proposal> proposal) {
        /// Nothing waits.
        public static Pending none() {
            return new Pending(Optional.empty());
        }

        Pending with(Proposal proposed) {
            return new Pending(Optional.of(proposed));
        }

        /// What is left of it for the same claim in another state, or at another desk.
        Pending after(ClaimState next, boolean sameDesk) {
            return new Pending(proposal.filter(_ -> next.isOpen() && sameDesk));
        }
    }

    /// A claim that is being opened: its clock has just begun to run.
    public static Claim begun(ClaimId id, Asked asked, DeskId desk, Instant nextWordBy, Optional<Match> match) {
        var clock = ClaimClock.started(asked.at());
        return new Claim(id, 1, asked, desk, nextWordBy, match, new ClaimState.UnderReview(), 0, clock, Pending.none());
    }

    public String text() {
        return asked.text();
    }

    public Optional<Lang> lang() {
        return asked.lang();
    }

    public Instant openedAt() {
        return asked.at();
    }

    public List<PointerKey> pointers() {
        return asked.pointers();
    }

    public List<ClaimId> similarTo() {
        return asked.similarTo();
    }

    /// The text that one officer has approved, while another must.
    public Optional<Proposal> proposal() {
        return pending.proposal();
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
        return with(clock).waitingFor(pending.with(proposed));
    }

    /// The claim one revision on: somebody has opened it with his PIN.
    public Claim opened() {
        return with(clock.opened());
    }

    /// The clock where an officer says "I have it" now: the ladder waits ten minutes, but never past the promised word.
    /// Empty where it has waited twice already.
    public Optional<ClaimClock> acknowledgedBy(OfficerId officer, Instant now) {
        return clock.climb()
                .acknowledged(officer, now, nextWordBy)
                .map(climb -> clock.opened().with(climb));
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
        return new Claim(id, revision, asked, desk, nextWordBy, match, state, publications + 1, clock, pending);
    }

    /// The claim one revision on, under review again with a clock that begins anew: what answered it did not go out.
    public Claim reopened(Instant at, Instant promised) {
        return next(desk, promised, match, new ClaimState.UnderReview(), publications, ClaimClock.started(at));
    }

    private Claim next(
            DeskId who, Instant by, Optional<Match> found, ClaimState next, long published, ClaimClock moved) {
        var left = pending.after(next, who.equals(desk));
        return new Claim(id, revision + 1, asked, who, by, found, next, published, moved, left);
    }

    private Claim waitingFor(Pending next) {
        return new Claim(id, revision, asked, desk, nextWordBy, match, state, publications, clock, next);
    }

    /// The same claim before it is stored, to be found by these pointers.
    public Claim foundBy(List<PointerKey> keys, List<ClaimId> alike) {
        var found = new Asked(asked.text(), asked.lang(), asked.at(), keys, alike);
        return new Claim(id, revision, found, desk, nextWordBy, match, state, publications, clock, pending);
    }

    /// The same claim before it is stored, with its clock set.
    public Claim clocked(ClaimClock set) {
        return new Claim(id, revision, asked, desk, nextWordBy, match, state, publications, set, pending);
    }
}
