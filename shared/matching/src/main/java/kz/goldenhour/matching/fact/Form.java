package kz.goldenhour.matching.fact;

import java.util.stream.IntStream;
import kz.goldenhour.matching.text.Skeleton;
import kz.goldenhour.matching.text.Word;

/// One word of a list: all of a word, or, where it ended in a `*`, the beginning of one.
///
/// @param spelling as it was written in the list, without the `*`
record Form(String spelling, String skeleton, boolean open) {
    private static final int SURE = 5;
    private static final int SHORT = 4;

    static Form of(String written) {
        boolean open = written.endsWith("*");
        var spelling = open ? written.substring(0, written.length() - 1) : written;
        return new Form(spelling, Skeleton.fold(spelling), open);
    }

    /// Whether a word has this skeleton, or begins with it.
    boolean is(Word word) {
        return open ? word.skeleton().startsWith(skeleton) : word.skeleton().equals(skeleton);
    }

    /// Whether a word is a slip away: by its letters where both begin alike, by its skeleton where the form is long
    /// enough.
    ///
    /// @param shortest the letters of the shortest form that counts
    boolean isNear(Word word, int shortest) {
        if (spelling.length() < shortest) {
            return false;
        }
        if (skeleton.length() >= Math.max(SURE, shortest) && isNear(word.skeleton(), skeleton, open)) {
            return true;
        }
        var written = word.spelling();
        return shortest < SURE
                && (written.charAt(0) == spelling.charAt(0)
                        || written.length() > 1 && written.charAt(1) == spelling.charAt(0))
                && isNear(written, spelling, open);
    }

    boolean isLatin() {
        return Spelling.isLatin(spelling);
    }

    /// Whether a word that nobody knows may be meant for it: by its letters where both are in one alphabet. A short
    /// beginning is near too many words.
    boolean mayBeMeant(Word word) {
        boolean byLetters = isLatin() == word.isLatin();
        var written = byLetters ? Spelling.letters(word.spelling()) : word.skeleton();
        var meant = byLetters ? Spelling.letters(spelling) : skeleton;
        return open && meant.length() < SHORT ? written.startsWith(meant) : isNear(written, meant, open);
    }

    /// Whether a word is a slip away from a form, or begins with what is.
    private static boolean isNear(String word, String form, boolean open) {
        return open
                ? word.length() >= form.length() - 1
                        && IntStream.rangeClosed(form.length() - 1, form.length() + 1)
                                .filter(length -> length <= word.length())
                                .anyMatch(length -> SameWord.distance(word.substring(0, length), form, 1) <= 1)
                : SameWord.distance(word, form, 1) <= 1;
    }
}
