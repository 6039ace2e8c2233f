package kz.goldenhour.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.goldenhour.domain.text.Hidden;

/// A text that somebody else wrote, made safe to look at: marks that cannot be seen are shown, words of mixed scripts
/// are flagged, and no link in it is one. Escaping is the template's.
public final class HostileText {
    /// Letters and the combining marks on them; anything else ends a word.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private HostileText() {}

    /// One stretch of the text.
    public sealed interface Piece {
        /// As it is.
        record Plain(String text) implements Piece {}

        /// A control mark that turns the reading order, joins, parts or hides: shown by its name.
        record Mark(String name) implements Piece {}

        /// A word with letters of more than one script: perhaps one dressed up as another.
        record Mixed(String text) implements Piece {}
    }

    /// The text in pieces, in its order.
    public static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var plain = new StringBuilder();
        var tidy = text.strip().replace("\r\n", "\n");
        tidy.codePoints().forEach(point -> {
            if (Hidden.is(point)) {
                addWords(pieces, plain);
                pieces.add(new Piece.Mark(Hidden.name(point)));
            } else {
                plain.appendCodePoint(point);
            }
        });
        addWords(pieces, plain);
        return List.copyOf(pieces);
    }

    /// Whether anything in the text is shown as a mark.
    public static boolean hasMarks(String text) {
        return pieces(text).stream().anyMatch(piece -> piece instanceof Piece.Mark);
    }

    /// Whether a word of the text mixes scripts.
    public static boolean hasMixed(String text) {
        return pieces(text).stream().anyMatch(piece -> piece instanceof Piece.Mixed);
    }

    private static void addWords(List<Piece> pieces, StringBuilder plain) {
        var words = WORD.matcher(plain);
        int done = 0;
        while (words.find()) {
            if (isMixed(words.group())) {
                addPlain(pieces, plain.substring(done, words.start()));
                pieces.add(new Piece.Mixed(words.group()));
                done = words.end();
            }
        }
        addPlain(pieces, plain.substring(done));
        plain.setLength(0);
    }

    private static void addPlain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Plain(text));
        }
    }

    private static boolean isMixed(String word) {
        return word.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(Character.UnicodeScript::of)
                        .filter(script -> script != Character.UnicodeScript.COMMON)
                        .distinct()
                        .count()
                > 1;
    }
}
