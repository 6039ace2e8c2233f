package kz.goldenhour.matching;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.match.Reason.Finding;
import kz.goldenhour.matching.Ranking.Ranked;
import kz.goldenhour.matching.fact.Read;

/// The record that a match speaks of, and what the facts say about it.
///
/// @param traits what the words say for it
record Chosen(Ranked record, Closest closest, Decision decision, Probability.Traits traits) {
    /// From here on the same matter: of a thousand news, the nearest other one reaches it now and then.
    private static final double SAME_MATTER = 0.5;

    private static final double STEEP = 12;
    private static final double EVEN = 0.45;

    /// The first record; but where a model ranked and the words alone lead to another that answers or contradicts, that
    /// one: what a model says never takes an answer away, nor a contradiction.
    static Chosen of(List<Ranked> ranked, Read message) throws IOException {
        var first = of(ranked.getFirst(), ranked, message);
        var byWords =
                ranked.stream().max(Comparator.comparingDouble(Ranked::byWords)).orElseThrow();
        if (!byWords.is(ranked.getFirst())) {
            var other = of(byWords, ranked, message);
            if (other.outcome() == Outcome.ANSWER || other.outcome() == Outcome.CONFLICT) {
                return other;
            }
        }
        return first;
    }

    private static Chosen of(Ranked record, List<Ranked> ranked, Read message) throws IOException {
        var closest = record.found().closest();
        return new Chosen(
                record,
                closest,
                closest.decide(message),
                Probability.traits(record.ref().id(), closest.overlap(), lead(record, ranked)));
    }

    /// The lead over the next is its share of the score, by words alone.
    private static double lead(Ranked record, List<Ranked> ranked) {
        double next = ranked.stream()
                .filter(other -> !other.is(record))
                .mapToDouble(Ranked::byWords)
                .max()
                .orElse(0);
        return record.byWords() <= 0 ? next > 0 ? -1 : 1 : Math.max(-1, 1 - next / record.byWords());
    }

    /// What the facts and the words make of it. A model has no say here.
    Outcome outcome() {
        return decision.outcome(Probability.of(traits));
    }

    /// Whether a model says that it is about the same matter: enough to show it, never to answer.
    boolean meansTheSame() {
        return record.nearness() >= SAME_MATTER;
    }

    /// What the model says, where it was asked.
    List<Reason> reasons(Read message) {
        return meansTheSame()
                ? List.of(new Reason(
                        Reason.Fact.MEANING,
                        Finding.AGREES,
                        message.claim(),
                        closest.wording().text()))
                : List.of();
    }

    /// How likely the record answers the message, by words and by meaning.
    double probability() {
        double byWords = Probability.of(traits);
        double byMeaning = 1 / (1 + Math.exp(-STEEP * (record.nearness() - EVEN)));
        return record.nearness() == 0 ? byWords : (byWords + byMeaning) / 2;
    }
}
