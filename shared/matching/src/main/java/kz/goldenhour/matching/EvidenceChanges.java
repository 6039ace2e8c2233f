package kz.goldenhour.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.goldenhour.domain.evidence.EvidenceRef;

/// Where the index learns what changed in the store of evidence.
public interface EvidenceChanges {
    /// Everything that is live and everything retired since then; a change may come twice.
    Changes since(Instant from);

    /// The whole store, for the first look and where the changes of that time are no longer kept.
    Changes everything();

    /// How long changes are kept: an index that looked longer ago must read everything.
    Duration kept();

    /// Records to put into the index, and records (as of their last version) to take out of it.
    record Changes(List<IndexedEvidence> live, List<EvidenceRef> retired) {
        public Changes {
            live = List.copyOf(live);
            retired = List.copyOf(retired);
        }
    }
}
