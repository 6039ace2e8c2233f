package kz.goldenhour.aws.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.Drill;
import kz.goldenhour.domain.desk.Drill.Call;
import kz.goldenhour.domain.desk.Drill.Note;
import kz.goldenhour.domain.desk.Drill.Sent;
import kz.goldenhour.domain.desk.Drill.Tap;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.domain.outbox.Channel;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A drill of a desk with what each officer did in it. Notes are written one by one, each into its own place.
///
/// | | |
/// |---|---|
/// | pk, sk | `DRILL#desk`, `AT#instant` |
/// | attributes | desk, at, cause, empty, calls: by officer, rank, who, sms and email (at, refused), tap (at, channel)
/// |
/// | TTL | a year |
final class DrillItem {
    private static final Duration KEPT = Duration.ofDays(365);

    private DrillItem() {}

    static String pk(DeskId desk) {
        return "DRILL#" + desk;
    }

    static Key key(DeskId desk, Instant at) {
        return new Key(pk(desk), "AT#" + at);
    }

    static Map<String, AttributeValue> toItem(Drill drill) {
        var calls = Item.map();
        for (int rank = 0; rank < drill.calls().size(); rank++) {
            var call = drill.calls().get(rank);
            calls.map(call.officer().value(), call(call, rank));
        }
        return Item.at(key(drill.desk(), drill.at()))
                .text("desk", drill.desk().value())
                .time("at", drill.at())
                .text("cause", drill.cause().name())
                .texts("empty", drill.empty().stream().map(Who::name).sorted().toList())
                .map("calls", calls)
                .expires(drill.at().plus(KEPT))
                .values();
    }

    private static Item call(Call call, int rank) {
        var item = Item.map().number("rank", rank).text("who", call.who().map(Who::name));
        call.sent().forEach((channel, sent) -> item.map(name(channel), sent(sent.at(), sent.refused())));
        return item.map("tap", call.tap().map(it -> tap(it.at(), it.channel())));
    }

    private static Item sent(Instant at, boolean refused) {
        return Item.map().time("at", at).flag("refused", refused);
    }

    private static Item tap(Instant at, Channel channel) {
        return Item.map().time("at", at).text("channel", channel.name());
    }

    private static String name(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }

    /// The update that a note is.
    static String update(Note note) {
        return switch (note) {
            case Note.Told _, Note.Refused _ -> "SET calls.#officer.#what = :note";
            case Note.Tapped _ -> "SET calls.#officer.#what = if_not_exists(calls.#officer.#what, :note)";
        };
    }

    /// It finds the officer's part, with the values of the update.
    static Condition noting(OfficerId officer, Note note) {
        var value = switch (note) {
            case Note.Told(var _, var at) -> sent(at, false);
            case Note.Refused(var _, var at) -> sent(at, true);
            case Note.Tapped(var channel, var at) -> tap(at, channel);
        };
        return Condition.of("attribute_exists(calls.#officer)")
                .name("#officer", officer.value())
                .name("#what", note instanceof Note.Tapped ? "tap" : name(note.channel()))
                .with(":note", AttributeValue.fromM(value.values()));
    }

    static Drill fromItem(Row row) {
        var calls = row.map("calls");
        return new Drill(
                new DeskId(row.text("desk")),
                row.time("at"),
                Drill.Cause.valueOf(row.text("cause")),
                calls.values().keySet().stream()
                        .sorted(Comparator.comparingLong(
                                officer -> calls.map(officer).number("rank")))
                        .map(officer -> call(officer, calls.map(officer)))
                        .toList(),
                row.texts("empty").stream().map(Who::valueOf).collect(Collectors.toSet()));
    }

    private static Call call(String officer, Row row) {
        var sent = new EnumMap<Channel, Sent>(Channel.class);
        for (var channel : Channel.values()) {
            row.optionalMap(name(channel))
                    .ifPresent(it -> sent.put(channel, new Sent(it.time("at"), it.flag("refused"))));
        }
        return new Call(
                new OfficerId(officer),
                row.optionalText("who").map(Who::valueOf),
                sent,
                row.optionalMap("tap").map(it -> new Tap(it.time("at"), Channel.valueOf(it.text("channel")))));
    }
}
