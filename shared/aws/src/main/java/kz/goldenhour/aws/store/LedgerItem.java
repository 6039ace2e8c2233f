package kz.goldenhour.aws.store;

import java.util.Map;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.publish.LedgerHead;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The end of a desk's ledger; [PublicationItem]s and [DecisionItem]s lie beside it.
///
/// | | |
/// |---|---|
/// | pk, sk | `LEDGER#desk`, `HEAD` |
/// | attributes | desk, publications, decisions, lastHash |
/// | TTL, index | none |
final class LedgerItem {
    private LedgerItem() {}

    static String pk(DeskId desk) {
        return "LEDGER#" + desk;
    }

    static Key key(DeskId desk) {
        return new Key(pk(desk), "HEAD");
    }

    static Map<String, AttributeValue> toItem(LedgerHead head) {
        return Item.at(key(head.desk()))
                .text("desk", head.desk().value())
                .number("publications", head.publications())
                .number("decisions", head.decisions())
                .text("lastHash", head.lastHash())
                .values();
    }

    static LedgerHead fromItem(Row row) {
        return new LedgerHead(
                new DeskId(row.text("desk")),
                row.number("publications"),
                row.number("decisions"),
                row.text("lastHash"));
    }

    /// The ledger ends as it was seen.
    static Condition endsAt(LedgerHead head) {
        if (head.equals(LedgerHead.empty(head.desk()))) {
            return Condition.ABSENT;
        }
        return Condition.of("publications = :publications AND decisions = :decisions")
                .with(":publications", head.publications())
                .with(":decisions", head.decisions());
    }
}
