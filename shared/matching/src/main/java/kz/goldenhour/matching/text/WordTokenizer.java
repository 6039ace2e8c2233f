package kz.goldenhour.matching.text;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Splits cleaned text into runs of letters (an apostrophe inside belongs to the word) and numbers (`3.5`, `42,500`,
/// `01.02.2025` and `12:30` stay whole). Numbers have the type [#NUMBER].
public final class WordTokenizer extends Tokenizer {
    /// Token type of a number.
    public static final String NUMBER = "<NUM>";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private char[] text = new char[256];
    private int length;
    private int at;

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        at = 0;
        for (int read; (read = input.read(text, length, text.length - length)) >= 0; ) {
            length += read;
            if (length == text.length) {
                text = java.util.Arrays.copyOf(text, length * 2);
            }
        }
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (at < length && !Character.isLetterOrDigit(text[at])) {
            at++;
        }
        if (at == length) {
            return false;
        }
        int start = at;
        boolean number = Character.isDigit(text[at]);
        while (at < length && (number ? inNumber() : inWord())) {
            at++;
        }
        term.copyBuffer(text, start, at - start);
        offset.setOffset(correctOffset(start), correctOffset(at));
        type.setType(number ? NUMBER : TypeAttribute.DEFAULT_TYPE);
        return true;
    }

    private boolean inNumber() {
        char c = text[at];
        boolean joins = c == '.' || c == ',' || c == ':';
        return Character.isDigit(c)
                || joins && at + 1 < length && Character.isDigit(text[at + 1]) && Character.isDigit(text[at - 1]);
    }

    private boolean inWord() {
        char c = text[at];
        return Character.isLetter(c)
                || c == '\'' && at + 1 < length && Character.isLetter(text[at + 1]) && Character.isLetter(text[at - 1]);
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }
}
