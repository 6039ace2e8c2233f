package kz.goldenhour.aws.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.OnCall;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.desk.PinHash;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// An officer, twice: by his id, and in the list of his desk. Both are written in one transaction.
///
/// | | |
/// |---|---|
/// | pk, sk | `OFFICER#id`, `META`; and `DESK#desk`, `OFFICER#id` |
/// | attributes | id, desk, name, post, phone, email, emailConfirmed, lang, readsKazakh, pin (salt, hash, iterations,
/// pepperId),
/// mayApproveFrom |
/// | TTL | none |
final class OfficerItem {
    static final String RENAME = "SET #name = :name, post = :post, lang = :lang";

    private OfficerItem() {}

    static Key key(OfficerId id) {
        return Key.meta("OFFICER#" + id);
    }

    static String listOf(DeskId desk) {
        return "DESK#" + desk;
    }

    /// Writes both, where the id is nobody's at another desk.
    static void put(Transaction transaction, String table, DutyOfficer officer) {
        var own = Condition.of("attribute_not_exists(pk) OR desk = :desk")
                .with(":desk", officer.desk().value());
        transaction.put(table, toItem(officer), own);
        transaction.put(table, toListItem(officer));
    }

    /// Writes both, where he is still there.
    static void replace(Transaction transaction, String table, DutyOfficer officer) {
        transaction.put(table, toItem(officer), isOf(officer));
        transaction.put(table, toListItem(officer));
    }

    private static Condition isOf(DutyOfficer officer) {
        return Condition.of("desk = :desk").with(":desk", officer.desk().value());
    }

    /// That he is still there.
    static Condition renaming(DutyOfficer renamed) {
        return isOf(renamed)
                .name("#name", "name")
                .with(":name", renamed.name())
                .with(":post", renamed.post())
                .with(":lang", renamed.lang().name());
    }

    static Map<String, AttributeValue> toItem(DutyOfficer officer) {
        return fields(key(officer.id()), officer);
    }

    static Map<String, AttributeValue> toListItem(DutyOfficer officer) {
        return fields(listKey(officer), officer);
    }

    static Key listKey(DutyOfficer officer) {
        return new Key(listOf(officer.desk()), "OFFICER#" + officer.id());
    }

    private static Map<String, AttributeValue> fields(Key key, DutyOfficer officer) {
        return Item.at(key)
                .text("id", officer.id().value())
                .text("desk", officer.desk().value())
                .text("name", officer.name())
                .text("post", officer.post())
                .text("phone", officer.phone().value())
                .text("email", officer.email().map(Email::value))
                .flag("emailConfirmed", officer.emailConfirmed())
                .text("lang", officer.lang().name())
                .flag("readsKazakh", officer.readsKazakh())
                .map("pin", officer.pin().map(OfficerItem::pin))
                .time("mayApproveFrom", officer.mayApproveFrom())
                .values();
    }

    static DutyOfficer fromItem(Row row) {
        return new DutyOfficer(
                new OfficerId(row.text("id")),
                new DeskId(row.text("desk")),
                row.text("name"),
                row.optionalText("post").orElse(""),
                new Phone(row.text("phone")),
                row.optionalText("email").map(Email::new),
                row.flagOr("emailConfirmed", row.optionalText("email").isPresent()),
                Lang.valueOf(row.text("lang")),
                row.flagOr("readsKazakh", true),
                row.optionalMap("pin").map(OfficerItem::pin),
                row.time("mayApproveFrom"));
    }

    /// @param rows his item and the tries of a day, as far as they are there
    static Optional<OnCall> onCall(OfficerId id, List<Row> rows) {
        var own = key(id).pk();
        var locked = rows.stream().anyMatch(row -> !row.text("pk").equals(own) && DynamoDbPinTries.areSpent(row));
        return rows.stream()
                .filter(row -> row.text("pk").equals(own))
                .findFirst()
                .map(row -> new OnCall(fromItem(row), locked));
    }

    static Item pin(PinHash pin) {
        return Item.map()
                .text("salt", pin.salt())
                .text("hash", pin.hash())
                .number("iterations", pin.iterations())
                .text("pepperId", pin.pepperId());
    }

    static PinHash pin(Row row) {
        return new PinHash(row.text("salt"), row.text("hash"), (int) row.number("iterations"), row.text("pepperId"));
    }
}
