package kz.goldenhour.matching.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// A text that was read: cleaned, split into words and sentences.
///
/// @param clean     the cleaned text
/// @param words     its words in order
/// @param sentences how many sentences there are
/// @param shouted   whether it is written in capitals throughout, so that a capital says nothing
/// @param addresses where it sends its reader, which is no part of the cleaned text
/// @param unread    how what follows begins, where the text is longer than what is read of it; else empty
public record Text(
        String clean, List<Word> words, int sentences, boolean shouted, List<Address> addresses, String unread) {
    /// Words of a text that are read at most.
    private static final int MOST_WORDS = 500;

    /// Letters that are shown of what was not read.
    private static final int SHOWN = 100;

    /// Half a character: no store and no API takes it.
    private static final Pattern UNPAIRED = Pattern.compile("\\p{Cs}");

    private static final Analyzer ANALYZER = SkeletonAnalyzer.ofClean(SkeletonAnalyzer.Form.WORD);

    public Text {
        words = List.copyOf(words);
        addresses = List.copyOf(addresses);
    }

    /// Reads a text as it was pasted.
    public static Text of(String message) {
        var addresses = new ArrayList<Address>();
        var clean = Cleaner.clean(message, addresses);
        var words = new ArrayList<Word>();
        var sentences = new Sentences(clean);
        var unread = message.substring(Cleaner.end(message));
        try (var stream = ANALYZER.tokenStream("text", clean)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            var offset = stream.getAttribute(OffsetAttribute.class);
            var type = stream.getAttribute(TypeAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                int start = offset.startOffset();
                if (words.size() == MOST_WORDS) {
                    unread = clean.substring(start);
                    break;
                }
                int end = offset.endOffset();
                boolean begins = sentences.moveTo(start);
                var surface = clean.substring(start, end);
                var shape = type.type().equals(WordTokenizer.NUMBER) ? Word.Shape.NUMBER : shape(surface, begins);
                words.add(new Word(surface, term.toString(), start, end, sentences.current(), shape));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Text(
                clean,
                words,
                words.isEmpty() ? 0 : sentences.current() + 1,
                isShouted(words),
                addresses,
                beginning(unread));
    }

    /// This text with other words for its words.
    public Text with(List<Word> others) {
        return new Text(clean, others, sentences, shouted, addresses, unread);
    }

    private static String beginning(String unread) {
        var stripped = UNPAIRED.matcher(unread).replaceAll("").strip();
        if (stripped.length() <= SHOWN) {
            return stripped;
        }
        int space = stripped.lastIndexOf(' ', SHOWN);
        int end = space > 0 ? space : Character.isHighSurrogate(stripped.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return stripped.substring(0, end) + " …";
    }

    /// Whether a picture says that it is wrong.
    public boolean isCrossed() {
        return clean.contains(Characters.DENIED);
    }

    /// Whether all of the message was read.
    public boolean isWhole() {
        return unread.isEmpty();
    }

    /// The words of the names that a message mentions by @name or signature, which [#of] leaves out.
    public static List<Word> mentions(String message) {
        var mentions = Cleaner.mentions(message);
        return mentions.isEmpty() ? List.of() : of(mentions).words();
    }

    private static Word.Shape shape(String word, boolean begins) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return Word.Shape.LOWER;
        }
        boolean caps = word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
        return caps ? Word.Shape.CAPS : begins ? Word.Shape.FIRST_OF_SENTENCE : Word.Shape.CAPITAL;
    }

    /// Headlines In Capitals And SHOUTED text: most words of some length begin with one.
    private static boolean isShouted(List<Word> words) {
        int letters = 0;
        int capital = 0;
        for (var word : words) {
            if (!word.isNumber() && word.surface().length() > 2) {
                letters++;
                capital += word.shape() == Word.Shape.LOWER ? 0 : 1;
            }
        }
        return letters > 3 && capital > letters * 0.7;
    }
}
