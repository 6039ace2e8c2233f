package kz.goldenhour.aws.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.goldenhour.domain.claim.Spread;

/// Counts the edges of a claim, given in the order of time.
final class SpreadCount {
    private final Set<String> newsrooms = new HashSet<>();
    private final Set<String> vetted = new HashSet<>();
    private final Set<String> vettedRegions = new HashSet<>();
    private final Map<String, Integer> regions = new HashMap<>();
    private int reports;
    private Instant first = Instant.EPOCH;
    private Instant last = Instant.EPOCH;

    void add(EdgeItem edge) {
        first = reports == 0 ? edge.at() : first;
        last = edge.at();
        reports++;
        newsrooms.add(edge.newsroom());
        if (edge.vetted()) {
            vetted.add(edge.newsroom());
            edge.region().ifPresent(vettedRegions::add);
        }
        edge.region().ifPresent(region -> regions.merge(region, 1, Integer::sum));
    }

    Spread spread() {
        return new Spread(reports, newsrooms.size(), vetted.size(), regions, vettedRegions, first, last);
    }
}
