package kz.goldenhour.matching.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.goldenhour.matching.text.Skeleton;
import kz.goldenhour.matching.text.Text;
import kz.goldenhour.matching.text.Word;
import kz.goldenhour.matching.text.Word.Shape;

/// Reads names: capitalised words inside a sentence, places of the gazetteer however they are written, and words that
/// begin a sentence or stand in capitals throughout and are never written small elsewhere.
final class Names {
    private static final Set<String> NO_NAMES = new HashSet<>();

    static {
        Vocabulary.lines("no-names.txt").forEach(line -> {
            for (var word : line.split("\\s+")) {
                NO_NAMES.add(Skeleton.fold(word));
            }
        });
    }

    private Names() {}

    static List<Fact.Name> read(Text text, Tongue[] tongues, BitSet taken, Lexicon lexicon) {
        var found = new ArrayList<Fact.Name>();
        var words = text.words();
        for (int i = 0; i < words.size(); i++) {
            var place = Places.at(words, i, tongues);
            if (place != null) {
                found.add(new Fact.Name(words.get(i).skeleton(), place.key(), true, i, place.to()));
                i = place.to();
            } else if (!taken.get(i)) {
                var word = words.get(i);
                boolean plain =
                        word.skeleton().length() < 2 || NO_NAMES.contains(word.skeleton()) || Tongue.isSmall(word);
                if (!plain
                        && (isMarked(word, text.shouted())
                                || mayBe(word, text.shouted()) && !lexicon.isUsual(word.stem()))) {
                    found.add(new Fact.Name(word.skeleton(), "", isMarked(word, text.shouted()), i, i));
                }
            }
        }
        return found;
    }

    private static boolean isMarked(Word word, boolean shouted) {
        return !shouted && (word.shape() == Shape.CAPITAL || word.shape() == Shape.CAPS);
    }

    private static boolean mayBe(Word word, boolean shouted) {
        return word.skeleton().length() > 2 && (shouted && !word.isNumber() || word.shape() == Shape.FIRST_OF_SENTENCE);
    }
}
