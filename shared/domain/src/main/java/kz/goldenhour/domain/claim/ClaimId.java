package kz.goldenhour.domain.claim;

import kz.goldenhour.domain.Id;

/// Names one claim.
public record ClaimId(String value) {
    public ClaimId {
        Id.checked("claim id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
