package kz.goldenhour.matching.text;

import java.util.Locale;

/// One word or number of a text.
///
/// @param surface  as written, after cleaning
/// @param skeleton what it compares by
/// @param start    where it begins in the cleaned text
/// @param end      where it ends
/// @param sentence the sentence that it stands in, from 0
/// @param shape    how it is written
public record Word(String surface, String skeleton, int start, int end, int sentence, Shape shape) {
    private static final int STEM = 5;
    private static final int LONGEST = 64;

    /// How a word is written.
    public enum Shape {
        LOWER,
        /// Begins with a capital letter.
        CAPITAL,
        /// Begins with a capital letter, but so does every sentence.
        FIRST_OF_SENTENCE,
        /// Capitals throughout, two letters or more.
        CAPS,
        NUMBER
    }

    /// The first letters of the skeleton: the key by which words are looked up. Numbers stay whole.
    public String key() {
        return shape == Shape.NUMBER || skeleton.length() <= SkeletonAnalyzer.PREFIX
                ? skeleton
                : skeleton.substring(0, SkeletonAnalyzer.PREFIX);
    }

    /// A longer beginning than the key's: words that share it are most often forms of one word.
    public String stem() {
        return skeleton.length() <= STEM ? skeleton : skeleton.substring(0, STEM);
    }

    /// As written, in small letters; cut where no word is so long.
    public String spelling() {
        var small = surface.toLowerCase(Locale.ROOT);
        return small.length() > LONGEST ? small.substring(0, LONGEST) : small;
    }

    /// This word, read as another: its place and its capitals stay.
    public Word meaning(Word other) {
        return new Word(other.surface, other.skeleton, start, end, sentence, shape);
    }

    /// Whether it is written in the Latin alphabet.
    public boolean isLatin() {
        return Lookalikes.isLatin(surface.charAt(0));
    }

    /// Whether it is written with digits.
    public boolean isNumber() {
        return shape == Shape.NUMBER;
    }
}
