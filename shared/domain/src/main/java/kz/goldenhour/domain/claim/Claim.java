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
/// @param asked        how it came in
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

    /// Whether a reporter said "not what I asked" of an answer: such a claim is found by nobody else's report.
    public boolean isDispute() {
        return pointers().isEmpty() && !similarTo().isEmpty();
    }

    /// The text that one officer has approved, while another must.
    public Optional<Proposal> proposal() {
        return pending.proposal();
    }

    /// Who else has, or had, to do with it.
    public Handover handover() {
        return pending.handover();
    }

    /// Where a desk stands with it.
    public Side side(DeskId other) {
        if (other.equals(desk)) {
            return Side.LEADS;
        }
        if (handover().isOfferedTo(other)) {
            return Side.ASKED;
        }
        return handover().last(other).isPresent() ? Side.HAD : Side.NONE;
    }

    /// Whether the desk has something to do about it: it leads, or was asked.
    public boolean waitsFor(DeskId other) {
        return side(other) == Side.LEADS || side(other) == Side.ASKED;
    }

    /// The desk that it can be given back to: the last giver, where it went back never before.
    public Optional<DeskId> returnableTo() {
        if (handover().wasReturned()) {
            return Optional.empty();
        }
        return handover().offer().isPresent()
                ? Optional.of(desk)
                : handover().last(desk).filter(it -> it.to().equals(desk)).map(Handover.Passage::from);
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

    /// The claim one revision on, given to somebody.
    public Claim given(Handover given, ClaimClock moved) {
        return with(moved).waitingFor(pending.with(given));
    }

    /// The claim one revision on, at the desk that has accepted it.
    public Claim accepted(ClaimClock moved, Instant now) {
        var to = handover().offer().orElseThrow().to();
        var after = next(to, nextWordBy, match, new ClaimState.HandedOver(to, now), publications, moved);
        return after.waitingFor(
                after.pending.with(handover().accepted(desk, clock.climb().round(), now)));
    }

    /// The claim one revision on, back at the desk that gave it.
    public Claim returned(DeskId from, OfficerId by, String reason, ClaimClock moved, Instant now) {
        var to = returnableTo().orElseThrow();
        var told = clock.told().contains(ClaimClock.Told.REPORTERS);
        var state = told ? new ClaimState.Held(now, nextWordBy) : new ClaimState.UnderReview();
        var after = next(to, nextWordBy, match, state, publications, moved);
        return after.waitingFor(after.pending.with(handover().returned(from, to, by, reason, now)));
    }

    /// The same revision with another handover.
    public Claim handing(Handover given) {
        return waitingFor(pending.with(given));
    }

    /// The same revision with one publication more.
    public Claim published() {
        return new Claim(id, revision, asked, desk, nextWordBy, match, state, publications + 1, clock, pending);
    }

    /// The claim one revision on, under review again with a clock that begins anew: what answered it did not go out.
    public Claim reopened(Stopped answer, Instant promised) {
        var clock = ClaimClock.started(answer.at());
        var after = next(desk, promised, match, new ClaimState.UnderReview(), publications, clock);
        return after.waitingFor(after.pending.with(answer));
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
        var found = new Asked(asked.text(), asked.lang(), asked.at(), keys, alike, asked.confidential());
        return new Claim(id, revision, found, desk, nextWordBy, match, state, publications, clock, pending);
    }

    /// The same claim before it is stored, with its clock set.
    public Claim clocked(ClaimClock set) {
        return new Claim(id, revision, asked, desk, nextWordBy, match, state, publications, set, pending);
    }
}
