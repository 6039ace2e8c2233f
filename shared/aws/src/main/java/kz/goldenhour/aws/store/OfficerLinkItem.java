package kz.goldenhour.aws.store;

import java.util.Map;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.review.OfficerLink;
import kz.goldenhour.domain.review.OfficerLink.Errand;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A link of an officer's own, beside the links to claims.
///
/// | | |
/// |---|---|
/// | pk, sk | `LINK#sha256(handle)`, `META` |
/// | attributes | hash, errand (drill, confirm, board or enrol), desk and at, or about and revision; to, channel,
/// opensUntil |
/// | TTL | 30 days after it has stopped opening |
final class OfficerLinkItem {
    private static final String ERRAND = "errand";

    private OfficerLinkItem() {}

    static boolean isOne(Row row) {
        return row.optionalText(ERRAND).isPresent();
    }

    static Map<String, AttributeValue> toItem(OfficerLink link) {
        return errand(Item.at(LinkItem.key(link.hash())), link.errand())
                .text("hash", link.hash())
                .text("to", link.to().value())
                .text("channel", link.channel().name())
                .time("opensUntil", link.expiresAt())
                .expires(link.expiresAt().plus(LinkItem.KEPT))
                .values();
    }

    private static Item errand(Item item, Errand errand) {
        return switch (errand) {
            case Errand.Drill(var desk, var at) ->
                item.text(ERRAND, "drill").text("desk", desk.value()).time("at", at);
            case Errand.Confirm(var about, var revision) ->
                item.text(ERRAND, "confirm").text("about", about.value()).number("revision", revision);
            case Errand.Board() -> item.text(ERRAND, "board");
            case Errand.Enrol(var revision) -> item.text(ERRAND, "enrol").number("revision", revision);
        };
    }

    static OfficerLink fromItem(Row row) {
        return new OfficerLink(
                row.text("hash"),
                errand(row),
                new OfficerId(row.text("to")),
                Channel.valueOf(row.text("channel")),
                row.time("opensUntil"));
    }

    private static Errand errand(Row row) {
        return switch (row.text(ERRAND)) {
            case "drill" -> new Errand.Drill(new DeskId(row.text("desk")), row.time("at"));
            case "confirm" -> new Errand.Confirm(new OfficerId(row.text("about")), row.number("revision"));
            case "board" -> new Errand.Board();
            case "enrol" -> new Errand.Enrol(row.number("revision"));
            default -> throw new IllegalStateException("a link leads to something unknown to this code");
        };
    }
}
