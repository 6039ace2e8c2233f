package kz.goldenhour.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.publish.Entry;
import kz.goldenhour.domain.publish.Ledger;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.PublicationId;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.DecisionId;

final class InMemoryLedger implements Ledger {
    private final Memory memory;

    InMemoryLedger(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<Publication> find(PublicationId id) {
        synchronized (memory) {
            return memory.publications.values().stream()
                    .flatMap(list -> at(list, id.value()))
                    .filter(publication -> publication.id().equals(id))
                    .findFirst();
        }
    }

    @Override
    public Optional<Decision> find(DecisionId id) {
        synchronized (memory) {
            return memory.decisions.values().stream()
                    .flatMap(list -> at(list, id.value()))
                    .filter(decision -> decision.id().equals(id))
                    .findFirst();
        }
    }

    /// The entry whose number the id ends with: the list is gapless.
    private static <T> Stream<T> at(List<T> list, String id) {
        var number = id.substring(id.lastIndexOf('-') + 1);
        if (!number.matches("\\d{1,9}")) {
            return Stream.empty();
        }
        return list.stream().skip(Math.max(0, Integer.parseInt(number) - 1)).limit(1);
    }

    @Override
    public Optional<Publication> findSent(PublicationId id) {
        synchronized (memory) {
            return find(id).filter(_ -> memory.sent.contains(id));
        }
    }

    @Override
    public List<Publication> latestSent(DeskId desk, int most) {
        synchronized (memory) {
            return memory.publications.getOrDefault(desk, List.of()).reversed().stream()
                    .filter(publication -> memory.sent.contains(publication.id()))
                    .limit(most)
                    .toList();
        }
    }

    @Override
    public List<Publication> latest(DeskId desk, int most) {
        synchronized (memory) {
            var all = memory.publications.getOrDefault(desk, List.of());
            return List.copyOf(all.reversed().subList(0, Math.min(most, all.size())));
        }
    }

    @Override
    public List<Decision> latestDecisions(DeskId desk, int most) {
        synchronized (memory) {
            var all = memory.decisions.getOrDefault(desk, List.of());
            return List.copyOf(all.reversed().subList(0, Math.min(most, all.size())));
        }
    }

    @Override
    public Stream<Entry<Decision>> decisions(DeskId desk) {
        synchronized (memory) {
            return List.copyOf(memory.decisions.getOrDefault(desk, List.of())).stream()
                    .map(it -> new Entry<>(it.number(), Optional.of(it), it.hash()));
        }
    }

    @Override
    public Stream<Entry<Publication>> publications(DeskId desk) {
        synchronized (memory) {
            return List.copyOf(memory.publications.getOrDefault(desk, List.of())).stream()
                    .map(it -> new Entry<>(it.sequence(), Optional.of(it), ""));
        }
    }

    @Override
    public LedgerHead head(DeskId desk) {
        synchronized (memory) {
            return memory.head(desk);
        }
    }
}
