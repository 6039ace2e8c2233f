package kz.goldenhour.aws.store;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DutyRules;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A desk; all of them lie in one partition, for they are few and read together.
///
/// | | |
/// |---|---|
/// | pk, sk | `DESKS`, `DESK#id` |
/// | attributes | id, version, name, regions, pressContact, answerWithin, autoPublish, duty |
/// | TTL | none |
final class DeskItem {
    static final String PK = "DESKS";

    private DeskItem() {}

    static Key key(DeskId id) {
        return new Key(PK, "DESK#" + id);
    }

    static Map<String, AttributeValue> toItem(Desk desk) {
        return Item.at(key(desk.id()))
                .text("id", desk.id().value())
                .number("version", desk.version())
                .map("name", RebuttalFields.texts(desk.name()))
                .texts("regions", desk.regions().stream().sorted().toList())
                .text("pressContact", desk.pressContact())
                .text("answerWithin", desk.answerWithin().toString())
                .flag("autoPublish", desk.autoPublish())
                .map("duty", DutyFields.write(desk.duty()))
                .values();
    }

    static Desk fromItem(Row row) {
        return new Desk(
                new DeskId(row.text("id")),
                row.number("version"),
                RebuttalFields.texts(row.map("name")),
                Set.copyOf(row.texts("regions")),
                row.text("pressContact"),
                Duration.parse(row.text("answerWithin")),
                row.flag("autoPublish"),
                row.optionalMap("duty").map(DutyFields::read).orElseGet(DutyRules::standard));
    }
}
