package kz.goldenhour.aws.store;

import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.ClaimState.Answered;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.claim.ClaimState.Dismissed;
import kz.goldenhour.domain.claim.ClaimState.HandedOver;
import kz.goldenhour.domain.claim.ClaimState.Held;
import kz.goldenhour.domain.claim.ClaimState.Unanswered;
import kz.goldenhour.domain.claim.ClaimState.UnderReview;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.publish.PublicationId;

/// The state of a claim as a map: `is`, and what belongs to it.
final class StateFields {
    private StateFields() {}

    static Item write(ClaimState state) {
        return switch (state) {
            case UnderReview() -> Item.map().text("is", "underReview");
            case Held(var at, var next) ->
                Item.map().text("is", "held").time("at", at).time("nextWordBy", next);
            case Answered(var publication, var byItself, var at) ->
                Item.map()
                        .text("is", "answered")
                        .text("publication", publication.value())
                        .map("byItself", byItself.map(StateFields::ref))
                        .time("at", at);
            case Dismissed(var reason, var at) ->
                Item.map().text("is", "dismissed").text("reason", reason.name()).time("at", at);
            case Unanswered(var at) -> Item.map().text("is", "unanswered").time("at", at);
            case HandedOver(var to, var at) ->
                Item.map().text("is", "handedOver").text("to", to.value()).time("at", at);
        };
    }

    static ClaimState read(Row row) {
        return switch (row.text("is")) {
            case "underReview" -> new UnderReview();
            case "held" -> new Held(row.time("at"), row.time("nextWordBy"));
            case "answered" ->
                new Answered(
                        new PublicationId(row.text("publication")),
                        row.optionalMap("byItself").map(StateFields::ref),
                        row.time("at"));
            case "dismissed" -> new Dismissed(Dismissal.valueOf(row.text("reason")), row.time("at"));
            case "unanswered" -> new Unanswered(row.time("at"));
            case "handedOver" -> new HandedOver(new DeskId(row.text("to")), row.time("at"));
            default -> throw new IllegalStateException("a claim is in a state unknown to this code: " + row.text("is"));
        };
    }

    static Item ref(EvidenceRef ref) {
        return Item.map().text("id", ref.id().value()).number("version", ref.version());
    }

    static EvidenceRef ref(Row row) {
        return new EvidenceRef(new EvidenceId(row.text("id")), row.number("version"));
    }
}
