package kz.goldenhour.matching;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.goldenhour.matching.fact.Read;
import kz.goldenhour.matching.meaning.Meanings;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/// One state of the index, with what was worked out about it so far.
final class View {
    private static final int MOST_READ = 4_000;

    private final IndexSearcher searcher;
    private final Weights weights;
    private final TermWeights terms;
    private final Optional<Meanings> meanings;
    private final ConcurrentHashMap<String, Read> read = new ConcurrentHashMap<>();

    /// @param before the state before, of which something may still hold
    View(IndexSearcher searcher, @Nullable View before, Optional<Meanings> meanings) {
        this.searcher = searcher;
        this.meanings = meanings;
        weights = new Weights(searcher.getIndexReader());
        terms = before == null
                ? TermWeights.of(searcher.getIndexReader(), weights)
                : TermWeights.of(searcher.getIndexReader(), weights, before.terms);
    }

    IndexSearcher searcher() {
        return searcher;
    }

    Weights weights() {
        return weights;
    }

    /// What the records mean, where there is a model.
    Optional<Meanings> meanings() {
        return meanings;
    }

    TermWeights terms() {
        return terms;
    }

    /// A wording, read; remembered, because the wordings that are looked at repeat.
    Read read(String wording) {
        var known = read.get(wording);
        if (known == null) {
            known = Read.of(wording, weights);
            if (read.size() >= MOST_READ) {
                read.clear();
            }
            read.put(wording, known);
        }
        return known;
    }
}
