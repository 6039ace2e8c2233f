package kz.goldenhour.domain.desk;

import java.time.Instant;
import java.util.Optional;

/// One span of the rota.
///
/// @param who      on duty or deputy
/// @param officer  who stands it; empty where nobody does: an absence without a stand-in
/// @param until    the first instant that it no longer covers
/// @param override it wins over the plain shifts of its span
public record Shift(Who who, Optional<OfficerId> officer, Instant from, Instant until, boolean override) {
    public Shift {
        if (!who.isRotated()) {
            throw new IllegalArgumentException("the rota names who is on duty and his deputy, nobody else");
        }
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a shift ends after it begins");
        }
        if (officer.isEmpty() && !override) {
            throw new IllegalArgumentException("only an override may leave a span to nobody");
        }
    }

    public boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
