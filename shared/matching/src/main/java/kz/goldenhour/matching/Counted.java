package kz.goldenhour.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.goldenhour.matching.Ranking.Ranked;
import kz.goldenhour.matching.fact.Read;

/// Of several records that are about as much like a message, those that count the same come first, and those that count
/// otherwise come last: of two earthquakes the one with as many dead.
final class Counted {
    private static final int LOOKED_AT = 6;
    private static final double THE_SAME = 1.1;
    private static final double ANOTHER = 0.9;

    private Counted() {}

    /// The records in their new order.
    ///
    /// @param ranked best first
    static List<Ranked> first(List<Ranked> ranked, Read message) throws IOException {
        if (message.facts().quantities().isEmpty()) {
            return ranked;
        }
        var counted = new ArrayList<Ranked>(ranked);
        for (int i = 0; i < Math.min(LOOKED_AT, ranked.size()); i++) {
            var claim = ranked.get(i).found().closest().claim();
            counted.set(i, ranked.get(i).times(factor(message, claim)));
        }
        counted.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return counted;
    }

    private static double factor(Read message, Read claim) {
        return (message.facts().countTheSame(claim.facts()) ? THE_SAME : 1)
                * (message.facts().countOtherwise(claim.facts()) ? ANOTHER : 1);
    }
}
