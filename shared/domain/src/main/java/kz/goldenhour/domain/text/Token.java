package kz.goldenhour.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A word or a number of a text.
///
/// @param small   in small letters
/// @param first   it begins a sentence, where every word has a capital
record Token(String written, String small, int from, int to, boolean first) {
    private static final Pattern WORD = Pattern.compile("\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)(?:[.,]\\d+)?"
            + "|\\d+(?:[.,:]\\d+)*|\\p{L}[\\p{L}\\p{M}]*(?:['’][\\p{L}\\p{M}]+)?");

    /// What sample texts are marked with: the sentence begins behind it.
    private static final String SAMPLE = "SAMPLE";

    private static final Pattern END = Pattern.compile("[.!?…:;\\n]");

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var words = WORD.matcher(text);
        int end = 0;
        while (words.find()) {
            var begins = tokens.isEmpty()
                    || END.matcher(text.substring(end, words.start())).find();
            var first =
                    begins || tokens.getLast().first && tokens.getLast().written.equals(SAMPLE);
            var written = words.group();
            tokens.add(new Token(written, written.toLowerCase(Locale.ROOT), words.start(), words.end(), first));
            end = words.end();
        }
        return tokens;
    }

    boolean isNumber() {
        return Character.isDigit(written.charAt(0));
    }

    boolean isCapital() {
        return Character.isUpperCase(written.charAt(0));
    }

    /// Several capitals: an abbreviation such as ЦОН, also with an ending: ХҚКО-да.
    boolean isAbbreviation() {
        return written.length() > 1 && Character.isUpperCase(written.charAt(1));
    }

    boolean isLatin() {
        return small.charAt(0) >= 'a' && small.charAt(0) <= 'z';
    }

    /// Whether nothing but a space or a hyphen stands between this and the next.
    boolean touches(Token next, String text) {
        var between = text.substring(to, next.from);
        return between.length() == 1 && " \u00a0\u202f-".contains(between);
    }
}
