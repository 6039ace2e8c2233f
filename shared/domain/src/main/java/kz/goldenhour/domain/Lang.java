package kz.goldenhour.domain;

import java.util.Locale;
import java.util.Optional;

/// A language of the service. Kazakh and Russian are both required wherever the public reads; English is optional.
public enum Lang {
    KK,
    RU,
    EN;

    /// The BCP 47 tag: `kk`, `ru` or `en`.
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads a tag, ignoring case and any region (`ru-KZ` is Russian); empty for another language.
    public static Optional<Lang> ofTag(String tag) {
        var primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (var lang : values()) {
            if (lang.tag().equals(primary)) {
                return Optional.of(lang);
            }
        }
        return Optional.empty();
    }

    /// The likely language of a message: Kazakh where a letter stands that only Kazakh has, else Russian.
    public static Lang guess(String text) {
        return text.chars().anyMatch(letter -> "әғқңөұүһіӘҒҚҢӨҰҮҺІ".indexOf(letter) >= 0) ? KK : RU;
    }
}
