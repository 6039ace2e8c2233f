package kz.goldenhour.domain.review;

import java.util.Optional;
import java.util.stream.LongStream;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.publish.Ledger;
import kz.goldenhour.domain.text.Settled;

/// Finds out whether a form was sent twice: what ends nothing could be done again, and nobody means to.
///
/// @param shown how many decisions the officer's desk had made when he was shown the form
record Repeat(Ledger ledger, DutyOfficer officer, long shown) {
    /// Between two presses of one button a desk makes no more decisions than these.
    private static final int LOOKED_AT = 50;

    /// What he did by this form already.
    Optional<Decision> of(Claim claim, Choice choice) {
        long last = ledger.head(officer.desk()).decisions();
        return LongStream.rangeClosed(Math.max(shown + 1, last - LOOKED_AT), last)
                .mapToObj(number -> ledger.find(Decision.id(officer.desk(), number)))
                .flatMap(Optional::stream)
                .filter(it -> it.claim().equals(claim.id()) && it.officer().equals(officer.id()))
                .filter(it -> isDone(choice, it.action()))
                .findFirst();
    }

    private static boolean isDone(Choice choice, Decision.Action action) {
        return switch (choice) {
            case Choice.Acknowledge _ -> action instanceof Decision.Acknowledge;
            case Choice.Hold _ -> action instanceof Decision.Hold;
            case Choice.HandOver(var to, var words) ->
                action.equals(new Decision.HandOver(to, HandRulings.hash(words)));
            case Choice.AskBody(var name, var words) ->
                action.equals(new Decision.AskBody(name, HandRulings.hash(words)));
            case Choice.Suggest(var evidence) ->
                action instanceof Decision.SuggestEvidence(var ref) && ref.id().equals(evidence);
            case Choice.PublishDraft(var shown, var _, var _) -> isFirst(action, shown);
            case Choice.PublishOwn(var shown) -> isFirst(action, shown);
            case Choice.SayItIsTrue(var shown) -> isFirst(action, shown);
            case Choice.Dismiss _, Choice.Second _, Choice.AcceptHandover _, Choice.ReturnHandover _ -> false;
        };
    }

    private static boolean isFirst(Decision.Action action, Settled shown) {
        return action instanceof Decision.FirstApproval(var _, var hash) && hash.equals(shown.contentHash());
    }
}
