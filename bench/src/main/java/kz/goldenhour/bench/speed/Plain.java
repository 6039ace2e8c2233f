package kz.goldenhour.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.goldenhour.matching.IndexedEvidence;
import kz.goldenhour.matching.text.PrefixKeyFilter;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// What one gets from Lucene without more: BM25 over the first five letters of each word, the best twenty, of the same
/// texts in the same kind of memory.
final class Plain {
    private static final int LETTERS = 5;
    private static final int BEST = 20;
    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, new PrefixKeyFilter(new LowerCaseFilter(words), LETTERS));
        }
    };

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final FieldType type = new FieldType();

    Plain() throws IOException {
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(ANALYZER)
                        .setMergeScheduler(new SerialMergeScheduler())
                        .setRAMBufferSizeMB(48));
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
    }

    void add(List<IndexedEvidence> records) throws IOException {
        for (var one : records) {
            var document = new Document();
            one.wordings().forEach(wording -> document.add(new Field("text", wording.text(), type)));
            writer.addDocument(document);
        }
    }

    IndexSearcher searcher() throws IOException {
        var searcher = new IndexSearcher(DirectoryReader.open(writer));
        searcher.setQueryCache(null);
        return searcher;
    }

    static Object search(IndexSearcher searcher, String message) throws IOException {
        var query = new BooleanQuery.Builder();
        for (var word : words(message).stream().distinct().toList()) {
            query.add(new TermQuery(new Term("text", word)), Occur.SHOULD);
        }
        return searcher.search(query.build(), BEST);
    }

    private static List<String> words(String text) throws IOException {
        var words = new ArrayList<String>();
        try (var stream = ANALYZER.tokenStream("text", text)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        }
        return words;
    }
}
