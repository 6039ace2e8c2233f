package kz.goldenhour.domain.desk;

import kz.goldenhour.domain.Id;

/// Names one desk, in at most 32 characters: it is part of other ids.
public record DeskId(String value) {
    public DeskId {
        Id.checked("desk id", value);
        if (value.length() > 32) {
            throw new IllegalArgumentException("a desk id has at most 32 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
