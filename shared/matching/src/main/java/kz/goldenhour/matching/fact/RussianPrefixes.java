package kz.goldenhour.matching.fact;

import java.util.List;
import kz.goldenhour.matching.text.Word;

/// Tells Russian words apart that differ in what is put before one stem: "приедут" is no slip of "переедут". Their
/// letters are compared: their skeletons are nearly one.
final class RussianPrefixes {
    private static final List<String> ALL = List.of(
            "при", "пере", "вы", "въ", "за", "у", "от", "под", "подъ", "про", "на", "до", "по", "раз", "об", "из",
            "pri", "pere", "vy", "za", "u", "ot", "pod", "pro", "na", "do", "po", "raz", "ob", "iz");
    private static final int SHORTEST = 3;

    private RussianPrefixes() {}

    /// Whether the two are one stem with another of these before it.
    static boolean differ(Word a, Word b) {
        return ALL.stream()
                .filter(a.spelling()::startsWith)
                .anyMatch(one -> ALL.stream()
                        .filter(other -> !other.equals(one) && b.spelling().startsWith(other))
                        .anyMatch(other -> isSame(rest(a, one), rest(b, other))));
    }

    private static boolean isSame(String one, String other) {
        return one.length() >= SHORTEST && one.equals(other);
    }

    private static String rest(Word word, String prefix) {
        return word.spelling().substring(prefix.length());
    }
}
