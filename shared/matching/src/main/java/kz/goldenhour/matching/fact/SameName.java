package kz.goldenhour.matching.fact;

import java.util.List;
import kz.goldenhour.matching.text.Skeleton;
import kz.goldenhour.matching.text.Word;

/// Whether a word names the same as a name: its grammatical forms and its spellings do, a name that only begins alike
/// does not.
final class SameName {
    private static final List<String> ENDINGS = Vocabulary.lines("name-endings.txt").stream()
            .flatMap(line -> List.of(line.split("\\s+")).stream())
            .map(Skeleton::fold)
            .distinct()
            .toList();

    /// A foreign name of some length is written with other vowels by each ("Фейнстейн", "Файнстайн").
    private static final int LONG = 7;

    private static final String VOWELS = "aeiou";

    private SameName() {}

    static boolean in(List<Word> words, Fact.Name name, boolean[] left, Lexicon lexicon) {
        for (int i = 0; i < words.size(); i++) {
            if (!left[i] && same(name.skeleton(), words.get(i).skeleton(), lexicon)) {
                return true;
            }
        }
        return false;
    }

    static boolean same(String name, String word, Lexicon lexicon) {
        if (name.equals(word)) {
            return true;
        }
        int shorter = Math.min(name.length(), word.length());
        int common = 0;
        while (common < shorter && name.charAt(common) == word.charAt(common)) {
            common++;
        }
        if (common >= 2 && common >= shorter - 2 && ending(name, common) && ending(word, common)) {
            return true;
        }
        if (shorter >= LONG && SameWord.distance(name, word, 2) <= 2 && haveSameConsonants(name, word)) {
            return true;
        }
        // A misspelling: one letter off in a word of some length, and a word that is not known to be another
        int allowed = Math.max(name.length(), word.length()) >= 9 ? 2 : 1;
        return shorter >= 4
                && Math.abs(name.length() - word.length()) <= 2
                && SameWord.distance(name, word, allowed) <= allowed
                && !(lexicon.isKnown(name) && lexicon.isKnown(word));
    }

    private static boolean haveSameConsonants(String name, String word) {
        int i = 0;
        int j = 0;
        while (true) {
            i = consonant(name, i);
            j = consonant(word, j);
            if (i == name.length() || j == word.length()) {
                return i == name.length() && j == word.length();
            }
            if (name.charAt(i++) != word.charAt(j++)) {
                return false;
            }
        }
    }

    /// Where the next letter stands that is no vowel.
    private static int consonant(String word, int from) {
        int at = from;
        while (at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /// Whether what follows the common letters is a grammatical ending.
    private static boolean ending(String word, int common) {
        return common == word.length() || ENDINGS.contains(word.substring(common));
    }
}
