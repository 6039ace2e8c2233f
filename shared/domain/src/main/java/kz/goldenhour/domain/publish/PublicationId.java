package kz.goldenhour.domain.publish;

import kz.goldenhour.domain.Id;

/// Names one publication: its desk and its place in that desk's sequence, `tson-17`.
public record PublicationId(String value) {
    public PublicationId {
        Id.checked("publication id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
