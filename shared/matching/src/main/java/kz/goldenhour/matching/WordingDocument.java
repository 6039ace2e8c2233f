package kz.goldenhour.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.matching.text.SkeletonAnalyzer;
import kz.goldenhour.matching.text.SkeletonAnalyzer.Form;
import kz.goldenhour.matching.text.Text;
import kz.goldenhour.matching.text.Word;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// How one wording is laid out in the index.
///
/// | field | holds | for |
/// |---|---|---|
/// | `id` | evidence id | replacing and deleting |
/// | `prefix` | first letters of each skeleton | recall, BM25 |
/// | `gram` | letter groups | scores, and recall of misspelt words |
/// | `word` | whole skeletons | scores; whether a word is known at all |
/// | `small` | first letters of words that are written small | telling names |
/// | `spelling` | words as written, in small letters | telling misspellings |
/// | `wording` | version, id, language, alias, text | what was found |
final class WordingDocument {
    static final String ID = "id";
    static final String PREFIX = "prefix";
    static final String GRAM = "gram";
    static final String WORD = "word";
    static final String SMALL = "small";
    static final String SPELLING = "spelling";
    static final String WORDING = "wording";
    static final Analyzer ANALYZER = new ByField();

    private static final FieldType SCORED = scored();

    private WordingDocument() {}

    static List<Document> of(IndexedEvidence evidence) {
        var documents = new ArrayList<Document>();
        for (var wording : evidence.wordings()) {
            var document = new Document();
            document.add(new StringField(ID, evidence.ref().id().value(), Field.Store.NO));
            document.add(new Field(PREFIX, wording.text(), SCORED));
            document.add(new Field(GRAM, wording.text(), SCORED));
            document.add(new Field(WORD, wording.text(), SCORED));
            addSpellings(document, Text.of(wording.text()));
            document.add(new BinaryDocValuesField(WORDING, new BytesRef(write(evidence.ref(), wording))));
            documents.add(document);
        }
        return documents;
    }

    private static void addSpellings(Document document, Text text) {
        var small = new HashSet<String>();
        var spellings = new HashSet<String>();
        for (var word : text.words()) {
            spellings.add(word.spelling());
            if (word.shape() == Word.Shape.LOWER) {
                small.add(word.stem());
            }
        }
        small.forEach(stem -> document.add(new StringField(SMALL, stem, Field.Store.NO)));
        spellings.forEach(spelling -> document.add(new StringField(SPELLING, spelling, Field.Store.NO)));
    }

    /// One line: version, id, language, alias or not, text.
    private static String write(EvidenceRef ref, Wording wording) {
        return ref.version() + "\t" + ref.id() + "\t" + wording.lang() + "\t" + wording.alias() + "\t" + wording.text();
    }

    static Found read(BytesRef value) {
        var parts = new String(value.bytes, value.offset, value.length, StandardCharsets.UTF_8).split("\t", 5);
        var ref = new EvidenceRef(new EvidenceId(parts[1]), Long.parseLong(parts[0]));
        return new Found(ref, new Wording(Lang.valueOf(parts[2]), parts[4], Boolean.parseBoolean(parts[3])));
    }

    /// A wording as it comes back from the index.
    record Found(EvidenceRef ref, Wording wording) {}

    private static FieldType scored() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /// One analyzer a field.
    private static final class ByField extends DelegatingAnalyzerWrapper {
        private final Analyzer prefix = SkeletonAnalyzer.of(Form.PREFIX);
        private final Map<String, Analyzer> others =
                Map.of(GRAM, SkeletonAnalyzer.of(Form.GRAM), WORD, SkeletonAnalyzer.of(Form.WORD));

        ByField() {
            super(PER_FIELD_REUSE_STRATEGY);
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return others.getOrDefault(field, prefix);
        }
    }
}
