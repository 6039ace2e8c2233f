package kz.goldenhour.domain.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A text that somebody else wrote, as it may stand in a letter: every line is marked as his, marks that cannot be seen
/// are named, no link in it is one, and it has an end.
public final class Quoted {
    private static final int MOST = 1_000;

    /// A dot inside a name such as `www.example.kz`; mail programs make links of these, too.
    private static final Pattern DOT = Pattern.compile("(?<=[\\p{L}\\p{N}])\\.(?=\\p{L}{2})");

    private Quoted() {}

    /// The text, each line after `> `.
    public static String lines(String text) {
        var tidy = text.strip().replace("\r\n", "\n").replace('\r', '\n');
        return within(tidy).lines().map(line -> "> " + harmless(line)).collect(Collectors.joining("\n"));
    }

    private static String harmless(String line) {
        var shown = new StringBuilder();
        line.codePoints().forEach(point -> {
            if (Hidden.is(point)) {
                shown.append('[').append(Hidden.name(point)).append(']');
            } else {
                shown.appendCodePoint(point);
            }
        });
        var dead = shown.toString().replace("://", "[:]//").replace("@", "[@]");
        return DOT.matcher(dead).replaceAll("[.]");
    }

    /// As many whole letters as fit.
    private static String within(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        var end = letters.preceding(MOST + 1);
        var cut = end > 0 ? end : text.offsetByCodePoints(0, MOST / 2);
        return text.substring(0, cut) + "…";
    }
}
