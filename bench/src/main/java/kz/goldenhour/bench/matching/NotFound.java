package kz.goldenhour.bench.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.goldenhour.bench.Figures;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.match.Embedder;
import kz.goldenhour.domain.match.Match;

/// Whether the probability tells what is in the store from what is not: of every second question the right records are
/// taken out.
final class NotFound {
    private static final double PRECISION = 0.99;

    private NotFound() {}

    private record Shown(double probability, boolean there, boolean right) {}

    static void measure(Sets.Collection collection, Optional<Embedder> embedder, Figures figures) {
        var matcher = Finding.matcher(collection.evidence(), embedder);
        var shown = new ArrayList<Shown>();
        int n = 0;
        for (var query : collection.queries()) {
            boolean there = n++ % 2 == 0;
            var excluded = Stream.concat(
                            query.exclude().stream(), there ? Stream.<String>empty() : query.gold().stream())
                    .map(EvidenceId::new)
                    .collect(Collectors.toCollection(HashSet::new));
            shown.add(shown(query, there, matcher.match(query.text(), excluded)));
        }
        var name = "not found " + collection.name();
        figures.put(name, "n", n).put(name, "AUROC", Finding.share(auroc(shown), 1));
        figures.put(name, "recall at 99%", Finding.share(recall(shown), 1));
        System.err.println(name);
    }

    private static Shown shown(Sets.Query query, boolean there, Match match) {
        var id = match.evidence().map(ref -> ref.id().value());
        return new Shown(
                match.probability(), there, id.isPresent() && query.gold().contains(id.get()));
    }

    /// How often one that is there gets a higher probability than one that is not.
    private static double auroc(List<Shown> shown) {
        double higher = 0;
        long pairs = 0;
        for (var one : shown) {
            for (var other : shown) {
                if (one.there() && !other.there()) {
                    pairs++;
                    int order = Double.compare(one.probability(), other.probability());
                    higher += order > 0 ? 1 : order == 0 ? 0.5 : 0;
                }
            }
        }
        return pairs == 0 ? 0 : higher / pairs;
    }

    /// How many of those that are there come, rightly, before the precision falls below 99 %.
    private static double recall(List<Shown> shown) {
        var sorted = shown.stream()
                .sorted(Comparator.comparingDouble(Shown::probability).reversed())
                .toList();
        double best = 0;
        double right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).right() ? 1 : 0;
            best = right >= PRECISION * (i + 1) ? right : best;
        }
        return best / Math.max(1, shown.stream().filter(Shown::there).count());
    }
}
