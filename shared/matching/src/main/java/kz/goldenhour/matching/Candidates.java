package kz.goldenhour.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.matching.text.SkeletonAnalyzer;
import kz.goldenhour.matching.text.Word;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// Finds the records that share words with a message: BM25 over prefixes and whole words. A word whose prefix is in no
/// record is looked up by its letter groups, as a misspelling.
final class Candidates {
    static final Similarity BM25 = new BM25Similarity(1.2f, 0.75f);
    private static final int MOST_TERMS = 48;
    private static final int MOST_MISSPELT = 6;
    private static final int LONGEST_WORD = 20;
    private static final float WHOLE_WORD = 0.5f;
    private static final float GROUP = 0.3f;

    /// Rare words count a little more than BM25 has them.
    private static final double RARITY = 0.15;

    private Candidates() {}

    /// The best `count` records for these words, in no order.
    static ScoreDoc[] find(
            IndexSearcher searcher, List<Word> words, Weights weights, Collection<EvidenceId> excluded, int count)
            throws IOException {
        var query = new BooleanQuery.Builder();
        excluded.forEach(id -> query.add(new TermQuery(new Term(EvidenceDocument.ID, id.value())), Occur.MUST_NOT));
        Set<String> keys = new HashSet<>();
        int misspelt = 0;
        for (var word : telling(words, weights)) {
            if (weights.occurrences(word.key()) > 0) {
                float boost = (float) Math.pow(weights.of(word.key()) / 5, RARITY);
                add(query, EvidenceDocument.WORD, word.skeleton(), WHOLE_WORD * boost);
                if (keys.add(word.key())) {
                    add(query, EvidenceDocument.PREFIX, word.key(), boost);
                }
            } else if (word.skeleton().length() > 3 && !word.isNumber() && misspelt++ < MOST_MISSPELT) {
                addGroups(query, "_" + word.skeleton() + "_");
            }
        }
        return searcher.search(query.build(), count).scoreDocs;
    }

    /// The words that say most, each once.
    private static List<Word> telling(List<Word> words, Weights weights) {
        Map<String, Word> once = new LinkedHashMap<>();
        words.forEach(word -> once.putIfAbsent(word.skeleton(), word));
        var telling = new ArrayList<>(once.values());
        if (telling.size() > MOST_TERMS) {
            telling.sort(Comparator.comparingDouble(word -> -weights.of(word)));
            return telling.subList(0, MOST_TERMS);
        }
        return telling;
    }

    private static void addGroups(BooleanQuery.Builder query, String word) {
        int size = SkeletonAnalyzer.GRAM;
        for (int i = 0; i + size <= Math.min(word.length(), LONGEST_WORD); i++) {
            add(query, EvidenceDocument.GRAM, word.substring(i, i + size), GROUP);
        }
    }

    private static void add(BooleanQuery.Builder query, String field, String term, float boost) {
        query.add(new BoostQuery(new TermQuery(new Term(field, term)), boost), Occur.SHOULD);
    }
}
