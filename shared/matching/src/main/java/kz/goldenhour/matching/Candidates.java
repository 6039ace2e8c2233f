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
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// Finds the wordings that share words with a message: BM25 over prefixes; a word whose prefix is in no wording is
/// looked up by its letter groups, as a misspelling.
final class Candidates {
    static final Similarity BM25 = new BM25Similarity(0.9f, 0.5f);
    private static final int MOST_TERMS = 48;

    private Candidates() {}

    /// A wording and its BM25 score.
    record Scored(Found found, float score) {}

    /// The best `count` wordings for these words.
    static List<Scored> find(IndexSearcher searcher, List<Word> words, Weights weights, int count) throws IOException {
        var query = query(words, weights);
        var hits = searcher.search(query, count).scoreDocs;
        var leaves = searcher.getIndexReader().leaves();
        var found = new ArrayList<Scored>(hits.length);
        var byDoc = hits.clone();
        Arrays.sort(byDoc, Comparator.comparingInt(hit -> hit.doc));
        for (var hit : byDoc) {
            var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            var values = leaf.reader().getBinaryDocValues(WordingDocument.WORDING);
            if (values != null && values.advanceExact(hit.doc - leaf.docBase)) {
                found.add(new Scored(WordingDocument.read(values.binaryValue()), hit.score));
            }
        }
        found.sort(Comparator.comparingDouble(Scored::score).reversed());
        return found;
    }

    private static Query query(List<Word> words, Weights weights) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Word> unknown = new HashMap<>();
        for (var word : words) {
            counts.merge(word.key(), 1, Integer::sum);
            if (weights.occurrences(word.key()) == 0 && word.skeleton().length() > 3 && !word.isNumber()) {
                unknown.put(word.key(), word);
            }
        }
        var keys = counts.keySet().stream()
                .sorted(Comparator.comparingDouble((String key) -> -weights.of(key))
                        .thenComparing(key -> key))
                .limit(MOST_TERMS)
                .toList();
        var query = new BooleanQuery.Builder();
        int misspelt = 0;
        for (var key : keys) {
            if (!unknown.containsKey(key)) {
                query.add(new TermQuery(new Term(WordingDocument.PREFIX, key)), Occur.SHOULD);
            } else if (misspelt++ < 6) {
                grams(unknown.get(key).skeleton(), query);
            }
        }
        return query.build();
    }

    private static void grams(String skeleton, BooleanQuery.Builder query) {
        var word = "_" + skeleton + "_";
        int size = SkeletonAnalyzer.GRAM;
        float share = 2f / (word.length() - size + 1);
        for (int i = 0; i + size <= Math.min(word.length(), 20); i++) {
            var gram = new TermQuery(new Term(WordingDocument.GRAM, word.substring(i, i + size)));
            query.add(new BoostQuery(gram, share), Occur.SHOULD);
        }
    }
}
