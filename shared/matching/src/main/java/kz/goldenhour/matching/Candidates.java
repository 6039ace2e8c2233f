package kz.goldenhour.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.goldenhour.matching.WordingDocument.Found;
import kz.goldenhour.matching.text.SkeletonAnalyzer;
import kz.goldenhour.matching.text.Word;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// Finds the wordings that share words with a message: BM25 over prefixes and whole words, then, for the best of them,
/// over letter groups too. A word whose prefix is in no wording is looked up by its letter groups from the start, as a
/// misspelling.
final class Candidates {
    static final Similarity BM25 = new BM25Similarity(1.2f, 0.75f);
    private static final int MOST_TERMS = 48;
    private static final int MOST_MISSPELT = 6;
    private static final int LONGEST_WORD = 20;
    private static final float WHOLE_WORD = 0.5f;
    private static final float GROUP = 0.3f;

    private Candidates() {}

    /// A wording and its score.
    record Scored(Found found, float score) {}

    /// The best `count` wordings for these words.
    static List<Scored> find(IndexSearcher searcher, List<Word> words, Weights weights, int count) throws IOException {
        var terms = terms(words, weights);
        var first = new BooleanQuery.Builder();
        var second = new BooleanQuery.Builder();
        int misspelt = 0;
        for (var term : terms) {
            var word = term.word();
            boolean unknown = weights.occurrences(word.key()) == 0;
            if (!unknown) {
                add(first, WordingDocument.PREFIX, word.key(), term.boost());
                add(first, WordingDocument.WORD, word.skeleton(), WHOLE_WORD * term.boost());
            } else if (word.skeleton().length() > 3 && !word.isNumber() && misspelt++ < MOST_MISSPELT) {
                groups(first, word.skeleton(), term.boost());
            }
            groups(second, word.skeleton(), GROUP * term.boost());
        }
        var top = searcher.search(first.build(), count);
        var hits = QueryRescorer.rescore(searcher, top, second.build(), 1, count).scoreDocs;
        return read(searcher, hits);
    }

    private record Weighed(Word word, float boost) {}

    /// The words that say most, each once.
    private static List<Weighed> terms(List<Word> words, Weights weights) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Word> first = new HashMap<>();
        for (var word : words) {
            counts.merge(word.skeleton(), 1, Integer::sum);
            first.putIfAbsent(word.skeleton(), word);
        }
        return first.values().stream()
                .sorted(Comparator.comparingDouble((Word word) -> -weights.of(word))
                        .thenComparing(Word::skeleton))
                .limit(MOST_TERMS)
                .map(word -> new Weighed(word, boost(weights.of(word.key()), counts.getOrDefault(word.skeleton(), 1))))
                .toList();
    }

    /// Rare words count a little more than BM25 has them, repeated ones hardly more than once.
    private static float boost(double weight, int count) {
        return (float) (Math.min(2, 1 + Math.log(count)) * Math.sqrt(weight / 5));
    }

    private static void add(BooleanQuery.Builder query, String field, String term, float boost) {
        query.add(new BoostQuery(new TermQuery(new Term(field, term)), boost), Occur.SHOULD);
    }

    private static void groups(BooleanQuery.Builder query, String skeleton, float boost) {
        var word = "_" + skeleton + "_";
        int size = SkeletonAnalyzer.GRAM;
        for (int i = 0; i + size <= Math.min(word.length(), LONGEST_WORD); i++) {
            add(query, WordingDocument.GRAM, word.substring(i, i + size), boost);
        }
    }

    private static List<Scored> read(IndexSearcher searcher, ScoreDoc[] hits) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var found = new ArrayList<Scored>(hits.length);
        Arrays.sort(hits, Comparator.comparingInt(hit -> hit.doc));
        for (var hit : hits) {
            var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            var values = leaf.reader().getBinaryDocValues(WordingDocument.WORDING);
            if (values != null && values.advanceExact(hit.doc - leaf.docBase)) {
                found.add(new Scored(WordingDocument.read(values.binaryValue()), hit.score));
            }
        }
        found.sort(Comparator.comparingDouble(Scored::score).reversed());
        return found;
    }
}
