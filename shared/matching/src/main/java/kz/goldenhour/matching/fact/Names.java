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
    private static final Set<String> NO_ENDINGS = new HashSet<>();
    private static final int LONG = 6;

    static {
        Vocabulary.lines("no-names.txt").forEach(line -> {
            for (var word : line.split("\\s+")) {
                (word.startsWith("-") ? NO_ENDINGS : NO_NAMES).add(Skeleton.fold(word));
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
                boolean plain = word.skeleton().length() < 2
                        || NO_NAMES.contains(word.skeleton())
                        || Tongue.isSmall(word)
                        || Aside.isTalk(words, i, tongues)
                        || Wrapping.isWord(words, i, tongues);
                if (!plain
                        && (isMarked(word, text.shouted())
                                || mayBe(word, text.shouted())
                                        && !lexicon.isUsual(word.stem())
                                        && !isOrdinary(words, i, tongues))) {
                    found.add(new Fact.Name(word.skeleton(), "", isMarked(word, text.shouted()), i, i));
                }
            }
        }
        return found;
    }

    /// Whether a word that only begins a sentence is one of the lists, all of it, or ends like no name: "Каждой",
    /// "Говорят", "Представляете".
    private static boolean isOrdinary(List<Word> words, int i, Tongue[] tongues) {
        var skeleton = words.get(i).skeleton();
        return Wrapping.isPart(words, i)
                || Facts.isListed(words, i, tongues)
                || skeleton.length() >= LONG && NO_ENDINGS.stream().anyMatch(skeleton::endsWith);
    }

    private static boolean isMarked(Word word, boolean shouted) {
        return !shouted && (word.shape() == Shape.CAPITAL || word.shape() == Shape.CAPS);
    }

    private static boolean mayBe(Word word, boolean shouted) {
        return word.skeleton().length() > 2 && (shouted && !word.isNumber() || word.shape() == Shape.FIRST_OF_SENTENCE);
    }
}
