package kz.goldenhour.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.match.Candidate;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Matcher;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.match.Reason.Finding;
import kz.goldenhour.matching.Ranking.Ranked;
import kz.goldenhour.matching.fact.Read;
import kz.goldenhour.matching.text.Text;
import kz.goldenhour.matching.text.Word;

/// The engine: candidates from the index, exact likeness, focus, facts, decision.
public final class LuceneMatcher implements Matcher {
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
        return index.search(view -> match(Read.of(message, view.weights()), Text.mentions(message), view, excluded));
    }

    /// What the probability is worked out from; empty where nothing shares a word.
    public Optional<Probability.Traits> traits(String message, Set<EvidenceId> excluded) {
        return index.search(view -> {
            var read = Read.of(message, view.weights());
            var ranked = Ranking.of(read, Text.mentions(message), view, excluded);
            return ranked.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Chosen.of(ranked, read).traits());
        });
    }

    private static Match match(Read message, List<Word> mentions, View view, Set<EvidenceId> excluded)
            throws IOException {
        if (message.words().isEmpty()) {
            return Match.none();
        }
        var ranked = Ranking.of(message, mentions, view, excluded);
        if (ranked.isEmpty()) {
            return Match.none();
        }
        var candidates = new ArrayList<Candidate>();
        for (var one : ranked.subList(0, Math.min(SHOWN, ranked.size()))) {
            candidates.add(new Candidate(one.ref(), one.score()));
        }
        var chosen = Chosen.of(ranked, message);
        var decision = chosen.decision();
        var outcome = chosen.outcome();
        var reasons = new ArrayList<>(decision.reasons());
        if (outcome == Outcome.ANSWER) {
            reasons.addAll(doubts(message, ranked, chosen, view, excluded));
            outcome = reasons.size() > decision.reasons().size() ? Outcome.SUGGEST : outcome;
        }
        if (outcome == Outcome.NONE && chosen.meansTheSame()) {
            outcome = Outcome.SUGGEST;
        }
        if (outcome == Outcome.NONE) {
            return new Match(Outcome.NONE, Optional.empty(), 0, candidates, List.of());
        }
        reasons.addAll(chosen.reasons(message));
        return new Match(outcome, Optional.of(chosen.record().ref()), chosen.probability(), candidates, reasons);
    }

    /// What speaks against an answer although the best record fits: another that fits as well, or more claims in the
    /// message.
    private static List<Reason> doubts(
            Read message, List<Ranked> ranked, Chosen chosen, View view, Set<EvidenceId> excluded) throws IOException {
        var best = chosen.closest();
        var decided = chosen.decision();
        var doubts = new ArrayList<Reason>();
        if (!message.text().isWhole()) {
            doubts.add(new Reason(
                    Reason.Fact.SEVERAL_CLAIMS,
                    Finding.ONLY_IN_MESSAGE,
                    message.text().unread(),
                    ""));
        }
        var rest = decided.besides();
        if (doubts.isEmpty() && !rest.isEmpty()) {
            // A long message is never answered for one of its claims, and not searched again and again
            boolean covered = message.words().size() <= LONG
                    && match(Read.of(rest, view.weights()), List.of(), view, excluded)
                                    .outcome()
                            == Outcome.ANSWER;
            if (!covered) {
                doubts.add(new Reason(Reason.Fact.SEVERAL_CLAIMS, Finding.ONLY_IN_MESSAGE, rest.strip(), ""));
            }
        }
        boolean verbatim = message.core().equals(best.claim().core());
        for (var next : ranked.subList(0, verbatim ? 0 : Math.min(ranked.size(), RIVALS))) {
            if (next.is(chosen.record())) {
                continue;
            }
            var rival = next.found().closest();
            if (rival.overlap().likeness() > decided.likeness() - AS_GOOD
                    && rival.overlap().isAboutTheSame(best.overlap())
                    && rival.decide(message).outcome(1) == Outcome.ANSWER) {
                doubts.add(new Reason(
                        Reason.Fact.AMBIGUITY,
                        Finding.CONTRADICTS,
                        "",
                        rival.wording().text()));
            }
        }
        return doubts;
    }
}
