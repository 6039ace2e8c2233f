package kz.goldenhour.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.outbox.Outbox;
import kz.goldenhour.domain.outbox.OutboxEntry;
import kz.goldenhour.domain.outbox.OutboxKey;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.review.SentLink;
import kz.goldenhour.testing.OutboxState.Phase;

final class InMemoryOutbox implements Outbox {
    private final Memory memory;
    private final InMemoryLinks links;

    InMemoryOutbox(Memory memory, InMemoryLinks links) {
        this.memory = memory;
        this.links = links;
    }

    @Override
    public void add(OutboxMessage message, Instant now) {
        synchronized (memory) {
            memory.put(message, now);
        }
    }

    @Override
    public Optional<OutboxEntry> find(OutboxKey key) {
        synchronized (memory) {
            return Optional.ofNullable(memory.outbox.get(key)).map(OutboxState::entry);
        }
    }

    @Override
    public Optional<OutboxEntry> lease(OutboxKey key, Instant now, Optional<? extends SentLink> link) {
        synchronized (memory) {
            var state = memory.waiting.get(key);
            if (state == null || now.isBefore(state.from())) {
                return Optional.empty();
            }
            link.ifPresent(links::put);
            var leased = state.leased(now);
            memory.set(key, leased);
            return Optional.of(leased.entry());
        }
    }

    @Override
    public void sent(OutboxEntry leased, String messageId, Instant at) {
        synchronized (memory) {
            if (leased.message() instanceof OutboxMessage.Publish publish
                    && memory.held(leased).isPresent()) {
                memory.sent.add(publish.publication());
            }
            end(leased, Phase.SENT, messageId);
        }
    }

    @Override
    public void later(OutboxEntry leased, Instant next, String cause) {
        synchronized (memory) {
            memory.held(leased).ifPresent(state -> memory.set(leased.key(), state.later(next, cause)));
        }
    }

    @Override
    public void park(OutboxEntry leased, String cause) {
        end(leased, Phase.PARKED, cause);
    }

    @Override
    public void drop(OutboxEntry leased, String cause) {
        end(leased, Phase.DROPPED, cause);
    }

    @Override
    public void park(OutboxKey key, String cause) {
        synchronized (memory) {
            Optional.ofNullable(memory.waiting.get(key))
                    .ifPresent(state -> memory.set(key, state.ended(Phase.PARKED, cause)));
        }
    }

    @Override
    public List<OutboxKey> due(Instant now, int most) {
        synchronized (memory) {
            return memory.waiting.values().stream()
                    .filter(state -> !now.isBefore(state.dueAt()))
                    .sorted(Comparator.comparing(OutboxState::dueAt))
                    .limit(most)
                    .map(state -> state.entry().key())
                    .toList();
        }
    }

    private void end(OutboxEntry leased, Phase phase, String why) {
        synchronized (memory) {
            memory.held(leased).ifPresent(state -> memory.set(leased.key(), state.ended(phase, why)));
        }
    }
}
