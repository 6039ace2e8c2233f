package kz.goldenhour.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.matching.fact.Asking;
import kz.goldenhour.matching.fact.Read;
import kz.goldenhour.matching.text.Word;
import org.apache.lucene.search.ScoreDoc;

/// The records that are likeliest to hold the claim of a message, best first: how many words they share, raised by how
/// much of one wording of the record that is.
final class Ranking {
    private static final int LOOKED_AT = 100;
    private static final double LIKENESS = 1;
    private static final double GROUPS = 0.45;
    private static final double NEARLY_ALL = 0.8;

    private Ranking() {}

    /// A record in its place.
    ///
    /// @param byWords  what the words alone say
    /// @param nearness how near its meaning is to the message's, 1 for the same; 0 where no model was asked
    record Ranked(Found found, double score, double byWords, double nearness) {
        /// Which record it is.
        EvidenceRef ref() throws IOException {
            return found.ref();
        }

        /// The same record with what words and meaning say together.
        Ranked blended(double together, double near) {
            return new Ranked(found, together, byWords, near);
        }

        /// The same record with more or less of a score.
        Ranked times(double factor) {
            double raised = score > 0 ? score * factor : score / factor;
            return new Ranked(found, raised, byWords * factor, nearness);
        }

        /// Whether it is the same record.
        boolean is(Ranked other) {
            return found.document() == other.found.document();
        }
    }

    /// The records that share words with a message.
    ///
    /// @param mentions whom it names besides
    static List<Ranked> of(Read message, List<Word> mentions, View view, Collection<EvidenceId> excluded)
            throws IOException {
        var told = Asking.without(message.text());
        var words = Stream.concat(told.stream(), mentions.stream()).toList();
        var hits = Candidates.find(view.searcher(), words, view.weights(), excluded, LOOKED_AT);
        var sought = new Sought(told, mentions, view.terms());
        var ranked = new ArrayList<Ranked>(hits.length);
        Arrays.sort(hits, Comparator.comparingInt(hit -> hit.doc));
        for (var hit : hits) {
            ranked.add(rank(hit, message, sought, view));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        if (view.meanings().isEmpty() || isPlain(ranked)) {
            return Counted.first(ranked, message);
        }
        var asked = view.meanings().get().ask(message.claim());
        if (asked.isEmpty()) {
            return Counted.first(ranked, message);
        }
        // What the words did not find shares less with the message than what they found
        float least = hits.length < LOOKED_AT
                ? 0
                : (float)
                        Arrays.stream(hits).mapToDouble(hit -> hit.score).min().orElse(0);
        var blended = new Blend(
                        message.claim().length(),
                        asked.get(),
                        document -> rank(new ScoreDoc(document, least), message, sought, view))
                .of(ranked, view.searcher(), excluded);
        return Counted.first(blended, message);
    }

    /// Whether nearly all words are the same: then a model can add nothing.
    private static boolean isPlain(List<Ranked> ranked) {
        return !ranked.isEmpty() && Collections.max(ranked.getFirst().found().likeness()) >= NEARLY_ALL;
    }

    private static Ranked rank(ScoreDoc hit, Read message, Sought sought, View view) throws IOException {
        var shared = sought.with(EvidenceDocument.skeletons(Found.value(view, hit.doc, EvidenceDocument.SKELETONS)));
        double score = (hit.score + GROUPS * shared.groups()) * (1 + LIKENESS * shared.most());
        return new Ranked(new Found(message, view, hit.doc, shared.likeness()), score, score, 0);
    }
}
