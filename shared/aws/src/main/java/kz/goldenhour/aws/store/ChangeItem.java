package kz.goldenhour.aws.store;

import java.time.Duration;
import java.util.Map;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerChange;
import kz.goldenhour.domain.desk.OfficerChange.Kind;
import kz.goldenhour.domain.desk.OfficerChange.Profile;
import kz.goldenhour.domain.desk.OfficerChange.State;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The last change of an officer: beside the officer, so that who may ask for one may not write him.
///
/// | | |
/// |---|---|
/// | pk, sk | `CHANGE#officer`, `META` |
/// | attributes | desk, officer, version (its revision), kind, name, post, phone, email, lang, firstSetUp, at; state,
/// and with it by,
/// stateAt, code |
/// | TTL | 45 days after its last step, and with it the phone and the e-mail. Then revisions begin anew, at the
/// second of that day: none comes twice |
final class ChangeItem {
    private static final Duration KEPT = Duration.ofDays(45);

    private ChangeItem() {}

    static Key key(OfficerId officer) {
        return Key.meta("CHANGE#" + officer);
    }

    static Map<String, AttributeValue> toItem(OfficerChange change) {
        var wanted = change.wanted();
        var item = Item.at(key(change.officer()))
                .text("desk", change.desk().value())
                .text("officer", change.officer().value())
                .number("version", change.revision())
                .text("kind", change.kind().name())
                .text("name", wanted.name())
                .text("post", wanted.post())
                .text("phone", wanted.phone().value())
                .text("email", wanted.email().map(Email::value))
                .text("lang", wanted.lang().name())
                .flag("firstSetUp", change.firstSetUp())
                .time("at", change.at())
                .expires(change.until().plus(KEPT));
        return state(item, change.state()).values();
    }

    private static Item state(Item item, State state) {
        return switch (state) {
            case State.Proposed() -> item.text("state", "PROPOSED");
            case State.Confirmed(var by, var at, var code) ->
                item.text("state", "CONFIRMED")
                        .text("by", by.map(OfficerId::value))
                        .time("stateAt", at)
                        .map("code", OfficerItem.pin(code));
            case State.Refused(var by, var at) ->
                item.text("state", "REFUSED").text("by", by.value()).time("stateAt", at);
            case State.Done(var at) -> item.text("state", "DONE").time("stateAt", at);
        };
    }

    static OfficerChange fromItem(Row row) {
        return new OfficerChange(
                new DeskId(row.text("desk")),
                new OfficerId(row.text("officer")),
                row.number("version"),
                Kind.valueOf(row.text("kind")),
                new Profile(
                        row.text("name"),
                        row.text("post"),
                        new Phone(row.text("phone")),
                        row.optionalText("email").map(Email::new),
                        Lang.valueOf(row.text("lang"))),
                row.flag("firstSetUp"),
                row.time("at"),
                state(row));
    }

    private static State state(Row row) {
        return switch (row.text("state")) {
            case "PROPOSED" -> new State.Proposed();
            case "CONFIRMED" ->
                new State.Confirmed(
                        row.optionalText("by").map(OfficerId::new),
                        row.time("stateAt"),
                        OfficerItem.pin(row.map("code")));
            case "REFUSED" -> new State.Refused(new OfficerId(row.text("by")), row.time("stateAt"));
            case "DONE" -> new State.Done(row.time("stateAt"));
            default -> throw new IllegalStateException("a change is in a state unknown to this code");
        };
    }
}
