package kz.goldenhour.domain.claim;

import kz.goldenhour.domain.Id;

/// Names one report. It is no secret: only its own caller can read it.
public record ReportId(String value) {
    public ReportId {
        Id.checked("report id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
