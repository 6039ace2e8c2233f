package kz.goldenhour.bench.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.goldenhour.matching.IndexedEvidence;
import kz.goldenhour.matching.text.PrefixKeyFilter;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// What one gets from Lucene without more: BM25 over the words that an analyzer makes of the same texts.
final class Plain implements Finder {
    /// The analyzers, by name.
    static final Map<String, Analyzer> ANALYZERS =
            Map.of("standard", new StandardAnalyzer(), "snowball ru", new RussianAnalyzer(), "prefix-5", prefix());

    private static final int LETTERS = 5;
    private static final int BEST = 10;

    private final Analyzer analyzer;
    private final IndexSearcher searcher;

    Plain(List<IndexedEvidence> evidence, Analyzer analyzer) {
        this.analyzer = analyzer;
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (var record : evidence) {
                    var document = new Document();
                    document.add(new StringField("id", record.ref().id().value(), Store.YES));
                    record.wordings().forEach(wording -> document.add(new TextField("text", wording.text(), Store.NO)));
                    writer.addDocument(document);
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer prefix() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new StandardTokenizer();
                return new TokenStreamComponents(words, new PrefixKeyFilter(new LowerCaseFilter(words), LETTERS));
            }
        };
    }

    @Override
    public List<String> find(String message, Set<String> excluded) {
        try {
            var query = new BooleanQuery.Builder();
            excluded.forEach(id -> query.add(new TermQuery(new Term("id", id)), Occur.MUST_NOT));
            for (var word : words(message)) {
                query.add(new TermQuery(new Term("text", word)), Occur.SHOULD);
            }
            var found = new ArrayList<String>();
            for (var hit : searcher.search(query.build(), BEST).scoreDocs) {
                found.add(searcher.storedFields().document(hit.doc).get("id"));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> words(String text) throws IOException {
        var words = new HashSet<String>();
        try (var stream = analyzer.tokenStream("text", text)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken() && words.size() < IndexSearcher.getMaxClauseCount() / 2) {
                words.add(term.toString());
            }
            stream.end();
        }
        return words;
    }
}
