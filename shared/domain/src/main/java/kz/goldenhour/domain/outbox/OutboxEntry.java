package kz.goldenhour.domain.outbox;

import java.time.Instant;

/// A message and how far it has got.
///
/// @param attempt  how often sending it has begun, from 1 under the first lease; 0 before
/// @param underWay an attempt has begun and nothing says how it ended: it may be out already
/// @param parked   it was refused, and will not go out without a person
public record OutboxEntry(OutboxMessage message, int attempt, boolean underWay, boolean parked, Instant createdAt) {
    public OutboxKey key() {
        return message.key();
    }
}
