package kz.goldenhour.reviewclaim;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.clock.Successors;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.Review;
import kz.goldenhour.pages.Words;

/// Does what was confirmed, and says what came of it.
record Deed(Turn.Tools tools, Place place, Form form, Turn turn) {

    Answer decide(Choice choice) {
        return say(tools.review().decide(place.claim(), place.officer(), choice, form.after()));
    }

    Answer say(Review.Result result) {
        return switch (result) {
            case Review.Result.Done(var claim, var decision, var publication) -> done(claim, decision, publication);
            case Review.Result.Proposed(var _, var _, var second) ->
                tools.screens().proposed(place, second);
            case Review.Result.TooLate(var claim) ->
                Hearing.tooLate(tools.screens(), tools.stores(), place.with(claim), form.typed());
            case Review.Result.TextChanged(var claim, var _) ->
                turn.again(claim).changed();
            case Review.Result.NotYet(var from) -> turn.notYet(from);
            case Review.Result.OutOfDate() -> turn.faulty("now", "problem.now");
            case Review.Result.NotYours() -> tools.screens().unknown(words());
            case Review.Result.NeedsAnother() -> turn.grave(Screens.REFUSED, "notsecond");
            case Review.Result.Enough() -> turn.grave(Screens.LATE, "have.enough");
            case Review.Result.NotGiven(var why) -> turn.grave(Screens.LATE, "notgiven." + why);
            case Review.Result.AcceptedBefore(var claim) -> turn.again(claim).news(words().of("accepted.before"));
            case Review.Result.NoSuchEvidence() -> turn.faulty("other", "problem.record");
        };
    }

    /// What is said when it is done. What ends nothing leads back to the claim.
    private Answer done(Claim claim, Decision decision, Optional<Publication> publication) {
        return switch (decision.action()) {
            case Decision.Acknowledge _ -> turn.again(claim).news(alone("have.done", claim));
            case Decision.SuggestEvidence(var taken) -> {
                var record = claim.match().flatMap(Match::evidence).map(EvidenceRef::id);
                if (!record.equals(Optional.of(taken.id()))) {
                    yield turn.again(claim).review(Screens.OK, Optional.empty()); // sent twice, and another taken since
                }
                yield turn.withoutDraft(claim).news(words().of("suggest.done"));
            }
            case Decision.HandOver(var to, var _) -> {
                if (!claim.handover().isOfferedTo(to)) {
                    yield turn.again(claim).review(Screens.OK, Optional.empty()); // pressed twice, and given back since
                }
                var until = words().of("confirm.give.reach", place.deadline().clock());
                yield tools.screens().handed(place, "done.given", to, decision.at(), List.of(until));
            }
            case Decision.AskBody _ -> turn.again(claim).news(words().of("done.asked"));
            case Decision.AcceptHandover _ -> turn.again(claim).news(alone("done.accepted", claim));
            case Decision.LeaveUnanswered _ ->
                Hearing.tooLate(tools.screens(), tools.stores(), place.with(claim), form.typed());
            case Decision.ReturnHandover(var to, var _) ->
                tools.screens().handed(place, "done.returned", to, decision.at(), List.of());
            case Decision.Hold _ -> tools.screens().held(place.with(claim), decision.at());
            case Decision.Approve _,
                    Decision.EditAndApprove _,
                    Decision.ItIsTrue _,
                    Decision.FirstApproval _,
                    Decision.SecondApproval _,
                    Decision.Dismiss _ -> tools.screens().done(place.with(claim), turn.reach(), publication);
        };
    }

    /// Who has it alone for now reads when the next one is woken, or that nobody is left.
    private String alone(String key, Claim claim) {
        var desks = new Desks(tools.stores().desks(), claim.desk());
        return new Successors(desks, place.now())
                .nextAfter(claim)
                .map(at -> words().of(key, AstanaTime.clock(at)))
                .orElseGet(() -> words().of(key + ".last"));
    }

    private Words words() {
        return place.words();
    }
}
