package kz.goldenhour.matching.fact;

import java.util.HashSet;
import java.util.Set;
import kz.goldenhour.matching.text.Skeleton;

/// The small words of the three languages, which say little.
public final class SmallWords {
    private static final Set<String> WORDS = new HashSet<>();

    static {
        for (var line : Vocabulary.lines("languages.txt")) {
            if (line.contains(" words:")) {
                for (var form : line.substring(line.indexOf(':') + 1).strip().split("\\s+")) {
                    WORDS.add(Skeleton.fold(form));
                }
            }
        }
    }

    private SmallWords() {}

    /// Whether the skeleton is a small word's.
    public static boolean contains(String skeleton) {
        return WORDS.contains(skeleton);
    }
}
