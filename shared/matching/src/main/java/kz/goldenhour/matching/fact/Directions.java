package kz.goldenhour.matching.fact;

import java.util.regex.Pattern;
import kz.goldenhour.matching.text.Word;

/// Tells where to from where from: "үйлерге" and "үйлерден".
final class Directions {
    private static final Pattern TO = Pattern.compile("(?:[gk][ae]|n[ae])");
    private static final Pattern FROM = Pattern.compile("[dtn][ae]n");
    private static final int SHORTEST = 3;

    private Directions() {}

    /// Whether two Kazakh words are one, to it and from it.
    static boolean turns(Word a, Word b) {
        return isFrom(a.skeleton(), b.skeleton()) || isFrom(b.skeleton(), a.skeleton());
    }

    private static boolean isFrom(String from, String to) {
        int end = from.length() - 3;
        return end >= SHORTEST
                && FROM.matcher(from.substring(end)).matches()
                && to.startsWith(from.substring(0, end))
                && TO.matcher(to.substring(end)).matches();
    }
}
