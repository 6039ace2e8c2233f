package kz.goldenhour.matching.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.goldenhour.matching.text.Word;
import org.jspecify.annotations.Nullable;

/// Whether two names, or a name and a day, stand in each other's place: "A accused B" and "B accused A". A name belongs
/// where the words beside it are the same; a rewording moves it together with them.
final class Exchanged {
    private static final int FAR = 2;

    private final Read message;
    private final Read claim;
    private final Layout layout;
    private final Lexicon lexicon;
    private final List<Place> places = new ArrayList<>();

    Exchanged(Read message, Read claim, Layout layout, Lexicon lexicon) {
        this.message = message;
        this.claim = claim;
        this.layout = layout;
        this.lexicon = lexicon;
        for (int i = 0; i < message.words().size(); i++) {
            if (!layout.isLeftOut(i) && isNaming(message, i)) {
                var there = there(i);
                if (!there.isEmpty()) {
                    places.add(new Place(i, there, beside(message, i, 1)));
                }
            }
        }
    }

    /// Where a name stands in the message, where it stands in the claim, and what is beside it in the message.
    private record Place(int here, List<Integer> there, List<Word> beside) {}

    /// Whether two of them have lost the words beside them to each other.
    boolean isSure() {
        return places.stream()
                .filter(this::isLost)
                .anyMatch(one -> places.stream()
                        .filter(this::isLost)
                        .anyMatch(other -> one.here() != other.here() && isAt(one, other.there(), 1)));
    }

    /// Whether who did it and to whom are exchanged around a word that both have: "the policeman beat the driver".
    /// Russian
    /// and Kazakh words go anywhere in their forms, so the forms must have changed too.
    boolean areRoles() {
        for (int i = 1; i + 1 < message.words().size(); i++) {
            var verb = message.words().get(i);
            if (layout.isLeftOut(i) || SmallWords.contains(verb.skeleton())) {
                continue;
            }
            for (int j = 1; j + 1 < claim.words().size(); j++) {
                if (verb.skeleton().equals(claim.words().get(j).skeleton()) && areRoles(i, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean areRoles(int verb, int same) {
        var before = nearest(message, verb, -1);
        var after = nearest(message, verb, 1);
        var first = nearest(claim, same, -1);
        var last = nearest(claim, same, 1);
        if (before == null || after == null || first == null || last == null) {
            return false;
        }
        boolean crossed = SameWord.likeness(before, last) > 0
                && SameWord.likeness(after, first) > 0
                && SameWord.likeness(before, first) == 0
                && SameWord.likeness(after, last) == 0;
        boolean sameForms =
                before.skeleton().equals(last.skeleton()) && after.skeleton().equals(first.skeleton());
        return crossed && (!sameForms || claim.tongue(same) == Tongue.EN);
    }

    /// The nearest word on one side that says something, two words away at most.
    private static @Nullable Word nearest(Read read, int word, int step) {
        for (int k = word + step; k >= 0 && k < read.words().size() && Math.abs(k - word) <= FAR; k += step) {
            if (!SmallWords.contains(read.words().get(k).skeleton())) {
                return read.words().get(k);
            }
        }
        return null;
    }

    private boolean isLost(Place place) {
        return !place.beside().isEmpty() && !isAt(place, place.there(), FAR);
    }

    /// Whether a word beside it stands beside one of these words of the claim.
    private boolean isAt(Place place, List<Integer> there, int far) {
        return there.stream()
                .flatMap(j -> beside(claim, j, far).stream())
                .anyMatch(theirs -> place.beside().stream().anyMatch(our -> SameWord.likeness(our, theirs) > 0));
    }

    private static boolean isNaming(Read read, int word) {
        return read.isName(word) || read.isDay(word);
    }

    private List<Integer> there(int i) {
        var word = message.words().get(i);
        Predicate<Integer> same = message.isDay(i)
                ? j -> claim.facts().days().stream()
                        .filter(day -> day.from() == j)
                        .anyMatch(their -> message.facts().days().stream()
                                .anyMatch(our -> our.from() == i && our.key().equals(their.key())))
                : j -> layout.partner(i) == j
                        || SameName.same(word.skeleton(), claim.words().get(j).skeleton(), lexicon);
        return IntStream.range(0, claim.words().size()).boxed().filter(same).toList();
    }

    /// The nearest telling words before and after a name, other names skipped.
    private static List<Word> beside(Read read, int name, int far) {
        var beside = new ArrayList<Word>();
        for (int step = -1; step <= 1; step += 2) {
            int found = 0;
            for (int k = name + step; k >= 0 && k < read.words().size() && found < far; k += step) {
                var word = read.words().get(k);
                if (!isNaming(read, k) && !SmallWords.contains(word.skeleton())) {
                    beside.add(word);
                    found++;
                }
            }
        }
        return beside;
    }
}
