package kz.goldenhour.domain.claim;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/// How far a claim has gone, in counts and not in names.
///
/// @param newsrooms       different voices among the reports
/// @param vettedNewsrooms those of them that a desk has vetted: independent of each other
/// @param regions         reports by the region that the reporter named
/// @param vettedRegions   the regions that vetted newsrooms named: only these may be told to the public
public record Spread(
        int reports,
        int newsrooms,
        int vettedNewsrooms,
        Map<String, Integer> regions,
        Set<String> vettedRegions,
        Instant first,
        Instant last) {
    public Spread {
        regions = Map.copyOf(regions);
        vettedRegions = Set.copyOf(vettedRegions);
    }
}
