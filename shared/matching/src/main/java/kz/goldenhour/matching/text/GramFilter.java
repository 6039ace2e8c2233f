package kz.goldenhour.matching.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Turns each skeleton into its letter groups, the edges of the word marked: `_kar kart arta rta_`. Survives typing
/// errors.
public final class GramFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final int size;
    private String word = "";
    private int next;

    public GramFilter(TokenStream input, int size) {
        super(input);
        this.size = size;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next + size > word.length()) {
            if (!input.incrementToken()) {
                return false;
            }
            word = "_" + term + "_";
            next = 0;
        } else {
            position.setPositionIncrement(0);
        }
        int end = Math.min(word.length(), next + size);
        term.setEmpty().append(word, next, end);
        next++;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        word = "";
        next = 0;
    }
}
