package kz.goldenhour.bench.matching;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.goldenhour.bench.Figures;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;

/// Counts of outcomes; `shown` is the right record in ANSWER or SUGGEST.
final class Tally {
    private final String name;
    private final Map<Outcome, Integer> outcomes = new TreeMap<>();
    private int n;
    private int shown;
    private int wrong;

    Tally(String name) {
        this.name = name;
    }

    void add(Match match, String gold) {
        n++;
        outcomes.merge(match.outcome(), 1, Integer::sum);
        boolean right =
                match.evidence().map(ref -> ref.id().value().equals(gold)).orElse(false);
        shown += right && (match.outcome() == Outcome.ANSWER || match.outcome() == Outcome.SUGGEST) ? 1 : 0;
        wrong += !right && match.outcome() == Outcome.ANSWER ? 1 : 0;
    }

    /// The upper bound of the answered share at 95 % is Wilson's.
    void put(Figures figures) {
        int answered = outcomes.getOrDefault(Outcome.ANSWER, 0);
        figures.put(name, "n", n).put(name, "ANSWER", answered).put(name, "share", Finding.share(answered, n));
        figures.put(name, "95% from", Wilson.low(answered, n)).put(name, "to", Wilson.high(answered, n));
        figures.put(name, "shown", Finding.share(shown, n)).put(name, "other's", wrong);
        for (var outcome : List.of(Outcome.SUGGEST, Outcome.CONFLICT, Outcome.NONE)) {
            figures.put(name, outcome.name(), outcomes.getOrDefault(outcome, 0));
        }
    }
}
