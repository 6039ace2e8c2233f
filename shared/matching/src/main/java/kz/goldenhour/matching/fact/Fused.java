package kz.goldenhour.matching.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.match.Reason.Finding;
import kz.goldenhour.matching.text.Skeleton;
import kz.goldenhour.matching.text.Word;

/// Words that are turned round by what is fused with them: "незаконный", "бездомный", "unknown", "табыссыз"; and Kazakh
/// verbs that are past in one text and to come in the other ("жабылды", "жабылады").
public final class Fused {
    private static final List<Form> FORMS = Vocabulary.lines("fused.txt").stream()
            .map(line -> line.split(":"))
            .filter(parts -> !parts[0].equals("alike"))
            .flatMap(parts -> Stream.of(parts[1].strip().split(" ")).map(form -> Form.of(parts[0], form)))
            .toList();
    private static final List<String> ONLY_ALIKE = Vocabulary.lines("fused.txt").stream()
            .filter(line -> line.startsWith("alike:"))
            .flatMap(line ->
                    Stream.of(line.substring(line.indexOf(':') + 1).strip().split(" ")))
            .map(Skeleton::fold)
            .toList();

    private static final int SHORTEST = 4;

    /// Kazakh has short stems: "сусыз" is without water.
    private static final int SHORTEST_STEM = 2;

    private final Read message;
    private final Read claim;
    private final Layout layout;
    private final Lexicon lexicon;

    Fused(Read message, Read claim, Layout layout, Lexicon lexicon) {
        this.message = message;
        this.claim = claim;
        this.layout = layout;
        this.lexicon = lexicon;
    }

    /// What denies: at the beginning of a word or at its end.
    ///
    /// @param afterT the same after a "t", which folds into one letter with an "s"
    private record Form(Tongue tongue, String skeleton, String afterT, boolean beginning) {
        static Form of(String tongue, String form) {
            var skeleton = Skeleton.fold(form.replace("-", ""));
            return new Form(Tongue.valueOf(tongue), skeleton, "c" + skeleton.substring(1), form.endsWith("-"));
        }

        /// What the word may be without it: nothing where it has no such part, two where a doubled letter was folded.
        List<String> rests(String word) {
            int length = word.length() - skeleton.length();
            if (!isIn(word)) {
                return List.of();
            }
            if (beginning) {
                return List.of(word.substring(skeleton.length()), word.substring(skeleton.length() - 1));
            }
            return List.of(word.endsWith(skeleton) ? word.substring(0, length) : word.substring(0, length) + "t");
        }

        boolean isIn(String word) {
            return word.length() - skeleton.length() >= (beginning ? SHORTEST : SHORTEST_STEM)
                    && (beginning ? word.startsWith(skeleton) : word.endsWith(skeleton) || word.endsWith(afterT));
        }

        /// Whether the word is the other with this fused to it.
        boolean denies(String word, String other) {
            return isIn(word)
                    && word.length() - skeleton.length() >= SHORTEST
                    && !isIn(other)
                    && rests(word).stream()
                            .anyMatch(rest -> beginning
                                    ? other.length() >= SHORTEST
                                            && other.charAt(0) == rest.charAt(0)
                                            && SameWord.likeness(rest, other) > 0
                                    : other.startsWith(rest));
        }
    }

    /// Whether one of two words is the other, turned round or in another time.
    public static boolean turns(Word a, Word b) {
        var one = a.skeleton();
        var other = b.skeleton();
        return FORMS.stream().anyMatch(form -> form.denies(one, other) || form.denies(other, one)) || isLater(a, b);
    }

    /// Whether one of two words is the other in another time.
    public static boolean isLater(Word a, Word b) {
        return Tense.isLater(a.skeleton(), b.skeleton())
                || Tense.isLater(b.skeleton(), a.skeleton())
                || RussianTense.differs(a, b);
    }

    /// A word of the message that is turned round where the claim has it as it is, or that no wording has.
    Optional<Reason> reason() {
        var words = message.words();
        for (int i = 0; i < words.size(); i++) {
            if (layout.isLeftOut(i) || words.get(i).isNumber()) {
                continue;
            }
            var word = words.get(i);
            var turned = turned(i);
            if (turned.isPresent()) {
                return Optional.of(new Reason(
                        Reason.Fact.OPPOSITE,
                        Finding.CONTRADICTS,
                        word.surface(),
                        turned.get().surface()));
            }
            if (isStrange(i)) {
                return Optional.of(new Reason(Reason.Fact.OPPOSITE, Finding.ONLY_IN_MESSAGE, word.surface(), ""));
            }
        }
        return Optional.empty();
    }

    /// The word of the claim that this word turns round: the one beside it, or any where the claim does not have the
    /// word
    /// itself.
    private Optional<Word> turned(int i) {
        var word = message.words().get(i);
        int partner = layout.partner(i);
        if (partner >= 0) {
            boolean kazakh = message.isKazakh(i) && claim.isKazakh(partner);
            return Optional.of(claim.words().get(partner))
                    .filter(theirs -> turns(word, theirs) || kazakh && Directions.turns(word, theirs));
        }
        return claim.words().stream().anyMatch(theirs -> SameWord.likeness(word, theirs) > 0 && !turns(word, theirs))
                ? Optional.empty()
                : claim.words().stream().filter(theirs -> turns(word, theirs)).findFirst();
    }

    /// Whether the word is a known one with a denial fused to it, and the claim has none like it.
    private boolean isStrange(int i) {
        var word = message.words().get(i).skeleton();
        return !SmallWords.contains(word)
                && ONLY_ALIKE.stream().noneMatch(word::startsWith)
                && FORMS.stream()
                        .filter(form -> message.isIn(i, form.tongue()) && form.isIn(word))
                        .filter(form -> !form.beginning() || isKnown(word, form))
                        .anyMatch(form -> claim.words().stream()
                                .noneMatch(theirs -> form.isIn(theirs.skeleton())
                                        && SameWord.likeness(word, theirs.skeleton()) > 0));
    }

    private boolean isKnown(String word, Form form) {
        return form.rests(word).stream()
                .anyMatch(rest -> lexicon.isKnown(word) ? lexicon.isKnown(rest) : lexicon.isBeginning(rest));
    }
}
