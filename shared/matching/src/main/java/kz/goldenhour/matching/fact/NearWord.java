package kz.goldenhour.matching.fact;

import java.util.List;
import java.util.stream.IntStream;
import kz.goldenhour.matching.text.Skeleton;
import kz.goldenhour.matching.text.Word;

/// Whether a word that nobody knows is a slip away from a form of a list.
final class NearWord {
    /// Shorter forms are a slip away from too many words.
    static final int SHORTEST = 4;

    private static final int SURE = 5;

    private NearWord() {}

    /// Whether a word is a slip away from one of the longer forms of a list, or words in a row are, the last one
    /// misspelt.
    static boolean isIn(Vocabulary list, List<Word> words, int i, int shortest) {
        return list.entries().anyMatch(entry -> {
            var rest = entry.rest();
            return rest.isEmpty()
                    ? is(words.get(i), entry.form(), shortest)
                    : i + rest.size() < words.size()
                            && is(words.get(i + rest.size()), rest.getLast(), SHORTEST)
                            && words.get(i).skeleton().equals(Skeleton.fold(entry.form()))
                            && Vocabulary.follows(rest.subList(0, rest.size() - 1), words, i);
        });
    }

    /// By its letters where both begin alike, by its skeleton where the form is long enough. A form that ends in a `*`
    /// is
    /// a beginning.
    static boolean is(Word word, String form, int shortest) {
        var bare = form.endsWith("*") ? form.substring(0, form.length() - 1) : form;
        if (bare.length() < shortest) {
            return false;
        }
        var skeleton = Skeleton.fold(bare);
        if (skeleton.length() >= Math.max(SURE, shortest)
                && isSkeleton(word.skeleton(), skeleton + (form.endsWith("*") ? "*" : ""))) {
            return true;
        }
        var spelling = word.spelling();
        return shortest < SURE
                && (spelling.charAt(0) == bare.charAt(0)
                        || spelling.length() > 1 && spelling.charAt(1) == bare.charAt(0))
                && (form.endsWith("*") ? begins(spelling, bare) : SameWord.distance(spelling, bare, 1) <= 1);
    }

    /// The same for skeletons.
    static boolean isSkeleton(String word, String form) {
        return form.endsWith("*")
                ? begins(word, form.substring(0, form.length() - 1))
                : SameWord.distance(word, form, 1) <= 1;
    }

    private static boolean begins(String word, String form) {
        return word.length() >= form.length() - 1
                && IntStream.rangeClosed(form.length() - 1, form.length() + 1)
                        .filter(length -> length <= word.length())
                        .anyMatch(length -> SameWord.distance(word.substring(0, length), form, 1) <= 1);
    }
}
