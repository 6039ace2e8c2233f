package kz.goldenhour.matching.text;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/// The analysis chain of every field: clean, split, fold to skeletons, then whole words, prefixes or letter groups.
public final class SkeletonAnalyzer extends Analyzer {
    /// Letters of a prefix key.
    public static final int PREFIX = 4;

    /// Letters of a letter group.
    public static final int GRAM = 4;

    private final Form form;
    private final boolean cleans;

    private SkeletonAnalyzer(Form form, boolean cleans) {
        this.form = form;
        this.cleans = cleans;
    }

    /// What becomes of a skeleton.
    public enum Form {
        /// The skeleton itself.
        WORD,
        /// Its first letters.
        PREFIX,
        /// Its letter groups.
        GRAM
    }

    /// For text as it was pasted.
    public static SkeletonAnalyzer of(Form form) {
        return new SkeletonAnalyzer(form, true);
    }

    /// For text that went through [Cleaner] already.
    public static SkeletonAnalyzer ofClean(Form form) {
        return new SkeletonAnalyzer(form, false);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new WordTokenizer();
        TokenStream skeletons = new SkeletonFilter(words);
        return new TokenStreamComponents(
                words,
                switch (form) {
                    case WORD -> skeletons;
                    case PREFIX -> new PrefixKeyFilter(skeletons, PREFIX);
                    case GRAM -> new GramFilter(skeletons, GRAM);
                });
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        if (!cleans) {
            return reader;
        }
        try (reader) {
            var text = new StringWriter();
            reader.transferTo(text);
            return new StringReader(Cleaner.clean(text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
