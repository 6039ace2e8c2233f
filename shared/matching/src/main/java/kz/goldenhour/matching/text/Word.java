package kz.goldenhour.matching.text;

/// One word or number of a text.
///
/// @param surface  as written, after cleaning
/// @param skeleton what it compares by
/// @param start    where it begins in the cleaned text
/// @param end      where it ends
/// @param sentence the sentence that it stands in, from 0
/// @param shape    how it is written
public record Word(String surface, String skeleton, int start, int end, int sentence, Shape shape) {

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

    /// Whether it is written with digits.
    public boolean isNumber() {
        return shape == Shape.NUMBER;
    }
}
