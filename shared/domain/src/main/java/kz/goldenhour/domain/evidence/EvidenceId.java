package kz.goldenhour.domain.evidence;

import kz.goldenhour.domain.Id;

/// Names one evidence record.
public record EvidenceId(String value) {
    public EvidenceId {
        Id.checked("evidence id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
