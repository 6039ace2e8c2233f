package kz.goldenhour.testing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.evidence.EvidenceStore;

final class InMemoryEvidence implements EvidenceStore {
    private final Memory memory;

    InMemoryEvidence(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<Evidence> find(EvidenceId id) {
        synchronized (memory) {
            return Optional.ofNullable(memory.evidence.get(id)).map(List::getLast);
        }
    }

    @Override
    public Optional<Evidence> find(EvidenceRef version) {
        synchronized (memory) {
            return memory.evidence.getOrDefault(version.id(), List.of()).stream()
                    .filter(it -> it.ref().equals(version))
                    .findFirst();
        }
    }

    @Override
    public PutResult put(Evidence evidence) {
        synchronized (memory) {
            var current = find(evidence.id());
            if (current.equals(Optional.of(evidence))) {
                return new PutResult.Stored(evidence);
            }
            if (current.map(Evidence::version).orElse(0L) != evidence.version() - 1) {
                return new PutResult.Conflict(current);
            }
            memory.put(evidence);
            return new PutResult.Stored(evidence);
        }
    }

    @Override
    public List<Evidence> changedSince(Instant since) {
        synchronized (memory) {
            return memory.changes.tailMap(since, true).values().stream()
                    .flatMap(Collection::stream)
                    .distinct()
                    .flatMap(id -> find(id).stream())
                    .toList();
        }
    }

    @Override
    public List<Evidence> all() {
        synchronized (memory) {
            return memory.evidence.values().stream()
                    .map(List::getLast)
                    .filter(evidence -> !evidence.retired())
                    .toList();
        }
    }
}
