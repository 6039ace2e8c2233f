package kz.goldenhour.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.evidence.EvidenceStore;

/// Where the index learns what changed in the store of evidence.
public interface EvidenceChanges {
    /// Everything that is live and everything retired since then; a change may come twice.
    Changes since(Instant from);

    /// The whole store, for the first look and where the changes of that time are no longer kept.
    Changes everything();

    /// How long changes are kept: an index that looked longer ago must read everything.
    Duration kept();

    /// The changes of a store that keeps them for so long.
    static EvidenceChanges of(EvidenceStore store, Duration kept) {
        return new EvidenceChanges() {
            @Override
            public Changes since(Instant from) {
                return Changes.of(store.changedSince(from));
            }

            @Override
            public Changes everything() {
                return Changes.of(store.all());
            }

            @Override
            public Duration kept() {
                return kept;
            }
        };
    }

    /// Records to put into the index, and records (as of their last version) to take out of it.
    record Changes(List<IndexedEvidence> live, List<EvidenceRef> retired) {
        public Changes {
            live = List.copyOf(live);
            retired = List.copyOf(retired);
        }

        private static Changes of(List<Evidence> evidence) {
            return new Changes(
                    evidence.stream()
                            .filter(one -> !one.retired() && !one.wordings().isEmpty())
                            .map(one -> new IndexedEvidence(one.ref(), one.wordings()))
                            .toList(),
                    evidence.stream()
                            .filter(Evidence::retired)
                            .map(Evidence::ref)
                            .toList());
        }
    }
}
