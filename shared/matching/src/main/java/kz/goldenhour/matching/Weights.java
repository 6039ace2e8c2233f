package kz.goldenhour.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import kz.goldenhour.matching.fact.Lexicon;
import kz.goldenhour.matching.fact.SmallWords;
import kz.goldenhour.matching.text.SkeletonAnalyzer;
import kz.goldenhour.matching.text.Word;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;

/// How much a word says: rare ones more. One per state of the index; remembers what it looked up.
final class Weights implements Lexicon {
    /// A small body of evidence must not make every word look rare alike: as if so many more texts were there.
    private static final int BACKGROUND = 2_000;

    /// Without a body of texts, only a long word is taken for a misspelling of another.
    private static final int LONG_WORD = 6;

    private static final int MOST_REMEMBERED = 100_000;

    /// For texts outside any body of evidence: small words say little, all others the same.
    static final Weights EVEN = new Weights(emptyReader());

    private final IndexReader reader;
    private final ConcurrentHashMap<String, Integer> prefixes = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Integer> small = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Integer> words = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Integer> spellings = new ConcurrentHashMap<>();

    Weights(IndexReader reader) {
        this.reader = reader;
    }

    /// What a word weighs; small words and unknown parts of speech little.
    double of(Word word) {
        return SmallWords.contains(word.skeleton()) ? 0.6 : of(word.key());
    }

    double of(String key) {
        return of(occurrences(key));
    }

    /// What a word weighs that is in so many records.
    double of(int occurrences) {
        return Math.log(1 + (reader.numDocs() + BACKGROUND) / (occurrences + 1.0 + BACKGROUND / 200.0));
    }

    /// In how many records a word begins like this.
    int occurrences(String key) {
        return count(prefixes, EvidenceDocument.PREFIX, key);
    }

    /// How many slips one misspelling may have: where nothing tells known words from unknown, one.
    int slips() {
        return reader.maxDoc() == 0 ? 1 : 2;
    }

    /// Whether a wording has the word spelt like this. Where it is in Latin letters and the word beside it is not, any
    /// word of
    /// that sound will do.
    boolean isKnown(Word word, Word beside) {
        if (reader.maxDoc() == 0) {
            return word.skeleton().length() < LONG_WORD;
        }
        return count(spellings, EvidenceDocument.SPELLING, word.spelling()) > 0
                || word.isLatin() && !beside.isLatin() && isKnown(word.skeleton());
    }

    @Override
    public boolean isKnown(String skeleton) {
        return count(words, EvidenceDocument.WORD, skeleton) > 0;
    }

    @Override
    public boolean isSpelt(Word word) {
        return count(EvidenceDocument.SPELLING, word.spelling()) > 0;
    }

    @Override
    public boolean isBeginning(String skeleton) {
        return occurrences(skeleton.substring(0, Math.min(skeleton.length(), SkeletonAnalyzer.PREFIX))) > 0;
    }

    @Override
    public boolean isUsual(String key) {
        return count(small, EvidenceDocument.SMALL, key) > 0;
    }

    private int count(ConcurrentHashMap<String, Integer> known, String field, String text) {
        var remembered = known.get(text);
        if (remembered == null) {
            remembered = count(field, text);
            if (known.size() < MOST_REMEMBERED) {
                known.put(text, remembered);
            }
        }
        return remembered;
    }

    private static IndexReader emptyReader() {
        try {
            return new MultiReader();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int count(String field, String text) {
        try {
            return reader.docFreq(new Term(field, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
