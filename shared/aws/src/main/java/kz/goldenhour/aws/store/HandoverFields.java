package kz.goldenhour.aws.store;

import kz.goldenhour.domain.claim.Handover;
import kz.goldenhour.domain.claim.Handover.Body;
import kz.goldenhour.domain.claim.Handover.Offer;
import kz.goldenhour.domain.claim.Handover.Passage;
import kz.goldenhour.domain.claim.Handover.Words;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.OfficerId;

/// How a claim goes from hand to hand, as a map: offer (to, by, at, climb), body (name, by, at), passages (from, to,
/// returned, by, at) and rounds; each with contact and note, which are emptied when the claim is decided.
final class HandoverFields {
    private HandoverFields() {}

    static Item write(Handover handover) {
        return Item.map()
                .map("offer", handover.offer().map(HandoverFields::offer))
                .map("body", handover.body().map(HandoverFields::body))
                .list("passages", handover.passages(), HandoverFields::passage)
                .number("rounds", handover.rounds());
    }

    static Handover read(Row row) {
        return new Handover(
                row.optionalMap("offer").map(HandoverFields::offer),
                row.optionalMap("body").map(HandoverFields::body),
                row.list("passages", HandoverFields::passage),
                Math.toIntExact(row.number("rounds", 0)));
    }

    private static Item offer(Offer offer) {
        return words(offer.words())
                .text("to", offer.to().value())
                .text("by", offer.by().value())
                .time("at", offer.at())
                .map("climb", ClockFields.climb(offer.climb()));
    }

    private static Offer offer(Row row) {
        return new Offer(
                new DeskId(row.text("to")),
                words(row),
                new OfficerId(row.text("by")),
                row.time("at"),
                ClockFields.climb(row.map("climb")));
    }

    private static Item body(Body body) {
        return words(body.words())
                .text("name", body.name())
                .text("by", body.by().value())
                .time("at", body.at());
    }

    private static Body body(Row row) {
        return new Body(row.text("name"), words(row), new OfficerId(row.text("by")), row.time("at"));
    }

    private static Item passage(Passage passage) {
        return words(passage.words())
                .text("from", passage.from().value())
                .text("to", passage.to().value())
                .flag("returned", passage.returned())
                .text("by", passage.by().value())
                .time("at", passage.at());
    }

    private static Passage passage(Row row) {
        return new Passage(
                new DeskId(row.text("from")),
                new DeskId(row.text("to")),
                row.flag("returned"),
                new OfficerId(row.text("by")),
                words(row),
                row.time("at"));
    }

    private static Item words(Words words) {
        return Item.map().text("contact", words.contact()).text("note", words.note());
    }

    private static Words words(Row row) {
        return new Words(row.text("contact"), row.text("note"));
    }
}
