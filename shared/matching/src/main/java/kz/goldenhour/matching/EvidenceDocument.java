package kz.goldenhour.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// How one record is laid out in the index: all its wordings in one document, because a message shares words with
/// several of them.
///
/// | field | holds | for |
/// |---|---|---|
/// | `id` | evidence id | replacing, deleting, leaving out |
/// | `prefix` | first letters of each skeleton | recall, BM25 |
/// | `gram` | letter groups | scores, and recall of misspelt words |
/// | `word` | whole skeletons | scores; whether a word is known at all |
/// | `small` | first letters of words that are written small | telling names |
/// | `spelling` | words as written, in small letters | telling misspellings |
/// | `skeletons` | the skeletons of each wording | how much of a wording a message holds |
/// | `record` | version, id, each wording's language, alias, text | what was found |
final class EvidenceDocument {
    static final String ID = "id";
    static final String PREFIX = "prefix";
    static final String GRAM = "gram";
    static final String WORD = "word";
    static final String SMALL = "small";
    static final String SPELLING = "spelling";
    static final String SKELETONS = "skeletons";
    static final String RECORD = "record";
    static final Analyzer ANALYZER = new ByField();

    private static final FieldType SCORED = scored();

    private EvidenceDocument() {}

    static Document of(IndexedEvidence evidence) {
        try {
            var document = new Document();
            var small = new HashSet<String>();
            var spellings = new HashSet<String>();
            var skeletons = new ByteBuffersDataOutput();
            document.add(new StringField(ID, evidence.ref().id().value(), Field.Store.NO));
            for (var wording : evidence.wordings()) {
                var text = Text.of(wording.text());
                document.add(new Field(PREFIX, text.clean(), SCORED));
                document.add(new Field(GRAM, text.clean(), SCORED));
                document.add(new Field(WORD, text.clean(), SCORED));
                spellings(text, small, spellings);
                skeletons.writeString(skeletons(text));
            }
            small.forEach(stem -> document.add(new StringField(SMALL, stem, Field.Store.NO)));
            spellings.forEach(spelling -> document.add(new StringField(SPELLING, spelling, Field.Store.NO)));
            document.add(new BinaryDocValuesField(SKELETONS, new BytesRef(skeletons.toArrayCopy())));
            document.add(new BinaryDocValuesField(RECORD, new BytesRef(write(evidence))));
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void spellings(Text text, Set<String> small, Set<String> spellings) {
        for (var word : text.words()) {
            spellings.add(word.spelling());
            if (word.shape() == Word.Shape.LOWER) {
                small.add(word.stem());
            }
        }
    }

    /// `_alpha_beta_`: as [Sought] reads them.
    private static String skeletons(Text text) {
        return text.words().stream().map(Word::skeleton).collect(Collectors.joining("_", "_", "_"));
    }

    static List<String> skeletons(BytesRef value) throws IOException {
        var in = new ByteArrayDataInput(value.bytes, value.offset, value.length);
        var skeletons = new ArrayList<String>(3);
        while (!in.eof()) {
            skeletons.add(in.readString());
        }
        return skeletons;
    }

    private static byte[] write(IndexedEvidence evidence) throws IOException {
        var out = new ByteBuffersDataOutput();
        out.writeVLong(evidence.ref().version());
        out.writeString(evidence.ref().id().value());
        out.writeVInt(evidence.wordings().size());
        for (var wording : evidence.wordings()) {
            out.writeString(wording.lang().tag());
            out.writeByte((byte) (wording.alias() ? 1 : 0));
            out.writeString(wording.text());
        }
        return out.toArrayCopy();
    }

    static EvidenceRef ref(BytesRef record) throws IOException {
        return ref(new ByteArrayDataInput(record.bytes, record.offset, record.length));
    }

    private static EvidenceRef ref(ByteArrayDataInput in) throws IOException {
        long version = in.readVLong();
        return new EvidenceRef(new EvidenceId(in.readString()), version);
    }

    static List<Wording> wordings(BytesRef record) throws IOException {
        var in = new ByteArrayDataInput(record.bytes, record.offset, record.length);
        ref(in);
        int count = in.readVInt();
        var wordings = new ArrayList<Wording>(count);
        for (int i = 0; i < count; i++) {
            var lang = Lang.ofTag(in.readString()).orElseThrow();
            boolean alias = in.readByte() == 1;
            wordings.add(new Wording(lang, in.readString(), alias));
        }
        return wordings;
    }

    private static FieldType scored() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /// One analyzer a field; what comes to it is clean.
    private static final class ByField extends DelegatingAnalyzerWrapper {
        private final Analyzer prefix = SkeletonAnalyzer.ofClean(Form.PREFIX);
        private final Map<String, Analyzer> others =
                Map.of(GRAM, SkeletonAnalyzer.ofClean(Form.GRAM), WORD, SkeletonAnalyzer.ofClean(Form.WORD));

        ByField() {
            super(PER_FIELD_REUSE_STRATEGY);
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return others.getOrDefault(field, prefix);
        }
    }
}
