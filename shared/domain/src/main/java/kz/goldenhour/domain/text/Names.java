package kz.goldenhour.domain.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds names by their capitals, and tells whether a word of the other language is the same name: Талғарда and в
/// Талгаре, ХҚКО and ЦОН, Денсаулық сақтау and Министерство здравоохранения.
final class Names {
    private static final int SHORTEST = 3;
    private static final int STEM = 4;

    /// The key of a name that is another word in the other language, by its folded beginning.
    private static final Map<String, String> KNOWN = new HashMap<>();

    private static final Map<Character, String> FOLDED = new HashMap<>();

    static {
        fold("әғқңөұүһіёйъьы", "а г к н о у у х и е и _ _ и");
        fold("abcdefghijklmnopqrstuvwxyz", "а б к д е ф г х и ж к л м н о п к р с т у в в кс и з");
        WordList.read("names.txt")
                .forEach((key, forms) -> forms.forEach(form -> KNOWN.put(folded(form.toLowerCase(Locale.ROOT)), key)));
    }

    private Names() {}

    private static void fold(String letters, String into) {
        var to = into.split(" ");
        for (int i = 0; i < letters.length(); i++) {
            FOLDED.put(letters.charAt(i), to[i].equals("_") ? "" : to[i]);
        }
    }

    /// The names of a text. A capital at the beginning of a sentence says nothing, unless the name is known.
    static List<Token> in(List<Token> words) {
        return words.stream().filter(Names::isName).toList();
    }

    private static boolean isName(Token word) {
        if (word.isNumber()) {
            return false;
        }
        var known = key(word);
        if (known.startsWith("-")) {
            return false;
        }
        return word.isLatin() || word.isCapital() && (!known.isEmpty() || word.isAbbreviation() || !word.first());
    }

    static boolean same(Token name, Token word) {
        if (word.isNumber()) {
            return false;
        }
        var key = key(name);
        if (!key.isEmpty() && key.equals(key(word))) {
            return true;
        }
        var one = folded(name.small());
        var other = folded(word.small());
        var common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        var shorter = Math.min(one.length(), other.length());
        return common >= Math.min(STEM, shorter) && common >= SHORTEST && 2 * common >= shorter || one.equals(other);
    }

    /// The key of a known name that the word begins with: the longest that fits.
    private static String key(Token word) {
        var folded = folded(word.small());
        for (int length = folded.length(); length >= 2; length--) {
            var key = KNOWN.get(folded.substring(0, length));
            if (key != null && (length >= STEM || length == folded.length() || word.isAbbreviation())) {
                return key;
            }
        }
        return "";
    }

    private static String folded(String word) {
        var folded = new StringBuilder();
        word.chars()
                .forEach(letter -> folded.append(FOLDED.getOrDefault((char) letter, String.valueOf((char) letter))));
        return folded.toString();
    }
}
