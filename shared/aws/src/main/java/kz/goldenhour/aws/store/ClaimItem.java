package kz.goldenhour.aws.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.claim.Asked;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.Handover;
import kz.goldenhour.domain.claim.Pending;
import kz.goldenhour.domain.claim.PointerKey;
import kz.goldenhour.domain.claim.Stopped;
import kz.goldenhour.domain.desk.DeskId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A claim.
///
/// | | |
/// |---|---|
/// | pk, sk | `CLAIM#id`, `META` |
/// | attributes | revision, text, lang, desk, openedAt, nextWordBy, match, state, pointers, similarTo, confidential,
/// publications,
/// clock, proposal, handover, stopped |
/// | TTL | none |
/// | index `due` | while it is open: dueShard `CLOCK#0`..`3` (`UNMATCHED#0`..`3` before it is matched), dueAt = its
/// clock's next action |
final class ClaimItem {
    private ClaimItem() {}

    static Key key(ClaimId id) {
        return Key.meta("CLAIM#" + id);
    }

    static Map<String, AttributeValue> toItem(Claim claim) {
        var item = Item.at(key(claim.id()))
                .text("id", claim.id().value())
                .number("revision", claim.revision())
                .text("text", claim.text())
                .text("lang", claim.lang().map(Lang::name))
                .text("desk", claim.desk().value())
                .time("openedAt", claim.openedAt())
                .time("nextWordBy", claim.nextWordBy())
                .map("match", claim.match().map(MatchFields::write))
                .map("state", StateFields.write(claim.state()))
                .list("pointers", claim.pointers(), ClaimItem::pointer)
                .texts(
                        "similarTo",
                        claim.similarTo().stream().map(ClaimId::value).toList())
                .flag("confidential", claim.asked().confidential())
                .number("publications", claim.publications())
                .map("clock", ClockFields.write(claim.clock()))
                .map("proposal", claim.proposal().map(ProposalFields::write))
                .map("handover", given(claim.handover()))
                .map("stopped", claim.pending().stopped().map(ClaimItem::stopped));
        if (claim.isOpen()) {
            var due = claim.match().isPresent() ? Due.CLOCK : Due.UNMATCHED;
            item.text(Due.SHARD, due.shard(claim.id().value()))
                    .number(Due.AT, OutboxItem.dueAt(claim.clock().nextActionAt()));
        }
        return item.values();
    }

    static Claim fromItem(Row row) {
        return new Claim(
                new ClaimId(row.text("id")),
                row.number("revision"),
                asked(row),
                new DeskId(row.text("desk")),
                row.time("nextWordBy"),
                row.optionalMap("match").map(MatchFields::read),
                StateFields.read(row.map("state")),
                row.number("publications"),
                row.optionalMap("clock")
                        .map(ClockFields::read)
                        .orElseGet(() -> ClaimClock.started(row.time("openedAt"))),
                new Pending(
                        row.optionalMap("proposal").map(ProposalFields::read),
                        row.optionalMap("handover").map(HandoverFields::read).orElse(Handover.none()),
                        row.optionalMap("stopped").map(ClaimItem::stopped)));
    }

    private static Item stopped(Stopped stopped) {
        return Item.map().text("cause", stopped.cause().name()).time("at", stopped.at());
    }

    private static Stopped stopped(Row row) {
        return new Stopped(Stopped.Cause.valueOf(row.text("cause")), row.time("at"));
    }

    private static Optional<Item> given(Handover handover) {
        return Optional.of(handover).filter(it -> !it.equals(Handover.none())).map(HandoverFields::write);
    }

    private static Asked asked(Row row) {
        return new Asked(
                row.text("text"),
                row.optionalText("lang").map(Lang::valueOf),
                row.time("openedAt"),
                row.list("pointers", ClaimItem::pointer),
                similar(row),
                row.flagOr("confidential", false));
    }

    private static List<ClaimId> similar(Row row) {
        return row.texts("similarTo").stream().map(ClaimId::new).toList();
    }

    private static Item pointer(PointerKey key) {
        return Item.map().text("kind", key.kind().name()).text("value", key.value());
    }

    private static PointerKey pointer(Row row) {
        return new PointerKey(PointerKey.Kind.valueOf(row.text("kind")), row.text("value"));
    }
}
