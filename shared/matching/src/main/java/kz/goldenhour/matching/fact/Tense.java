package kz.goldenhour.matching.fact;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.match.Reason.Finding;

/// Whether the verb that ends a Kazakh text tells of what was ("жабылды") or of what will be ("жабылады").
final class Tense {
    private static final int SHORTEST = 4;

    private Tense() {}

    /// The stem of a verb of what will be, its vowel with it; empty for another word.
    static String stemToCome(String skeleton) {
        return skeleton.matches(".{2,}[aei]di") ? skeleton.substring(0, skeleton.length() - 2) : "";
    }

    /// The stem of a verb of what was; empty for another word.
    static String stemPast(String skeleton) {
        return skeleton.length() >= SHORTEST && (skeleton.endsWith("di") || skeleton.endsWith("ti"))
                ? skeleton.substring(0, skeleton.length() - 2)
                : "";
    }

    /// Two texts that end in another time.
    static Optional<Reason> reason(Read message, Read claim, Layout layout) {
        int ours = last(message, i -> !layout.isLeftOut(i));
        int theirs = last(claim, i -> true);
        if (ours < 0 || theirs < 0 || layout.partner(ours) == theirs && isSame(message, ours, claim, theirs)) {
            return Optional.empty();
        }
        var our = time(message, ours);
        var their = time(claim, theirs);
        return our == their || our == Time.UNKNOWN || their == Time.UNKNOWN
                ? Optional.empty()
                : Optional.of(new Reason(
                        Reason.Fact.OPPOSITE,
                        Finding.CONTRADICTS,
                        message.words().get(ours).surface(),
                        claim.words().get(theirs).surface()));
    }

    private static boolean isSame(Read message, int i, Read claim, int j) {
        return message.words().get(i).skeleton().equals(claim.words().get(j).skeleton());
    }

    private enum Time {
        PAST,
        TO_COME,
        UNKNOWN
    }

    private static Time time(Read read, int i) {
        var skeleton = read.words().get(i).skeleton();
        if (!read.isKazakh(i) || SmallWords.contains(skeleton)) {
            return Time.UNKNOWN;
        }
        return !stemToCome(skeleton).isEmpty()
                ? Time.TO_COME
                : !stemPast(skeleton).isEmpty() ? Time.PAST : Time.UNKNOWN;
    }

    private static int last(Read read, IntPredicate counts) {
        return IntStream.range(0, read.words().size()).filter(counts).max().orElse(-1);
    }
}
