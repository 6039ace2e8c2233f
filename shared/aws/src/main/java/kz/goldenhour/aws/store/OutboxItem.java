package kz.goldenhour.aws.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.Outbox;
import kz.goldenhour.domain.outbox.OutboxEntry;
import kz.goldenhour.domain.outbox.OutboxKey;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.outbox.OutboxMessage.Alert;
import kz.goldenhour.domain.outbox.OutboxMessage.BoardLink;
import kz.goldenhour.domain.outbox.OutboxMessage.Digest;
import kz.goldenhour.domain.outbox.OutboxMessage.DoneNote;
import kz.goldenhour.domain.outbox.OutboxMessage.DrillAlert;
import kz.goldenhour.domain.outbox.OutboxMessage.Letter;
import kz.goldenhour.domain.outbox.OutboxMessage.OfficerMessage;
import kz.goldenhour.domain.outbox.OutboxMessage.PinWarning;
import kz.goldenhour.domain.outbox.OutboxMessage.Publish;
import kz.goldenhour.domain.outbox.OutboxMessage.RotaHole;
import kz.goldenhour.domain.publish.PublicationId;
import kz.goldenhour.domain.review.DecisionId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A message that must go out. The stream of the table hands new ones to the sender.
///
/// | | |
/// |---|---|
/// | pk, sk | `OUTBOX#key`, `META` |
/// | attributes | message; state PENDING, SENDING, SENT, PARKED, DROPPED or WITHDRAWN; attempt; createdAt; from (epoch
/// milliseconds: an attempt may begin then; the end of the lease while SENDING); holder (of the lease); home (the table
/// it was made in: a restored copy sends nothing); messageId, sentAt; cause |
/// | TTL | 30 days, once SENT, DROPPED or WITHDRAWN |
/// | index `due` | while PENDING or SENDING: dueShard `OUTBOX#0`..`3`, dueAt (epoch seconds) when the sweep should look
/// |
final class OutboxItem {
    static final Duration KEPT = Duration.ofDays(30);

    private OutboxItem() {}

    static Key key(OutboxKey key) {
        return Key.meta("OUTBOX#" + key.value());
    }

    static Map<String, AttributeValue> toItem(OutboxMessage message, Instant now, String home) {
        return Item.at(key(message.key()))
                .map("message", message(message))
                .text("state", "PENDING")
                .number("attempt", 0)
                .time("createdAt", now)
                .number("from", now.toEpochMilli())
                .text("home", home)
                .text(Due.SHARD, Due.OUTBOX.shard(message.key().value()))
                .number(Due.AT, dueAt(now.plus(Outbox.HEAD_START)))
                .values();
    }

    static OutboxEntry fromItem(Row row) {
        return new OutboxEntry(
                message(row.map("message")),
                (int) row.number("attempt"),
                row.text("state").equals("SENDING"),
                row.text("state").equals("PARKED"),
                row.time("createdAt"));
    }

    /// The update that ends a message that was stopped at the last gate.
    static final String WITHDRAW = "SET #state = :end, cause = :cause, expiresAt = :expires REMOVE dueShard, dueAt";

    static Condition withdrawn(OutboxEntry leased, String cause) {
        return held(leased)
                .with(":end", "WITHDRAWN")
                .with(":cause", cause)
                .with(":expires", leased.createdAt().plus(KEPT).getEpochSecond());
    }

    /// This attempt still has the lease.
    static Condition held(OutboxEntry leased) {
        return Condition.of("#state = :sending AND attempt = :attempt")
                .name("#state", "state")
                .with(":sending", "SENDING")
                .with(":attempt", leased.attempt());
    }

    /// The second from which on it is due: never too early.
    static long dueAt(Instant at) {
        return at.plusMillis(999).getEpochSecond();
    }

