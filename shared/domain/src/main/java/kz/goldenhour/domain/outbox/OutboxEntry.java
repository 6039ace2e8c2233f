package kz.goldenhour.domain.outbox;

import java.time.Instant;

/// A message and how far it has got.
///
/// @param attempt how often sending it has begun, from 1 under the first lease; 0 before
public record OutboxEntry(OutboxMessage message, int attempt, Instant createdAt) {
    public OutboxKey key() {
        return message.key();
    }
}
