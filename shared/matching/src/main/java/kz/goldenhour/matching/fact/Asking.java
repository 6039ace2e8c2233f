package kz.goldenhour.matching.fact;

import java.util.List;
import java.util.stream.IntStream;
import kz.goldenhour.matching.text.Text;
import kz.goldenhour.matching.text.Word;

/// Tells the words that a question asks with: nothing is found by them.
public final class Asking {
    private static final Vocabulary WORDS = Vocabulary.read("asking.txt");

    private Asking() {}

    /// The words of a text without those that it asks with; all of them, where it asks nothing or has no other.
    public static List<Word> without(Text text) {
        var words = text.words();
        if (text.clean().indexOf('?') < 0) {
            return words;
        }
        var tongues = Tongue.of(words);
        var told = IntStream.range(0, words.size())
                .filter(i -> WORDS.at(words, i, tongues) == null)
                .mapToObj(words::get)
                .toList();
        return told.isEmpty() ? words : told;
    }
}
