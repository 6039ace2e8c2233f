package kz.goldenhour.domain.text;

import java.util.Locale;
import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.Lang;

/// Something that one language of a text says and the other does not.
///
/// @param one   the words of one language, empty where it has none
/// @param other the words of the other
public record Difference(Part part, Kind kind, Said one, Said other) {

    /// What one language says.
    public record Said(Lang lang, String words) {}

    /// Which text of the two.
    public enum Part {
        QUOTE,
        BODY;

        /// Its name among the fields of a form.
        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }
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
        return Digest.of(
                        part.name(),
                        kind.name(),
                        one.lang().tag(),
                        one.words(),
                        other.lang().tag(),
                        other.words())
                .substring(0, 8);
    }

    /// The name of the tick "it is meant so".
    public String tick() {
        return "same-" + key();
    }
}
