package kz.goldenhour.domain.match;

import kz.goldenhour.domain.Lang;

/// A model that puts texts of one meaning near each other, whatever their words and language. It only ever helps to
/// find: what a message and a record say is compared without it. Safe for concurrent use.
public interface Embedder {
    /// Numbers in a vector.
    int SIZE = 384;

    /// Names the model and how texts are put to it. Vectors of two names mean nothing to each other.
    String model();

    /// What the model makes of a text.
    Embedding embed(String text);

    /// What a model makes of a text.
    ///
    /// @param vector of length 1; unrelated texts are about square to each other
    /// @param lang   the language, as far as the model can tell it
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    record Embedding(float[] vector, Lang lang) {}
}
