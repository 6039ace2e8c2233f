package kz.goldenhour.domain.text;

import kz.goldenhour.domain.Digest;

/// Something that one language of a text says and the other does not.
///
/// @param kk the words of the Kazakh text, empty where it has none
/// @param ru the words of the Russian text, empty where it has none
public record Difference(Part part, Kind kind, String kk, String ru) {

    /// Which text of the two.
    public enum Part {
        QUOTE,
        BODY
    }

    /// What differs.
    public enum Kind {
        NUMBER,
        DATE,
        NAME,
        NEGATION,
        /// A word that calls the claim true or false.
        RATING
    }

    /// Names this very difference, so that whoever has looked at it need not look again.
    public String key() {
        return Digest.of(part.name(), kind.name(), kk, ru).substring(0, 8);
    }
}
