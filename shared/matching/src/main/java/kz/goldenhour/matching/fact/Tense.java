package kz.goldenhour.matching.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.match.Reason.Finding;
import kz.goldenhour.matching.text.Skeleton;

/// Whether the verb that ends a Kazakh text tells of what was ("жабылды") or of what will be ("жабылады"). On the
/// skeleton `ды/ді/ты/ті` are `di` and `ti`, so the letters before them decide.
final class Tense {
    private static final int SHORTEST = 4;
    private static final String VOWELS = "aeiou";
    private static final Set<String> VOWEL_STEMS = new HashSet<>();
    private static final Set<String> NEITHER = new HashSet<>();

    static {
        for (var line : Vocabulary.lines("tense-kk.txt")) {
            int colon = line.indexOf(':');
            var words = line.substring(0, colon).equals("stems") ? VOWEL_STEMS : NEITHER;
            List.of(line.substring(colon + 1).strip().split("\\s+")).forEach(word -> words.add(Skeleton.fold(word)));
        }
    }

    /// Time as far as a word tells it.
    enum Time {
        PAST,
        TO_COME,
        UNKNOWN
    }

    private Tense() {}

    /// The stem of a verb of what will be, its vowel with it; empty for another word.
    static String stemToCome(String skeleton) {
        int stem = skeleton.length() - 2;
        return stem >= 3 && skeleton.endsWith("di") && "aei".indexOf(skeleton.charAt(stem - 1)) >= 0
                ? skeleton.substring(0, stem)
                : "";
    }

    /// The stem of a verb of what was; empty for another word.
    static String stemPast(String skeleton) {
        return skeleton.length() >= SHORTEST && (skeleton.endsWith("di") || skeleton.endsWith("ti"))
                ? skeleton.substring(0, skeleton.length() - 2)
                : "";
    }

    /// Whether one word is what another is, to come instead of past: "жабылады" and "жабылды", "болатынын" and
    /// "болғанын".
    static boolean isLater(String word, String other) {
        var later = stemToCome(withoutPerson(word));
        var past = stemPast(withoutPerson(other));
        if (!later.isEmpty() && !past.isEmpty() && later.startsWith(past) && later.length() == past.length() + 1) {
            return true;
        }
        if (other.endsWith("ti")
                && !past.isEmpty()
                && later.startsWith(past + "t")
                && later.length() == past.length() + 2) {
            return true;
        }
        int been = been(other);
        if (been >= 3 && later.length() == been + 1 && later.startsWith(other.substring(0, been))) {
            return true;
        }
        return been >= 3
                && word.startsWith(other.substring(0, been))
                && word.startsWith("tin", word.startsWith("i", been + 1) ? been + 2 : been + 1)
                && "aei".indexOf(word.charAt(been)) >= 0;
    }

    /// "I" and "we" at the end of a verb say nothing of time.
    private static String withoutPerson(String word) {
        int end = word.length() - 1;
        return end > SHORTEST && "mk".indexOf(word.charAt(end)) >= 0 && word.startsWith("di", end - 2)
                ? word.substring(0, end)
                : word;
    }

    /// Where `-ған` begins, or -1.
    private static int been(String skeleton) {
        for (var form : List.of("gan", "gen", "kan", "ken")) {
            int at = skeleton.indexOf(form, 2);
            if (at >= 2) {
                return at;
            }
        }
        return -1;
    }

    /// What a word that ends a text tells of time.
    static Time time(String word) {
        if (NEITHER.contains(word)) {
            return Time.UNKNOWN;
        }
        if (word.matches(".{2,}[gk][ae]n")) {
            return Time.PAST;
        }
        if (word.matches(".{2,}[mpb][ae]k")) {
            return Time.TO_COME;
        }
        int n = word.length() - 2;
        if (n < 2 || !word.endsWith("di") && !word.endsWith("ti")) {
            return Time.UNKNOWN;
        }
        char before = word.charAt(n - 1);
        if (VOWELS.indexOf(before) < 0) {
            return Time.PAST;
        }
        if (word.endsWith("ti")) {
            // "айтты": the doubled letter was folded
            return Time.PAST;
        }
        if (before == 'o' || before == 'u') {
            return Time.UNKNOWN;
        }
        if (before == 'i') {
            return n > 2 && "ae".indexOf(word.charAt(n - 2)) >= 0 ? Time.TO_COME : Time.UNKNOWN;
        }
        return endsInVowel(word.substring(0, n)) ? Time.PAST : Time.TO_COME;
    }

    /// Whether the stem of a verb ends in this vowel: the stems of a list, those made of nouns ("хабарла-", "растa-")
    /// and negated ones ("болма-").
    private static boolean endsInVowel(String stem) {
        if (VOWEL_STEMS.contains(stem) || stem.length() < 3) {
            return true;
        }
        char last = stem.charAt(stem.length() - 2);
        boolean after = VOWELS.indexOf(stem.charAt(stem.length() - 3)) < 0;
        return last == 'm' || after && "ldtpb".indexOf(last) >= 0;
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

    private static Time time(Read read, int i) {
        return read.isKazakh(i) ? time(read.words().get(i).skeleton()) : Time.UNKNOWN;
    }

    private static int last(Read read, IntPredicate counts) {
        return IntStream.range(0, read.words().size()).filter(counts).max().orElse(-1);
    }
}
