package kz.goldenhour.matching.text;

import java.util.Locale;
import java.util.Set;

/// Repairs words that mix alphabets: `кaрта` with a Latin "a" is a Russian word, `к0ронавирус` has no nought in it.
/// A word in one alphabet is left alone.
final class Lookalikes {
    private static final String LATIN = "aAeEoOpPcCxXyYkKmMtTBHiIh";
    private static final String CYRILLIC = "аАеЕоОрРсСхХуУкКмМтТВНіІһ";

    private static final Set<String> WHAT = Set.of("4to", "4tob", "4toby", "4tobi", "4ego", "4em");

    private Lookalikes() {}

    static String repair(String text) {
        StringBuilder out = null;
        for (int start = 0; start < text.length(); ) {
            if (!isWordChar(text.charAt(start))) {
                start++;
                continue;
            }
            int end = start;
            int latin = 0;
            int cyrillic = 0;
            int digits = 0;
            while (end < text.length() && isWordChar(text.charAt(end))) {
                char c = text.charAt(end++);
                if (isLatin(c)) {
                    latin++;
                } else if (isCyrillic(c)) {
                    cyrillic++;
                } else if (Character.isDigit(c)) {
                    digits++;
                }
            }
            if (cyrillic > 0 && (latin > 0 || digits > 0) && cyrillic >= latin) {
                out = out == null ? new StringBuilder(text) : out;
                toCyrillic(out, start, end);
            }
            if (latin > 0 && cyrillic == 0 && digits > 0) {
                out = out == null ? new StringBuilder(text) : out;
                toLetters(out, start, end);
            }
            start = end;
        }
        return out == null ? text : out.toString();
    }

    /// "obu4enie", "4to": a four between Latin letters is the sound that its Russian name begins with.
    private static void toLetters(StringBuilder word, int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            boolean begins =
                    i == start && WHAT.contains(word.substring(start, end).toLowerCase(Locale.ROOT));
            boolean within = i > start && isLatin(word.charAt(i - 1)) && isLatin(word.charAt(i + 1));
            if (word.charAt(i) == '4' && (begins || within)) {
                word.setCharAt(i, 'č');
            }
        }
    }

    private static void toCyrillic(StringBuilder word, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = word.charAt(i);
            int at = LATIN.indexOf(c);
            if (at >= 0) {
                word.setCharAt(i, CYRILLIC.charAt(at));
            } else if (i > start && i + 1 < end && isCyrillic(word.charAt(i - 1)) && isLetter(word.charAt(i + 1))) {
                switch (c) {
                    case '0' -> word.setCharAt(i, 'о');
                    case '3' -> word.setCharAt(i, 'з');
                    case '6' -> word.setCharAt(i, 'б');
                    default -> {}
                }
            }
        }
    }

    private static boolean isLetter(char c) {
        return isCyrillic(c) || isLatin(c);
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c);
    }

    static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    static boolean isCyrillic(char c) {
        return c >= 0x400 && c < 0x530 || c == 'ə';
    }
}
