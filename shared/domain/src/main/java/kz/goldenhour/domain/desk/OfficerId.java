package kz.goldenhour.domain.desk;

import kz.goldenhour.domain.Id;

/// Names one duty officer.
public record OfficerId(String value) {
    public OfficerId {
        Id.checked("officer id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
