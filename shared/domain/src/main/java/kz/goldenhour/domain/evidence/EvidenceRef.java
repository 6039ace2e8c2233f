package kz.goldenhour.domain.evidence;

/// One version of one evidence record. Versions count from 1.
public record EvidenceRef(EvidenceId id, long version) {
    public EvidenceRef {
        if (version < 1) {
            throw new IllegalArgumentException("an evidence version counts from 1");
        }
    }
}
