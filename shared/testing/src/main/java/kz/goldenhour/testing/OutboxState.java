package kz.goldenhour.testing;

import java.time.Instant;
import kz.goldenhour.domain.outbox.Outbox;
import kz.goldenhour.domain.outbox.OutboxEntry;
import kz.goldenhour.domain.outbox.OutboxMessage;

/// One message of the in-memory outbox and how far it has got.
///
/// @param from  an attempt may begin from then on
/// @param dueAt the sweep finds it from then on
public record OutboxState(OutboxEntry entry, Phase phase, Instant from, Instant dueAt, String note) {
    /// How far a message has got.
    public enum Phase {
        PENDING,
        SENDING,
        SENT,
        PARKED,
        DROPPED,
        WITHDRAWN;

        boolean isOver() {
            return switch (this) {
                case PENDING, SENDING -> false;
                case SENT, PARKED, DROPPED, WITHDRAWN -> true;
            };
        }
    }

    static OutboxState fresh(OutboxMessage message, Instant now) {
        return new OutboxState(
                new OutboxEntry(message, 0, false, false, now), Phase.PENDING, now, now.plus(Outbox.HEAD_START), "");
    }

    OutboxState leased(Instant now) {
        var next = new OutboxEntry(entry.message(), entry.attempt() + 1, true, false, entry.createdAt());
        var until = now.plus(Outbox.LEASE);
        return new OutboxState(next, Phase.SENDING, until, until, note);
    }

    OutboxState later(Instant next, String cause) {
        return new OutboxState(ended(false), Phase.PENDING, next, next, cause);
    }

    OutboxState ended(Phase phase, String why) {
        return new OutboxState(ended(phase == Phase.PARKED), phase, from, dueAt, why);
    }

    private OutboxEntry ended(boolean parked) {
        return new OutboxEntry(entry.message(), entry.attempt(), false, parked, entry.createdAt());
    }
}
