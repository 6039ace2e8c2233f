package kz.goldenhour.matching.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Cuts each skeleton to its first letters, which in Kazakh and Russian serve better than any stemmer. Numbers stay
/// whole.
public final class PrefixKeyFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final int letters;

    public PrefixKeyFilter(TokenStream input, int letters) {
        super(input);
        this.letters = letters;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() > letters && !type.type().equals(WordTokenizer.NUMBER)) {
            term.setLength(letters);
        }
        return true;
    }
}
