package kz.goldenhour.domain.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.goldenhour.domain.message.Messenger.Delivery;
import kz.goldenhour.domain.review.SentLink;

/// Takes the lease of a message, and writes down what became of it.
final class Marks {
    private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
    private static final Duration LAST_RETRY = Duration.ofSeconds(60);

    private final Outbox outbox;
    private final Clock clock;

    Marks(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    Optional<OutboxEntry> lease(OutboxMessage message, Optional<? extends SentLink> link) {
        return outbox.lease(message.key(), clock.instant(), link);
    }

    Sending settle(OutboxEntry leased, Woken woken) {
        return switch (woken) {
            case Woken.Handed(var delivery) -> settle(leased, delivery);
            case Woken.Needless(var why) -> drop(leased, why);
            case Woken.Impossible(var why) -> park(leased, why);
        };
    }

    Sending settle(OutboxEntry leased, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Accepted(var id) -> {
                outbox.sent(leased, id, clock.instant());
                yield Sending.SENT;
            }
            case Delivery.Refused(var cause) -> park(leased, cause);
            case Delivery.Unavailable(var cause) -> later(leased, cause);
        };
    }

    /// It is tried again, each time after a longer while.
    Sending later(OutboxEntry leased, String cause) {
        outbox.later(leased, retryAt(leased.attempt(), clock.instant()), cause);
        return Sending.LATER;
    }

    /// Five seconds, then twice as long each time, at most a minute.
    private static Instant retryAt(int attempt, Instant now) {
        var wait = FIRST_RETRY.multipliedBy(1L << Math.min(attempt - 1, 10));
        return now.plus(wait.compareTo(LAST_RETRY) < 0 ? wait : LAST_RETRY);
    }

    Sending park(OutboxEntry leased, String cause) {
        outbox.park(leased, cause);
        return Sending.PARKED;
    }

    Sending drop(OutboxEntry leased, String cause) {
        outbox.drop(leased, cause);
        return Sending.DROPPED;
    }
}
