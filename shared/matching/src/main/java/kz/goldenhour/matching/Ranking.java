package kz.goldenhour.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.matching.fact.Asking;
import kz.goldenhour.matching.fact.Elsewhere;
import kz.goldenhour.matching.fact.Read;
import kz.goldenhour.matching.text.Word;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/// The records that are likeliest to hold the claim of a message, best first: how many words they share, raised by how
/// much of one wording of the record that is.
final class Ranking {
    private static final int LOOKED_AT = 100;
    private static final double LIKENESS = 1;
    private static final double GROUPS = 0.45;
    private static final int CLOSEST = 2;
    private static final double NEARLY_ALL = 0.8;

    private Ranking() {}

    /// A record in its place.
    ///
    /// @param byWords  what the words alone say
    /// @param nearness how near its meaning is to the message's, 1 for the same; 0 where no model was asked
    record Ranked(View view, int document, double score, double byWords, List<Double> likeness, double nearness) {
        /// Which record it is.
        EvidenceRef ref() throws IOException {
            return EvidenceDocument.ref(value(view, document, EvidenceDocument.RECORD));
        }

        /// The letters of its longest wording.
        int longest() throws IOException {
            return EvidenceDocument.wordings(value(view, document, EvidenceDocument.RECORD)).stream()
                    .mapToInt(wording -> wording.text().length())
                    .max()
                    .orElse(0);
        }

        /// The same record with what words and meaning say together.
        Ranked blended(double together, double near) {
            return new Ranked(view, document, together, byWords, likeness, near);
        }

        /// The same record with more or less of a score.
        Ranked times(double factor) {
            double raised = score > 0 ? score * factor : score / factor;
            return new Ranked(view, document, raised, byWords * factor, likeness, nearness);
        }

        /// The wording that is most like the message, of those few that share most with it.
        Closest closest(Read message) throws IOException {
            var wordings = EvidenceDocument.wordings(value(view, document, EvidenceDocument.RECORD));
            return IntStream.range(0, wordings.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -likeness.get(i)))
                    .limit(CLOSEST)
                    .map(i -> Closest.of(message, i, wordings, view))
                    .max(Comparator.comparingDouble(one -> one.overlap().likeness()))
                    .orElseThrow();
        }
    }

    /// A wording laid over the message; `others` are the wordings beside it.
    record Closest(Wording wording, Read claim, Overlap overlap, List<Wording> others, View view) {
        private static Closest of(Read message, int i, List<Wording> wordings, View view) {
            var claim = view.read(wordings.get(i).text());
            var others = new ArrayList<>(wordings);
            others.remove(i);
            return new Closest(wordings.get(i), claim, new Overlap(message, claim, view.weights()), others, view);
        }

        /// What the facts make of it.
        Decision decide(Read message) {
            var elsewhere = new Elsewhere(
                    () -> others.stream().map(other -> view.read(other.text())).toList());
            return new Decision(message, claim, overlap, elsewhere, view.weights());
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
            ranked.add(rank(hit, sought, view));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        if (view.meanings().isEmpty() || isPlain(ranked)) {
            return Counted.first(ranked, message);
        }
        var asked = view.meanings().get().ask(message.claim());
        // What the words did not find shares less with the message than what they found
        float least = hits.length < LOOKED_AT
                ? 0
                : (float)
                        Arrays.stream(hits).mapToDouble(hit -> hit.score).min().orElse(0);
        var blended = new Blend(
                        message.claim().length(), asked, document -> rank(new ScoreDoc(document, least), sought, view))
                .of(ranked, view.searcher(), excluded);
        return Counted.first(blended, message);
    }

    /// Whether nearly all words are the same: then a model can add nothing.
    private static boolean isPlain(List<Ranked> ranked) {
        return !ranked.isEmpty() && Collections.max(ranked.getFirst().likeness()) >= NEARLY_ALL;
    }

    private static Ranked rank(ScoreDoc hit, Sought sought, View view) throws IOException {
        var shared = sought.with(EvidenceDocument.skeletons(value(view, hit.doc, EvidenceDocument.SKELETONS)));
        double score = (hit.score + GROUPS * shared.groups()) * (1 + LIKENESS * shared.most());
        return new Ranked(view, hit.doc, score, score, shared.likeness(), 0);
    }

    private static BytesRef value(View view, int document, String field) throws IOException {
        var leaves = view.searcher().getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var values = leaf.reader().getBinaryDocValues(field);
        if (values == null || !values.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("a document without " + field);
        }
        return values.binaryValue();
    }
}
