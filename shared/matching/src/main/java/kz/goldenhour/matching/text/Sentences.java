package kz.goldenhour.matching.text;

import java.util.Locale;
import java.util.Set;

/// Counts the sentences of a cleaned text as a reader moves through it.
final class Sentences {
    /// Words after which a point ends nothing.
    private static final Set<String> SHORT = Set.of(
            "г", "гг", "тыс", "млн", "млрд", "трлн", "руб", "тг", "тен", "ул", "обл", "им", "т", "д", "п", "см", "стр",
            "ст", "др", "проц", "mr", "mrs", "ms", "dr", "st", "no", "vs", "inc", "jr", "sr", "prof", "gen", "ж", "б",
            "mln", "bln");

    private final String text;
    private int at;
    private int sentence;
    private int firstWordOf = -1;
    private int words;

    Sentences(String text) {
        this.text = text;
    }

    /// Moves to the word that starts there; says whether it is the first of its sentence.
    boolean moveTo(int start) {
        for (; at < start; at++) {
            if (firstWordOf == sentence && ends(at)) {
                sentence++;
                words = 0;
            }
        }
        boolean begins = firstWordOf != sentence || afterQuote(start) || isDots(start - 2);
        firstWordOf = sentence;
        words++;
        return begins;
    }

    int current() {
        return sentence;
    }

    private boolean ends(int i) {
        return switch (text.charAt(i)) {
            case '\n', '!', '?', ';', '…', '|' -> true;
            case '.' ->
                (i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)))
                        && !afterShort(i)
                        && !(words == 1 && isDots(i));
            default -> false;
        };
    }

    /// Dots after one word are a pause: "Students... of Karaganda".
    private boolean isDots(int i) {
        return i >= 0
                && text.charAt(i) == '.'
                && (i > 0 && text.charAt(i - 1) == '.' || i + 1 < text.length() && text.charAt(i + 1) == '.');
    }

    /// The first word of a quotation begins with a capital like a sentence does.
    private boolean afterQuote(int start) {
        return start > 0 && "\"«“„:".indexOf(text.charAt(start - 1)) >= 0
                || start > 1 && text.charAt(start - 1) == ' ' && text.charAt(start - 2) == ':';
    }

    private boolean afterShort(int point) {
        int begin = point;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        var word = text.substring(begin, point);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || SHORT.contains(word.toLowerCase(Locale.ROOT));
    }
}
