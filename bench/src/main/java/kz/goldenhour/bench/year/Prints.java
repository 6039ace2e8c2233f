package kz.goldenhour.bench.year;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.publish.Publication;

/// What reached the public: how much of each kind, and whether any of it came twice.
final class Prints {
    private final Set<Object> seen = new HashSet<>();
    private final Map<ClaimId, Integer> holdings = new HashMap<>();
    private int publications;
    private int unapproved;
    private int rebuttals;
    private int doubled;

    void add(Publication publication, boolean approved) {
        publications++;
        unapproved += approved ? 0 : 1;
        switch (publication.kind()) {
            case REBUTTAL, CORRECTION, RETRACTION -> {
                rebuttals++;
                doubled += seen.add(publication.claim() + publication.content().contentHash()) ? 0 : 1;
            }
            case HOLDING -> {
                holdings.merge(publication.claim(), 1, Integer::sum);
                doubled += seen.add(publication.id()) ? 0 : 1;
            }
            case CLOSING -> doubled += seen.add(publication.id()) ? 0 : 1;
        }
    }

    void into(Map<String, Object> figures) {
        figures.put("publications", publications);
        figures.put("rebuttals", rebuttals);
        figures.put(
                "holdingStatements",
                holdings.values().stream().mapToInt(Integer::intValue).sum());
        figures.put("claimsHeldInPublic", holdings.size());
        figures.put(
                "mostHoldingStatements",
                holdings.values().stream().mapToInt(Integer::intValue).max().orElse(0));
        figures.put("publishedTwice", doubled);
        figures.put("publishedUnapproved", unapproved);
    }
}
