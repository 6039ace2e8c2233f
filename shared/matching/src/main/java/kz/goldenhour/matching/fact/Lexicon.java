package kz.goldenhour.matching.fact;

import kz.goldenhour.matching.text.Word;

/// What a body of texts knows about words.
public interface Lexicon {
    /// A body of texts that knows nothing.
    Lexicon NONE = new Lexicon() {
        @Override
        public boolean isKnown(String skeleton) {
            return false;
        }

        @Override
        public boolean isSpelt(Word word) {
            return false;
        }

        @Override
        public boolean isBeginning(String skeleton) {
            return false;
        }

        @Override
        public boolean isUsual(String key) {
            return true;
        }
    };

    /// Whether the word occurs anywhere: what does not may be a misspelling.
    boolean isKnown(String skeleton);

    /// Whether the word is anywhere spelt like this, letter for letter.
    boolean isSpelt(Word word);

    /// Whether any word begins as this one does.
    boolean isBeginning(String skeleton);

    /// Whether a word that begins like this is anywhere written small: what is not, is a name.
    boolean isUsual(String key);
}
