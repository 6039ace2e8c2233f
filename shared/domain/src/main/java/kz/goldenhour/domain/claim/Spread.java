package kz.goldenhour.domain.claim;

import java.time.Instant;
import java.util.Map;

/// How far a claim has gone, in counts and not in names.
///
/// @param newsrooms       different voices among the reports
/// @param vettedNewsrooms those of them that a desk has vetted: independent of each other
/// @param regions         reports by the region that the reporter named
public record Spread(
        int reports, int newsrooms, int vettedNewsrooms, Map<String, Integer> regions, Instant first, Instant last) {
    public Spread {
        regions = Map.copyOf(regions);
    }
}
