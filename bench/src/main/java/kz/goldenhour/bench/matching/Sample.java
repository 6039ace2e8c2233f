package kz.goldenhour.bench.matching;

/// Which texts of a set are asked for: one of so many, from the first on or from a later one.
///
/// @param every  one of so many
/// @param offset of those, which
record Sample(int every, int offset) {
    /// Whether the text in this place, counted from 0, is one of them.
    boolean takes(int place) {
        return place % every == offset % every;
    }
}
