package kz.goldenhour.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.matching.Ranking.Ranked;
import kz.goldenhour.matching.meaning.Meanings;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/// Ranks by words and by meaning together: the records that the words find and those that the meaning finds, each
/// measured both ways, and both measures brought to one scale.
final class Blend {
    private static final int NEAREST = 100;
    /// The share of the words where the nearest record is near in meaning.
    private static final double BY_WORDS = 0.15;

    /// The same where none is: of a message that is cut short or misspelt the model makes less than the words do.
    /// Fitted, as where it ends, to cut, misspelt and translated news.
    private static final double BY_WORDS_OF_FAR = 0.4;

    private static final double NEAR = 0.7;
    private static final double FAR = 0.3;

    /// The same where the wordings are long, as articles are: their meaning is of many things.
    private static final double BY_WORDS_OF_LONG = 0.5;

    private static final double OF_A_LENGTH = 1.5;
    private static final double LONG = 3;
    private static final int MEASURED = 10;

    /// In another language only names and numbers are shared: their words say little.
    private static final double BY_WORDS_OF_ANOTHER = 0.12;

    private final int length;
    private final Meanings.Asked asked;
    private final Rank rank;

    /// Measures a document by its words.
    @FunctionalInterface
    interface Rank {
        Ranked of(int document) throws IOException;
    }

    /// @param length of the message, in letters
    Blend(int length, Meanings.Asked asked, Rank rank) {
        this.length = length;
        this.asked = asked;
        this.rank = rank;
    }

    /// A record measured both ways.
    private record Both(EvidenceId id, Ranked ranked, double nearness) {}

    List<Ranked> of(List<Ranked> byWords, IndexSearcher searcher, Collection<EvidenceId> excluded) throws IOException {
        Map<EvidenceId, Both> all = new LinkedHashMap<>();
        for (var one : byWords) {
            var id = one.ref().id();
            all.put(id, new Both(id, one, asked.nearness(id)));
        }
        for (var near : asked.nearest(NEAREST, excluded).entrySet()) {
            if (!all.containsKey(near.getKey())) {
                var found = searcher.search(
                        new TermQuery(
                                new Term(EvidenceDocument.ID, near.getKey().value())),
                        1);
                // A record may have been put in or taken out since this view was made
                if (found.scoreDocs.length == 1) {
                    var ranked = rank.of(found.scoreDocs[0].doc);
                    all.put(near.getKey(), new Both(near.getKey(), ranked, near.getValue()));
                }
            }
        }
        var words = Scale.of(all.values(), both -> both.ranked().score());
        var meaning = Scale.of(all.values(), Both::nearness);
        double own = byWords(all.values());
        var blended = new ArrayList<Ranked>(all.size());
        for (var both : all.values()) {
            double share = asked.speaksTheLanguageOf(both.id()) ? own : BY_WORDS_OF_ANOTHER;
            double score = share * words.at(both.ranked().score()) + (1 - share) * meaning.at(both.nearness());
            blended.add(both.ranked().blended(score, both.nearness()));
        }
        blended.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return blended;
    }

    /// The farther the nearest records are, and the longer beside the message, the more the words count.
    private double byWords(Collection<Both> all) throws IOException {
        var nearest = all.stream()
                .sorted(Comparator.comparingDouble(Both::nearness).reversed())
                .limit(MEASURED)
                .toList();
        double letters = 0;
        for (var both : nearest) {
            letters += both.ranked().found().longest();
        }
        double times = letters / Math.max(1, nearest.size()) / Math.max(1, length);
        double tooLong = Math.clamp((times - OF_A_LENGTH) / (LONG - OF_A_LENGTH), 0, 1);
        double near = nearest.isEmpty() ? 0 : nearest.getFirst().nearness();
        double far = Math.clamp((NEAR - near) / (NEAR - FAR), 0, 1);
        double share = BY_WORDS + far * (BY_WORDS_OF_FAR - BY_WORDS);
        return share + tooLong * (BY_WORDS_OF_LONG - share);
    }

    /// How many standard deviations above the others.
    private record Scale(double mean, double deviation) {
        static Scale of(Collection<Both> all, ToDoubleFunction<Both> measure) {
            double mean = all.stream().mapToDouble(measure).average().orElse(0);
            double square = all.stream()
                    .mapToDouble(both -> Math.pow(measure.applyAsDouble(both) - mean, 2))
                    .average()
                    .orElse(0);
            return new Scale(mean, Math.max(1e-9, Math.sqrt(square)));
        }

        double at(double value) {
            return (value - mean) / deviation;
        }
    }
}
