package kz.goldenhour.matching.fact;

import java.util.List;
import java.util.stream.IntStream;
import kz.goldenhour.matching.text.Text;
import kz.goldenhour.matching.text.Word;

/// A text with its facts, and which of its words are a wrapping ("forward this to ten friends").
public final class Read {
    private final Text text;
    private final Facts facts;
    private final boolean[] wrapping;

    private Read(Text text, Facts facts, boolean[] wrapping) {
        this.text = text;
        this.facts = facts;
        this.wrapping = wrapping;
    }

    /// Reads a text as it was pasted.
    public static Read of(String message, Lexicon lexicon) {
        var text = Text.of(message);
        return new Read(text, Facts.of(text, lexicon), Wrapping.of(text));
    }

    /// The text.
    public Text text() {
        return text;
    }

    /// What it says.
    public Facts facts() {
        return facts;
    }

    /// For each word whether it is wrapping.
    public boolean[] wrapping() {
        return wrapping.clone();
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
