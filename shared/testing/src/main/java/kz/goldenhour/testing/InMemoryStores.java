package kz.goldenhour.testing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.caller.CallerStore;
import kz.goldenhour.domain.claim.ReportId;
import kz.goldenhour.domain.desk.PinTries;
import kz.goldenhour.domain.outbox.OutboxKey;

/// All ports of storage in memory, behind one lock: the same contract as DynamoDB's, in microseconds. Nothing ever
/// expires by itself.
public final class InMemoryStores {
    private final Memory memory;
    private final Stores stores;
    private final CallerStore callers = new InMemoryCallers();
    private final InMemoryPinTries pinTries = new InMemoryPinTries();

    public InMemoryStores(Clock clock) {
        this.memory = new Memory(clock);
        var links = new InMemoryLinks();
        this.stores = new Stores(
                new InMemoryClaims(memory),
                new InMemoryEvidence(memory),
                new InMemoryDesks(memory, pinTries),
                new InMemoryLedger(memory),
                new InMemoryOutbox(memory, links),
                links,
                new InMemoryQuotas());
    }

    public Stores stores() {
        return stores;
    }

    public CallerStore callers() {
        return callers;
    }

    public PinTries pinTries() {
        return pinTries;
    }

    /// How far a message of the outbox has got, and why.
    public Optional<OutboxState> outbox(OutboxKey key) {
        synchronized (memory) {
            return Optional.ofNullable(memory.outbox.get(key));
        }
    }

    /// The messages that came into the outbox since this was last asked, oldest first: what the stream would show.
    public List<OutboxKey> stream() {
        synchronized (memory) {
            var shown = List.copyOf(memory.fresh);
            memory.fresh.clear();
            return shown;
        }
    }

    /// The contact that a reporter left.
    public Optional<String> contact(ReportId report) {
        synchronized (memory) {
            return Optional.ofNullable(memory.contacts.get(report));
        }
    }

    /// How many messages are in the outbox, whatever became of them.
    public int outboxSize() {
        synchronized (memory) {
            return memory.outbox.size();
        }
    }
}
