package kz.goldenhour.dispatchoutbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.outbox.Outbox;
import kz.goldenhour.domain.outbox.OutboxEntry;
import kz.goldenhour.domain.outbox.OutboxKey;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.review.SentLink;

/// An outbox in which one message cannot be found without trouble.
record BrokenOutbox(Outbox outbox, OutboxKey bad, RuntimeException trouble) implements Outbox {
    @Override
    public Optional<OutboxEntry> find(OutboxKey key) {
        if (key.equals(bad)) {
            throw trouble;
        }
        return outbox.find(key);
    }

    @Override
    public void add(OutboxMessage message, Instant now) {
        outbox.add(message, now);
    }

    @Override
    public Optional<OutboxEntry> lease(OutboxKey key, Instant now, Optional<? extends SentLink> link) {
        return outbox.lease(key, now, link);
    }

    @Override
    public void sent(OutboxEntry leased, String messageId, Instant at) {
        outbox.sent(leased, messageId, at);
    }

    @Override
    public void later(OutboxEntry leased, Instant next, String cause) {
        outbox.later(leased, next, cause);
    }

    @Override
    public void park(OutboxEntry leased, String cause) {
        outbox.park(leased, cause);
    }

    @Override
    public void drop(OutboxEntry leased, String cause) {
        outbox.drop(leased, cause);
    }

    @Override
    public void park(OutboxKey key, String cause) {
        outbox.park(key, cause);
    }

    @Override
    public List<OutboxKey> due(Instant now, int most) {
        return outbox.due(now, most);
    }
}
