package kz.goldenhour.matching.fact;

import java.util.BitSet;

/// The facts of a text, and the words that belong to them.
///
/// @param counted to a number or a day
/// @param named   to a name
/// @param plain   to a number, a day or a negation
record Marks(Facts facts, BitSet counted, BitSet named, BitSet plain) {
    static Marks of(Facts facts) {
        return new Marks(
                facts,
                Facts.taken(facts.quantities(), facts.days()),
                Facts.taken(facts.names()),
                Facts.taken(facts.quantities(), facts.days(), facts.negations()));
    }
}
