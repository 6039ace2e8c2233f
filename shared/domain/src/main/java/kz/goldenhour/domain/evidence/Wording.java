package kz.goldenhour.domain.evidence;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.goldenhour.domain.Lang;

/// One way in which the claim is put. An alias is a wording that an officer was shown and ticked.
///
/// @param meaning what an embedding model made of the text, where there is one; kept, because it is slow to make
public record Wording(Lang lang, String text, boolean alias, Optional<Meaning> meaning) {
    /// How long a wording may be: a claim, not a letter.
    public static final int MOST = 1_000;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u2026]+[\"'\u00bb\u201d)\\]]*(?=\\s)|\\R");
    private static final Pattern WORD_END = Pattern.compile("(?=\\s)");

    public Wording {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a wording needs text");
        }
    }

    /// A wording that no model has seen.
    public Wording(Lang lang, String text, boolean alias) {
        this(lang, text, alias, Optional.empty());
    }

    /// The same wording with what a model makes of it.
    public Wording with(Meaning made) {
        return new Wording(lang, text, alias, Optional.of(made));
    }

    /// A reporter's own words as a wording: of a longer text the first sentences that fit. Where not even one fits, the
    /// words that do; never half a letter.
    public static Wording ofReport(Lang lang, String text) {
        var whole = text.strip();
        return new Wording(lang, whole.length() <= MOST ? whole : shortened(whole), false);
    }

    private static String shortened(String text) {
        return lastEnd(SENTENCE_END, text)
                .or(() -> lastEnd(WORD_END, text))
                .map(end -> text.substring(0, end))
                .orElseGet(() -> letters(text));
    }

    /// The last end within the bound that leaves something.
    private static Optional<Integer> lastEnd(Pattern ends, String text) {
        return ends.matcher(text)
                .results()
                .map(MatchResult::end)
                .takeWhile(end -> end <= MOST)
                .filter(end -> !text.substring(0, end).isBlank())
                .reduce((_, last) -> last);
    }

    /// As many letters as fit, with the marks that belong to them.
    private static String letters(String text) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        var end = letters.preceding(MOST + 1);
        return end > 0 ? text.substring(0, end) : text.substring(0, text.offsetByCodePoints(0, MOST / 2));
    }
}
