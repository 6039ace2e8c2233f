package kz.goldenhour.domain.text;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whether a text says anything that could be checked: one letter, a smiley, one word over and over do not.
public final class Substance {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");

    /// So many different words say something of something.
    private static final int WORDS = 2;

    private Substance() {}

    /// Whether at least two different words, or a word and a number, stand in it.
    public static boolean isIn(String text) {
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(Substance::isWord)
                .distinct()
                .toList();
        return words.size() >= WORDS && !words.stream().allMatch(Substance::isNumber);
    }

    /// Letters that are not one letter over and over, or a number of two digits.
    private static boolean isWord(String run) {
        return run.length() > 1 && (run.chars().distinct().limit(2).count() == 2 || isNumber(run));
    }

    private static boolean isNumber(String run) {
        return run.chars().allMatch(Character::isDigit);
    }
}
