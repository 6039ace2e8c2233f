package kz.goldenhour.matching.fact;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.goldenhour.matching.text.Word;

/// What a record says in its other wordings. A claim is written in two or three languages: a word of the message that
/// the
/// wording beside it does not have ("убиты", where it says "загрызла") may be vouched for by another ("killed"). Only a
/// fact that is positively there vouches; what no wording has remains strange.
public final class Elsewhere {
    /// A claim of one wording.
    public static final Elsewhere NOTHING = new Elsewhere(List::of);

    private static final int SHORTEST_NAME = 4;

    private final Supplier<List<Read>> wordings;

    /// The other wordings are read when they are first asked for.
    public Elsewhere(Supplier<List<Read>> wordings) {
        this.wordings = wordings;
    }

    /// Whether another wording is on the same side of one of the pairs that the word belongs to, and no wording on the
    /// other
    /// side of it.
    boolean says(Fact.Opposite word, Read message, Read claim) {
        return message.facts().oppositesAt(word.from()).stream()
                .anyMatch(our -> opposites().anyMatch(theirs -> isSame(our, theirs))
                        && Stream.concat(opposites(), claim.facts().opposites().stream())
                                .noneMatch(theirs -> isOther(our, theirs)));
    }

    /// Whether another wording is on the other side of a pair of the word, and none on its own.
    boolean turns(Fact.Opposite word, Read message, Read claim) {
        var sides = message.facts().oppositesAt(word.from());
        return opposites().anyMatch(theirs -> theirs.sure() && isOther(word, theirs))
                && Stream.concat(opposites(), claim.facts().opposites().stream())
                        .noneMatch(theirs -> isAny(sides, theirs, Elsewhere::isSame));
    }

    private Stream<Fact.Opposite> opposites() {
        return wordings.get().stream().flatMap(other -> other.facts().opposites().stream());
    }

    private static boolean isAny(
            List<Fact.Opposite> sides, Fact.Opposite theirs, BiPredicate<Fact.Opposite, Fact.Opposite> how) {
        return sides.stream().anyMatch(our -> how.test(our, theirs));
    }

    private static boolean isSame(Fact.Opposite our, Fact.Opposite theirs) {
        return our.pair().equals(theirs.pair()) && our.side() == theirs.side();
    }

    private static boolean isOther(Fact.Opposite our, Fact.Opposite theirs) {
        return our.pair().equals(theirs.pair()) && our.side() != theirs.side();
    }

    /// Whether another wording has the name.
    boolean names(Fact.Name name, Lexicon lexicon) {
        return wordings.get().stream()
                .flatMap(other -> other.facts().names().stream())
                .anyMatch(theirs -> name.place().isEmpty()
                        ? name.skeleton().length() >= SHORTEST_NAME
                                && SameName.same(name.skeleton(), theirs.skeleton(), lexicon)
                        : name.place().equals(theirs.place()));
    }

    /// Whether another wording has the word.
    public boolean has(Word word) {
        return wordings.get().stream()
                .flatMap(other -> other.words().stream())
                .anyMatch(theirs -> SameWord.likeness(word, theirs) > 0);
    }

    /// Whether another wording has an alarm of the kind that a word of the message is.
    public boolean isAlarming(Read message, int word) {
        var alarm = message.alarm(word);
        return !alarm.isEmpty()
                && wordings.get().stream()
                        .anyMatch(other -> IntStream.range(0, other.words().size())
                                .anyMatch(i -> other.alarm(i).equals(alarm)));
    }
}
