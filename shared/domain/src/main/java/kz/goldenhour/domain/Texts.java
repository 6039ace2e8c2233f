package kz.goldenhour.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One text in the languages of the service: Kazakh and Russian always, English where somebody wrote it.
public record Texts(String kk, String ru, Optional<String> en) {
    public Texts {
        kk = kk.strip();
        ru = ru.strip();
        en = en.map(String::strip).filter(text -> !text.isEmpty());
        if (kk.isEmpty() || ru.isEmpty()) {
            throw new IllegalArgumentException("both the Kazakh and the Russian text are required");
        }
    }

    public static Texts of(String kk, String ru) {
        return new Texts(kk, ru, Optional.empty());
    }

    /// The text in a language; Russian stands in for English that nobody wrote.
    public String in(Lang lang) {
        return switch (lang) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en.orElse(ru);
        };
    }

    /// The languages that somebody wrote it in.
    public List<Lang> languages() {
        var languages = new ArrayList<>(List.of(Lang.KK, Lang.RU));
        en.ifPresent(text -> languages.add(Lang.EN));
        return List.copyOf(languages);
    }

    /// These texts, where none is too long.
    ///
    /// @throws IllegalArgumentException where one of the texts is longer than `most` characters (code points)
    public Texts within(String field, int most) {
        for (var lang : languages()) {
            var length = in(lang).codePointCount(0, in(lang).length());
            if (length > most) {
                throw new IllegalArgumentException(
                        "%s (%s) has %d characters, %d at most".formatted(field, lang.tag(), length, most));
            }
        }
        return this;
    }
}
