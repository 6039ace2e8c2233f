package kz.goldenhour.matching.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.goldenhour.matching.text.Word;

/// A clause that stands beside a claim: whether it claims something too, too short as it may be to be looked up.
///
/// What people say about themselves and the message ("I heard", "check it please") claims nothing.
public final class Aside {
    private static final Vocabulary TALK = Vocabulary.read("talk.txt");
    private static final Vocabulary TOPICS = Vocabulary.read("topics.txt");
    private static final Set<String> EVENTS = Vocabulary.lines("events.txt").stream()
            .flatMap(line -> Stream.of(
                            line.substring(line.indexOf(':') + 1).strip().split(" "))
                    .map(name -> line.startsWith("kinds") ? "kind " + name : name))
            .collect(Collectors.toUnmodifiableSet());

    private static final int FEWEST = 2;
    private static final int MOST_AROUND_TALK = 3;
    private static final int SHORTEST = 3;

    private final Read message;
    private final int from;
    private final int to;

    /// The clause from one word to another (exclusive).
    public Aside(Read message, int from, int to) {
        this.message = message;
        this.from = from;
        this.to = to;
    }

    /// Whether it says a telling word with a number, a day or a negation, or two that turn claims round or that claims
    /// are
    /// about, and is no talk.
    ///
    /// @param telling which words of the message say something that neither the claim nor its other wordings say
    public boolean isClaim(IntPredicate telling) {
        long said = words().filter(i -> isWord(i) && telling.test(i)).count();
        boolean talk = words().anyMatch(message::isTalk);
        if (said == 0 || talk && said <= MOST_AROUND_TALK || message.isWrapping(from, to)) {
            return false;
        }
        return words().anyMatch(this::isFact) || said >= FEWEST && words().anyMatch(this::isTopic);
    }

    /// Whether it denies what stands beside it in no other words ("No.", "Of course not"). Who asks denies nothing.
    public boolean isDenial() {
        return words().anyMatch(i -> message.isNegation(i) || isBareNegation(i))
                && words().noneMatch(message::isTalk)
                && !message.isAsked(to - 1)
                && !message.isWrapping(from, to);
    }

    /// "Нет" and "жоқ" alone deny, whatever the language around them.
    private boolean isBareNegation(int word) {
        var tongues = new Tongue[message.words().size()];
        Arrays.fill(tongues, Tongue.ANY);
        return to - from <= FEWEST
                && message.words().get(word).skeleton().length() >= SHORTEST
                && Negations.isWord(message.words(), word, tongues);
    }

    private boolean isFact(int word) {
        return message.isNegation(word)
                || message.isDay(word)
                || message.facts().quantities().stream().anyMatch(it -> it.from() == word && !it.plainOne());
    }

    private boolean isTopic(int word) {
        return TOPICS.at(message.words(), word, message.tongues()) != null
                || message.facts().oppositesAt(word).stream().anyMatch(it -> it.sure() && EVENTS.contains(it.pair()));
    }

    private IntStream words() {
        return IntStream.range(from, to);
    }

    private boolean isWord(int word) {
        return message.words().get(word).skeleton().length() >= SHORTEST
                && !message.isCounted(word)
                && !message.isNegation(word)
                && !message.mayWrap(word)
                && !message.isTalk(word);
    }

    /// Whether people say this word about themselves and about messages.
    static boolean isTalk(Read message, int word) {
        return isTalk(message.words(), word, message.tongues()) || isFirstPerson(message, word);
    }

    static boolean isTalk(List<Word> words, int word, Tongue[] tongues) {
        return TALK.at(words, word, tongues) != null;
    }

    /// Kazakh verbs end in who does it.
    private static boolean isFirstPerson(Read message, int word) {
        var skeleton = message.words().get(word).skeleton();
        return message.isKazakh(word)
                && skeleton.length() > SHORTEST + 1
                && (skeleton.endsWith("min") || skeleton.endsWith("dim") || skeleton.endsWith("tim"));
    }
}
