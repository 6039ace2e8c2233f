package kz.goldenhour.matching.fact;

import kz.goldenhour.matching.text.Skeleton;
import kz.goldenhour.matching.text.Word;

/// Whether a word with the skeleton of a form is spelt like it. Skeletons of two words may be the same ("оң" and "он"),
/// so
/// where both are in one alphabet the letters decide; a keyboard without Kazakh letters is allowed for.
final class Spelling {
    private static final String KAZAKH = "әғқңөұүһі";
    private static final String KEYBOARD = "агкноуухи";

    private Spelling() {}

    /// Whether the word may be meant by the form, which is its beginning or all of it.
    static boolean fits(Word word, String form, boolean beginning, Tongue tongue) {
        boolean latinForm = isLatin(form);
        if (latinForm != word.isLatin()) {
            return !latinForm || tongue != Tongue.EN;
        }
        var written = letters(word.spelling());
        var meant = letters(form);
        if (meant.isEmpty() || !Skeleton.fold(word.surface()).equals(word.skeleton())) {
            return true;
        }
        if (latinForm) {
            return tongue != Tongue.EN || (beginning ? written.startsWith(meant) : written.equals(meant));
        }
        if (beginning ? written.length() < meant.length() : written.length() != meant.length()) {
            return false;
        }
        for (int i = 0; i < meant.length(); i++) {
            if (!same(written.charAt(i), meant.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isLatin(String form) {
        return !form.isEmpty() && form.charAt(0) < 0x250;
    }

    private static boolean same(char written, char meant) {
        int kazakh = KAZAKH.indexOf(meant);
        return written == meant
                || kazakh >= 0 && written == KEYBOARD.charAt(kazakh)
                || "иіы".indexOf(written) >= 0 && "іы".indexOf(meant) >= 0
                || "ийі".indexOf(written) >= 0 && "ий".indexOf(meant) >= 0;
    }

    /// Small letters, doubled ones once, without signs.
    static String letters(String word) {
        var letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char small = c == 'ё' ? 'е' : Character.toLowerCase(c);
            boolean doubled = !letters.isEmpty() && letters.charAt(letters.length() - 1) == small;
            if (Character.isLetterOrDigit(c) && c != 'ь' && c != 'ъ' && !doubled) {
                letters.append(small);
            }
        }
        return letters.toString();
    }
}
