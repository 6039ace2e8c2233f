package kz.goldenhour.domain.caller;

import kz.goldenhour.domain.Id;

/// Names one caller of the API: a newsroom's system, an editor, an admin.
public record CallerId(String value) {
    public CallerId {
        Id.checked("caller id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
