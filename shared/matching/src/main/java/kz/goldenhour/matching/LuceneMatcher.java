package kz.goldenhour.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.match.Candidate;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Matcher;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.match.Reason.Finding;
import kz.goldenhour.matching.fact.Read;

/// The engine: candidates from the index, exact likeness, focus, facts, decision.
public final class LuceneMatcher implements Matcher {
    private static final int LOOKED_AT = 40;
    private static final int LONG = 120;
    private static final int SHOWN = 10;
    private static final int RIVALS = 4;
    private static final double AS_GOOD = 0.03;

    private final EvidenceIndex index;

    /// Matches against what the index holds at that moment.
    public LuceneMatcher(EvidenceIndex index) {
        this.index = index;
    }

    @Override
    public Match match(String message) {
        return match(message, Set.of());
    }

    /// Matches as if some records were not there.
    public Match match(String message, Set<EvidenceId> excluded) {
        return index.search(view -> match(Read.of(message, view.weights()), view, excluded));
    }

    private static Match match(Read message, View view, Set<EvidenceId> excluded) throws IOException {
        if (message.words().isEmpty()) {
            return Match.none();
        }
        var ranked = rank(message, view, excluded);
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
        var reasons = new ArrayList<>(decision.reasons());
        if (outcome == Outcome.ANSWER) {
            reasons.addAll(doubts(message, ranked, decision, view, excluded));
            outcome = reasons.size() > decision.reasons().size() ? Outcome.SUGGEST : outcome;
        }
        return outcome == Outcome.NONE
                ? new Match(Outcome.NONE, Optional.empty(), 0, candidates, List.of())
                : new Match(outcome, Optional.of(best.found().ref()), decision.probability(), candidates, reasons);
    }

    /// What speaks against an answer although the best record fits: another that fits as well, or more claims in the
    /// message.
    private static List<Reason> doubts(
            Read message, List<Ranked> ranked, Decision best, View view, Set<EvidenceId> excluded) throws IOException {
        var doubts = new ArrayList<Reason>();
        var rest = best.besides();
        if (!rest.isEmpty()) {
            // A long message is never answered for one of its claims, and not searched again and again
            boolean covered = message.words().size() <= LONG
                    && match(Read.of(rest, view.weights()), view, excluded).outcome() == Outcome.ANSWER;
            if (!covered) {
                doubts.add(new Reason(Reason.Fact.SEVERAL_CLAIMS, Finding.ONLY_IN_MESSAGE, rest.strip(), ""));
            }
        }
        boolean verbatim = message.core().equals(ranked.getFirst().claim().core());
        for (var rival : ranked.subList(1, verbatim ? 1 : Math.min(ranked.size(), RIVALS))) {
            if (rival.overlap().likeness() > best.likeness() - AS_GOOD
                    && rival.overlap().isAboutTheSame(ranked.getFirst().overlap())
                    && new Decision(message, rival.claim(), rival.overlap(), view.weights()).outcome()
                            == Outcome.ANSWER) {
                doubts.add(new Reason(
                        Reason.Fact.AMBIGUITY,
                        Finding.CONTRADICTS,
                        "",
                        rival.found().wording().text()));
            }
        }
        return doubts;
    }

    /// The best wording of each record, best record first. Its other wordings count too: a record that is like the
    /// message in
    /// several is likelier the one.
    private static List<Ranked> rank(Read message, View view, Set<EvidenceId> excluded) throws IOException {
        Map<EvidenceId, Ranked> best = new LinkedHashMap<>();
        for (var scored : Candidates.find(view.searcher(), message.words(), view.weights(), lookedAt(message))) {
            if (excluded.contains(scored.found().ref().id())) {
                continue;
            }
            var claim = view.read(scored.found().wording().text());
            var overlap = new Overlap(message, claim, view.weights());
            var ranked = new Ranked(scored.found(), claim, overlap, scored.score() * (1 + overlap.likeness()));
            best.merge(scored.found().ref().id(), ranked, Ranked::with);
        }
        var ranked = new ArrayList<>(best.values());
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ranked;
    }

    /// A long message costs more to compare with each.
    private static int lookedAt(Read message) {
        return message.words().size() > LONG ? LOOKED_AT / 4 : LOOKED_AT;
    }

    private record Ranked(WordingDocument.Found found, Read claim, Overlap overlap, double score) {
        private static final double OTHER_WORDING = 0.4;

        Ranked with(Ranked other) {
            var better = score >= other.score ? this : other;
            return new Ranked(
                    better.found,
                    better.claim,
                    better.overlap,
                    better.score + OTHER_WORDING * Math.min(score, other.score));
        }
    }
}
