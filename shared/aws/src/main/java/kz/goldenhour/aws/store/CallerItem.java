package kz.goldenhour.aws.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.domain.desk.DeskId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A caller and its live keys.
///
/// | | |
/// |---|---|
/// | pk, sk | `CALLER#id`, `META` |
/// | attributes | caller (id, role, desks, newsroom, vetted), keys (set of the hashes of its live keys) |
/// | TTL | none |
///
/// Beside it lie its requests of a minute, `RATE#caller#minute`, `META`: count, and a TTL of an hour.
final class CallerItem {
    static final String KEYS = "keys";

    private CallerItem() {}

    static Key key(CallerId id) {
        return Key.meta("CALLER#" + id);
    }

    static Key rate(CallerId id, long minute) {
        return Key.meta("RATE#" + id + "#" + minute);
    }

    static AttributeValue toValue(Caller caller) {
        var desks = caller.desks().stream().map(DeskId::value).sorted().toList();
        var map = Item.map()
                .text("id", caller.id().value())
                .text("role", caller.role().name())
                .texts("desks", desks)
                .text("newsroom", caller.newsroom())
                .flag("vetted", caller.vetted());
        return AttributeValue.fromM(map.values());
    }

    static Caller fromItem(Row item) {
        var row = item.map("caller");
        return new Caller(
                new CallerId(row.text("id")),
                Role.valueOf(row.text("role")),
                row.texts("desks").stream().map(DeskId::new).collect(Collectors.toSet()),
                row.optionalText("newsroom"),
                row.flag("vetted"));
    }

    static Set<String> keys(Row item) {
        return Optional.ofNullable(item.values().get(KEYS))
                .map(AttributeValue::ss)
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    static AttributeValue set(String keyHash) {
        return AttributeValue.fromSs(List.of(keyHash));
    }
}
