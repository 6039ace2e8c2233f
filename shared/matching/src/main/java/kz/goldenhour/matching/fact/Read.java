package kz.goldenhour.matching.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.goldenhour.matching.text.Text;
import kz.goldenhour.matching.text.Word;
import org.jspecify.annotations.Nullable;

/// A text with its facts, and which of its words are a wrapping ("forward this to ten friends").
public final class Read {
    private static final Vocabulary ALARMS = Vocabulary.read("alarms.txt");
    private static final Set<String> MONEY = Set.of("percent", "tenge", "ruble", "dollar", "euro", "pound", "yuan");

    private final Text text;
    private final Tongue[] tongues;
    private final boolean[] wrapping;
    private final Lexicon lexicon;
    private @Nullable Marks marks;

    private Read(Text text, Tongue[] tongues, boolean[] wrapping, Lexicon lexicon) {
        this.text = text;
        this.tongues = tongues;
        this.wrapping = wrapping;
        this.lexicon = lexicon;
    }

    /// Read when first asked for: most texts that are looked at are too far from each other for facts to matter. Two
    /// threads may both read them, and find the same.
    private Marks marks() {
        var known = marks;
        if (known == null) {
            known = Marks.of(Facts.of(text, tongues, lexicon));
            marks = known;
        }
        return known;
    }

    /// Reads a text as it was pasted.
    public static Read of(String message, Lexicon lexicon) {
        var text = Text.of(message);
        return new Read(text, Tongue.of(text.words()), Wrapping.of(text), lexicon);
    }

    /// The same message in the light of a claim, as [Mended] tells.
    public Read besides(Read claim, int[] partner, boolean[] misspelt, Lexicon lexicon) {
        var mended = new Mended(this, claim, partner);
        mended.words(misspelt);
        mended.leadingWords();
        return mended.isSame() && this.lexicon.equals(lexicon)
                ? this
                : new Read(text.with(mended.words()), mended.tongues(), wrapping, lexicon);
    }

    /// The language around a word.
    Tongue tongue(int word) {
        return tongues[word];
    }

    /// The same for each word.
    Tongue[] tongues() {
        return tongues.clone();
    }

    /// Whether a word is a fact by itself (a number, a day, a negation).
    public boolean isFact(int word) {
        return marks().plain().get(word);
    }

    /// Whether a word denies.
    public boolean isNegation(int word) {
        return facts().negations().stream().anyMatch(it -> it.from() <= word && word <= it.to());
    }

    /// Whether a word is one of those that people pass claims on with.
    public boolean isForwarding(int word) {
        return wrapping[word] || Wrapping.isWrapping(words(), word, word + 1);
    }

    /// Whether a word is one of those that may stand in a wrapping: it says nothing by itself.
    public boolean mayWrap(int word) {
        return wrapping[word] || Wrapping.isPart(words(), word);
    }

    /// The end (exclusive) of the clause that begins at a word.
    public int endOfClause(int from) {
        return Wrapping.endOfClause(text, from);
    }

    /// Whether a colon parts a word from the one before it: what stands before it leads in.
    public boolean isLedIn(int word) {
        return word > 0
                && text.clean()
                        .substring(
                                words().get(word - 1).end(), words().get(word).start())
                        .contains(":");
    }

    /// Whether a word ends a question.
    boolean isAsked(int word) {
        int next = word + 1 < words().size()
                ? words().get(word + 1).start()
                : text.clean().length();
        return text.clean().substring(words().get(word).end(), next).contains("?");
    }

    /// Whether a word is one that people say about themselves and about messages.
    public boolean isTalk(int word) {
        return Aside.isTalk(this, word);
    }

    /// Whether a word belongs to a number or a day.
    public boolean isCounted(int word) {
        return marks().counted().get(word);
    }

    /// Whether a word is a name or names a place.
    public boolean isName(int word) {
        return marks().named().get(word);
    }

    /// Whether a word names a day or a month.
    boolean isDay(int word) {
        return facts().days().stream().anyMatch(day -> day.from() == word);
    }

    /// Which known place a word names, "" for none.
    public String place(int word) {
        return facts().names().stream()
                .filter(name -> name.from() <= word && word <= name.to())
                .map(Fact.Name::place)
                .findFirst()
                .orElse("");
    }

    /// Whether a word is the opposite of a word of another text.
    public boolean isOpposite(int word, Read other, int otherWord) {
        return facts().oppositesAt(word).stream()
                .anyMatch(our -> other.facts().oppositesAt(otherWord).stream()
                        .anyMatch(their -> our.pair().equals(their.pair()) && our.side() != their.side()));
    }

    /// Whether a word, wherever it stands, makes a claim: an alarm, an office, money or a share, a name inside a
    /// sentence.
    public boolean isAlarming(int word) {
        return ALARMS.at(words(), word, tongues) != null
                || facts().quantities().stream()
                        .anyMatch(it -> it.from() == word && MONEY.contains(it.unit()) && !it.isWhole())
                || facts().names().stream()
                        .anyMatch(it -> it.from() == word && !it.place().isEmpty());
    }

    /// Whether nothing but a gap, a hyphen or a pause of dots parts a word from the one before it.
    public boolean isJoined(int word) {
        var before = words().get(word - 1);
        var after = words().get(word);
        var gap = text.clean().substring(before.end(), after.start());
        return gap.isBlank() && gap.indexOf('\n') < 0
                || gap.equals("-")
                || before.sentence() == after.sentence() && gap.strip().matches("\\.{2,9}");
    }

    /// Whether the text around a word is in a language, or may be.
    boolean isIn(int word, Tongue tongue) {
        return tongue.fits(tongues[word]);
    }

    /// Whether the text around a word is Kazakh.
    public boolean isKazakh(int word) {
        return tongues[word] == Tongue.KK;
    }

    /// The kind of alarm that a word is, "" for none.
    String alarm(int word) {
        var hit = ALARMS.at(words(), word, tongues);
        return hit == null ? "" : hit.key();
    }

    /// Whether the words from one to another (exclusive) are what people wrap around claims.
    public boolean isWrapping(int from, int to) {
        return Wrapping.isWrapping(words(), from, to);
    }

    /// The text.
    public Text text() {
        return text;
    }

    /// What it says.
    public Facts facts() {
        return marks().facts();
    }

    /// For each word whether it is wrapping.
    public boolean[] wrapping() {
        return wrapping.clone();
    }

    /// What is left without the wrapping before and after it, as it was written.
    public String claim() {
        int first = 0;
        int end = words().size();
        while (first < end && wrapping[first]) {
            first++;
        }
        while (end > first && wrapping[end - 1]) {
            end--;
        }
        return first == end ? text.clean() : quote(first, end - 1);
    }

    /// Its words.
    public List<Word> words() {
        return text.words();
    }

    /// The words of a fact as they were written.
    public String quote(Fact fact) {
        return quote(fact.from(), fact.to());
    }

    /// The words from one to another, as they were written.
    public String quote(int from, int to) {
        return text.clean().substring(words().get(from).start(), words().get(to).end());
    }

    /// The skeletons of what is not wrapping, in order: equal for equal messages.
    public List<String> core() {
        var all = words();
        var core = IntStream.range(0, all.size())
                .filter(i -> !wrapping[i])
                .mapToObj(i -> all.get(i).skeleton())
                .toList();
        return core.isEmpty() ? all.stream().map(Word::skeleton).toList() : core;
    }
}
