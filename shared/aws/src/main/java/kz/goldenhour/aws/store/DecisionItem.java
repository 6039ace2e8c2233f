package kz.goldenhour.aws.store;

import java.time.LocalDate;
import java.util.Map;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.Decision.AcceptHandover;
import kz.goldenhour.domain.review.Decision.Acknowledge;
import kz.goldenhour.domain.review.Decision.Action;
import kz.goldenhour.domain.review.Decision.Approve;
import kz.goldenhour.domain.review.Decision.AskBody;
import kz.goldenhour.domain.review.Decision.Dismiss;
import kz.goldenhour.domain.review.Decision.EditAndApprove;
import kz.goldenhour.domain.review.Decision.FirstApproval;
import kz.goldenhour.domain.review.Decision.HandOver;
import kz.goldenhour.domain.review.Decision.Hold;
import kz.goldenhour.domain.review.Decision.ItIsTrue;
import kz.goldenhour.domain.review.Decision.LeaveUnanswered;
import kz.goldenhour.domain.review.Decision.ReturnHandover;
import kz.goldenhour.domain.review.Decision.SecondApproval;
import kz.goldenhour.domain.review.Decision.SuggestEvidence;
import kz.goldenhour.domain.review.DecisionId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A decision, in its desk's gapless list; never changed.
///
/// | | |
/// |---|---|
/// | pk, sk | `LEDGER#desk`, `D#<number, 12 digits>` |
/// | attributes | desk, number, claim, officer, at, action, previousHash, hash (of the whole entry, for the auditor) |
/// | TTL, index | none |
final class DecisionItem {
    static final String PREFIX = "D#";

    private DecisionItem() {}

    static Key key(DeskId desk, long number) {
        return new Key(LedgerItem.pk(desk), PREFIX + "%012d".formatted(number));
    }

    static Map<String, AttributeValue> toItem(Decision decision) {
        return Item.at(key(decision.desk(), decision.number()))
                .text("desk", decision.desk().value())
                .number("number", decision.number())
                .text("claim", decision.claim().value())
                .text("officer", decision.officer().value())
                .time("at", decision.at())
                .map("action", action(decision.action()))
                .text("previousHash", decision.previousHash())
                .text("hash", decision.hash())
                .values();
    }

    static Decision fromItem(Row row) {
        return new Decision(
                new DeskId(row.text("desk")),
                row.number("number"),
                new ClaimId(row.text("claim")),
                new OfficerId(row.text("officer")),
                row.time("at"),
                action(row.map("action")),
                row.text("previousHash"));
    }

    private static Item action(Action action) {
        var item = Item.map().text("is", action.name());
        return switch (action) {
            case Approve(var evidence, var hash, var alias) ->
                item.map("evidence", StateFields.ref(evidence))
                        .text("contentHash", hash)
                        .flag("alias", alias);
            case EditAndApprove(var hash) -> item.text("contentHash", hash);
            case ItIsTrue(var hash) -> item.text("contentHash", hash);
            case Dismiss(var reason) -> item.text("reason", reason.name());
            case FirstApproval(var evidence, var hash) ->
                item.map("evidence", evidence.map(StateFields::ref)).text("contentHash", hash);
            case SecondApproval(var first, var hash, var deputy, var alias) ->
                item.text("first", first.value())
                        .text("contentHash", hash)
                        .flag("namedDeputy", deputy)
                        .flag("alias", alias);
            case Acknowledge(var until) -> item.time("until", until);
            case Hold(var next, var told) -> item.time("nextWordBy", next).flag("told", told);
            case SuggestEvidence(var evidence) -> item.map("evidence", StateFields.ref(evidence));
            case HandOver(var to, var hash) -> item.text("to", to.value()).text("wordsHash", hash);
            case AskBody(var name, var hash) -> item.text("body", name).text("wordsHash", hash);
            case AcceptHandover(var from) -> item.text("from", from.value());
            case ReturnHandover(var to, var reason) ->
                item.text("to", to.value()).text("reason", reason);
            case LeaveUnanswered(var day) -> item.text("lastDay", day.toString());
        };
    }

    private static Action action(Row row) {
        return switch (row.text("is")) {
            case "approve" ->
                new Approve(StateFields.ref(row.map("evidence")), row.text("contentHash"), row.flag("alias"));
            case "editAndApprove" -> new EditAndApprove(row.text("contentHash"));
            case "itIsTrue" -> new ItIsTrue(row.text("contentHash"));
            case "dismiss" -> new Dismiss(Dismissal.valueOf(row.text("reason")));
            case "firstApproval" ->
                new FirstApproval(row.optionalMap("evidence").map(StateFields::ref), row.text("contentHash"));
            case "secondApproval" ->
                new SecondApproval(
                        new DecisionId(row.text("first")),
                        row.text("contentHash"),
                        row.flag("namedDeputy"),
                        row.flag("alias"));
            case "acknowledge" -> new Acknowledge(row.time("until"));
            case "hold" -> new Hold(row.time("nextWordBy"), row.flag("told"));
            case "suggestEvidence" -> new SuggestEvidence(StateFields.ref(row.map("evidence")));
            case "handOver" -> new HandOver(new DeskId(row.text("to")), row.text("wordsHash"));
            case "askBody" -> new AskBody(row.text("body"), row.text("wordsHash"));
            case "acceptHandover" -> new AcceptHandover(new DeskId(row.text("from")));
            case "returnHandover" -> new ReturnHandover(new DeskId(row.text("to")), row.text("reason"));
            case "leaveUnanswered" -> new LeaveUnanswered(LocalDate.parse(row.text("lastDay")));
            default -> throw new IllegalStateException("a decision is of a kind unknown to this code");
        };
    }
}
