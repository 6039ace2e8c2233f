package kz.goldenhour.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.match.Candidate;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Matcher;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.matching.fact.Read;

/// The engine: candidates from the index, exact likeness, focus, facts, decision.
public final class LuceneMatcher implements Matcher {
    private static final int LOOKED_AT = 30;
    private static final int SHOWN = 10;

    private final EvidenceIndex index;

    /// Matches against what the index holds at that moment.
    public LuceneMatcher(EvidenceIndex index) {
        this.index = index;
    }

    @Override
    public Match match(String message) {
        return index.search(view -> match(Read.of(message, view.weights()), view));
    }

    private static Match match(Read message, View view) throws IOException {
        if (message.words().isEmpty()) {
            return Match.none();
        }
        var ranked = rank(message, view);
        if (ranked.isEmpty()) {
            return Match.none();
        }
        var candidates = ranked.stream()
                .limit(SHOWN)
                .map(one -> new Candidate(one.found().ref(), one.score()))
                .toList();
        var best = ranked.getFirst();
        var decision = new Decision(message, best.claim(), best.overlap(), view.weights());
        var outcome = decision.outcome();
        return outcome == Outcome.NONE
                ? new Match(Outcome.NONE, Optional.empty(), 0, candidates, List.of())
                : new Match(
                        outcome,
                        Optional.of(best.found().ref()),
                        decision.probability(),
                        candidates,
                        decision.reasons());
    }

    /// The best wording of each record, best record first.
    private static List<Ranked> rank(Read message, View view) throws IOException {
        Map<EvidenceId, Ranked> best = new LinkedHashMap<>();
        for (var scored : Candidates.find(view.searcher(), message.words(), view.weights(), LOOKED_AT)) {
            var claim = view.read(scored.found().wording().text());
            var overlap = new Overlap(message, claim, view.weights());
            var ranked = new Ranked(scored.found(), claim, overlap, overlap.likeness() + 0.02 * scored.score());
            best.merge(scored.found().ref().id(), ranked, (a, b) -> a.score() >= b.score() ? a : b);
        }
        var ranked = new ArrayList<>(best.values());
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ranked;
    }

    private record Ranked(WordingDocument.Found found, Read claim, Overlap overlap, double score) {}
}
