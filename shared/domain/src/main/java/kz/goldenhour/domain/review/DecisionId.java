package kz.goldenhour.domain.review;

import kz.goldenhour.domain.Id;

/// Names one decision: its desk and its place in that desk's ledger, `tson-d-17`.
public record DecisionId(String value) {
    public DecisionId {
        Id.checked("decision id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
