package kz.goldenhour.domain.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxKey;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.outbox.OutboxMessage.Digest;

/// Messages that tell of many claims at once. One officer gets one a slot, whatever happens.
final class Digests {
    /// How often the claims that wait may wake the same person.
    static final Duration SLOT = Duration.ofMinutes(10);

    /// Of a claim that is older than the golden hour nobody is told by digest twice in this time.
    static final Duration SELDOM = Duration.ofHours(1);

    /// A desk with more open claims than these has other worries.
    static final int CLAIMS_MOST = 2_000;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Digests() {}

    static List<OutboxMessage> waiting(DeskId desk, DutyOfficer officer, Instant now) {
        return messages(desk, officer, Digest.Cause.WAITING, slot(now, SLOT));
    }

    /// That the desk broke its time: at once, and of claims that are in a digest once a slot.
    static List<OutboxMessage> late(DeskId desk, DutyOfficer head, boolean inDigest, Instant now) {
        return messages(desk, head, Digest.Cause.LATE, slot(now, inDigest ? SLOT : MINUTE));
    }

    /// Under which it is found that he was told so at that time.
    static List<OutboxKey> lateKeys(DeskId desk, DutyOfficer head, Instant at) {
        return Stream.of(false, true)
                .map(inDigest -> late(desk, head, inDigest, at).getFirst().key())
                .toList();
    }

    /// The beginnings of the slots of the last hour, the latest first, without the one that runs.
    static List<Instant> earlier(Instant now) {
        return Stream.iterate(slot(now, SLOT).minus(SLOT), slot -> slot.minus(SLOT))
                .takeWhile(slot -> slot.isAfter(now.minus(SELDOM).minus(SLOT)))
                .toList();
    }

    /// Under which the digest of a slot is found.
    static OutboxKey key(DeskId desk, DutyOfficer officer, Instant slot) {
        return messages(desk, officer, Digest.Cause.WAITING, slot).getFirst().key();
    }

    /// When the next slot begins.
    static Instant next(Instant now) {
        return slot(now, SLOT).plus(SLOT);
    }

    private static Instant slot(Instant now, Duration length) {
        return Instant.ofEpochSecond(now.getEpochSecond() - now.getEpochSecond() % length.toSeconds());
    }

    private static List<OutboxMessage> messages(DeskId desk, DutyOfficer officer, Digest.Cause cause, Instant slot) {
        var messages = new ArrayList<OutboxMessage>();
        messages.add(new Digest(desk, cause, slot, officer.id(), Channel.SMS));
        officer.mailbox().ifPresent(_ -> messages.add(new Digest(desk, cause, slot, officer.id(), Channel.EMAIL)));
        return messages;
    }
}
