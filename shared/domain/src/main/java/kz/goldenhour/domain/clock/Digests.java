package kz.goldenhour.domain.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.outbox.OutboxMessage.Digest;

/// Messages that tell of many claims at once. One officer gets one a slot, whatever happens.
final class Digests {
    /// How often a storm may wake the same person.
    static final Duration SLOT = Duration.ofMinutes(10);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Digests() {}

    static List<OutboxMessage> storm(DeskId desk, DutyOfficer officer, Instant now) {
        return messages(desk, officer, Digest.Cause.STORM, slot(now, SLOT));
    }

    /// That the desk broke its time: at once, and of a storm once a slot.
    static List<OutboxMessage> late(DeskId desk, DutyOfficer head, Waking waking, Instant now) {
        return messages(desk, head, Digest.Cause.LATE, slot(now, waking == Waking.OWN ? MINUTE : SLOT));
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
