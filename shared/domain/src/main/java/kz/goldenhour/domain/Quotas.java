package kz.goldenhour.domain;

import java.time.Duration;
import java.time.Instant;

/// Counts what may not happen too often. Names hold no personal data.
public interface Quotas {
    /// Takes one of `most` places, each of which is free again `within` after it was taken. True too where `member` has
    /// one already, so that asking twice takes no second.
    boolean take(String what, String member, int most, Duration within, Instant now);

    /// Counts one more, and says how many that makes; forgotten some time after `until`.
    long count(String what, Instant until);

    /// How many were counted.
    long counted(String what);
}
