package kz.goldenhour.matching;

import java.util.List;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.evidence.Wording;

/// What the index keeps of one evidence record: which version it is, and every wording of its claim.
public record IndexedEvidence(EvidenceRef ref, List<Wording> wordings) {
    public IndexedEvidence {
        wordings = List.copyOf(wordings);
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("evidence " + ref.id() + " has no wording");
        }
    }
}
