package kz.goldenhour.aws.store;

import java.util.Map;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Rota;
import kz.goldenhour.domain.desk.Shift;
import kz.goldenhour.domain.desk.Who;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The rota of a desk: 2,000 shifts are a third of what an item may hold.
///
/// | | |
/// |---|---|
/// | pk, sk | `ROTA#desk`, `META` |
/// | attributes | desk, version, shifts (who, officer, from, until, override) |
/// | TTL | none |
final class RotaItem {
    private RotaItem() {}

    static Key key(DeskId desk) {
        return Key.meta("ROTA#" + desk);
    }

    static Map<String, AttributeValue> toItem(Rota rota) {
        return Item.at(key(rota.desk()))
                .text("desk", rota.desk().value())
                .number("version", rota.version())
                .list(
                        "shifts",
                        rota.shifts(),
                        shift -> Item.map()
                                .text("who", shift.who().name())
                                .text("officer", shift.officer().map(OfficerId::value))
                                .time("from", shift.from())
                                .time("until", shift.until())
                                .flag("override", shift.override()))
                .values();
    }

    static Rota fromItem(Row row) {
        return new Rota(
                new DeskId(row.text("desk")),
                row.number("version"),
                row.list(
                        "shifts",
                        shift -> new Shift(
                                Who.valueOf(shift.text("who")),
                                shift.optionalText("officer").map(OfficerId::new),
                                shift.time("from"),
                                shift.time("until"),
                                shift.flag("override"))));
    }
}