    private static Item message(OutboxMessage message) {
        return switch (message) {
            case Alert(var claim, var step, var officer, var channel) ->
                Item.map()
                        .text("is", "alert")
                        .text("claim", claim.value())
                        .number("step", step)
                        .text("officer", officer.value())
                        .text("channel", channel.name());
            case Digest(var desk, var cause, var slot, var officer, var channel) ->
                Item.map()
                        .text("is", "digest")
                        .text("desk", desk.value())
                        .text("cause", cause.name())
                        .time("slot", slot)
                        .text("officer", officer.value())
                        .text("channel", channel.name());
            case Publish(var claim, var version, var publication) ->
                Item.map()
                        .text("is", "publish")
                        .text("claim", claim.value())
                        .number("version", version)
                        .text("publication", publication.value());
            case RotaHole(var desk, var who, var from, var until, var head, var channel) ->
                Item.map()
                        .text("is", "rotaHole")
                        .text("desk", desk.value())
                        .text("who", who.name())
                        .time("from", from)
                        .time("until", until)
                        .text("head", head.value())
                        .text("channel", channel.name());
            case DrillAlert(var desk, var drill, var officer, var channel) ->
                Item.map()
                        .text("is", "drill")
                        .text("desk", desk.value())
                        .time("drill", drill)
                        .text("officer", officer.value())
                        .text("channel", channel.name());
            case OfficerMessage(var subject, var about, var revision, var to, var channel) ->
                Item.map()
                        .text("is", "officer")
                        .text("subject", subject.name())
                        .text("about", about.value())
                        .number("revision", revision)
                        .text("to", to.value())
                        .text("channel", channel.name());
            case BoardLink(var officer, var turn) ->
                Item.map().text("is", "board").text("officer", officer.value()).number("turn", turn);
            case Letter(var claim, var officer, var decision) ->
                Item.map()
                        .text("is", "letter")
                        .text("claim", claim.value())
                        .text("officer", officer.value())
                        .number("decision", decision);
            case DoneNote(var claim, var officer, var decision) ->
                Item.map()
                        .text("is", "done")
                        .text("claim", claim.value())
                        .text("officer", officer.value())
                        .text("decision", decision.value());
            case PinWarning(var desk, var officer, var day) ->
                Item.map()
                        .text("is", "pinWarning")
                        .text("desk", desk.value())
                        .text("officer", officer.value())
                        .text("day", day.toString());
        };
    }

    private static OutboxMessage message(Row row) {
        return switch (row.text("is")) {
            case "alert" ->
                new Alert(
                        new ClaimId(row.text("claim")),
                        (int) row.number("step"),
                        new OfficerId(row.text("officer")),
                        Channel.valueOf(row.text("channel")));
            case "digest" ->
                new Digest(
                        new DeskId(row.text("desk")),
                        Digest.Cause.valueOf(row.text("cause")),
                        row.time("slot"),
                        new OfficerId(row.text("officer")),
                        Channel.valueOf(row.text("channel")));
            case "publish" ->
                new Publish(
                        new ClaimId(row.text("claim")),
                        row.number("version"),
                        new PublicationId(row.text("publication")));
            case "rotaHole" ->
                new RotaHole(
                        new DeskId(row.text("desk")),
                        Who.valueOf(row.text("who")),
                        row.time("from"),
                        row.time("until"),
                        new OfficerId(row.text("head")),
                        Channel.valueOf(row.text("channel")));
            case "drill" ->
                new DrillAlert(
                        new DeskId(row.text("desk")),
                        row.time("drill"),
                        new OfficerId(row.text("officer")),
                        Channel.valueOf(row.text("channel")));
            case "officer" ->
                new OfficerMessage(
                        OfficerMessage.Subject.valueOf(row.text("subject")),
                        new OfficerId(row.text("about")),
                        row.number("revision"),
                        new OfficerId(row.text("to")),
                        Channel.valueOf(row.text("channel")));
            case "board" -> new BoardLink(new OfficerId(row.text("officer")), row.number("turn"));
            case "letter" ->
                new Letter(new ClaimId(row.text("claim")), new OfficerId(row.text("officer")), row.number("decision"));
            case "done" ->
                new DoneNote(
                        new ClaimId(row.text("claim")),
                        new OfficerId(row.text("officer")),
                        new DecisionId(row.text("decision")));
            case "pinWarning" ->
                new PinWarning(
                        new DeskId(row.text("desk")),
                        new OfficerId(row.text("officer")),
                        LocalDate.parse(row.text("day")));
            default -> throw new IllegalStateException("a message is of a kind unknown to this code");
        };
    }
}
