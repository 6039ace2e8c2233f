package kz.goldenhour.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.message.PublicationText;

/// The words of all pages in one language, from `words_kk.properties` and its sisters. A variable stands as `{0}`; no
/// Kazakh case ending ever follows one. Forms that depend on a number are parted by `|`.
public final class Words {
    private static final Map<Lang, Words> ALL = new EnumMap<>(Lang.class);

    static {
        for (var lang : Lang.values()) {
            ALL.put(lang, new Words(lang, read(lang)));
        }
    }

    private final Lang lang;
    private final Properties texts;

    private Words(Lang lang, Properties texts) {
        this.lang = lang;
        this.texts = texts;
    }

    public static Words in(Lang lang) {
        return Objects.requireNonNull(ALL.get(lang));
    }

    public Lang lang() {
        return lang;
    }

    /// The text of a key, with its variables filled in.
    ///
    /// @throws IllegalArgumentException where there is no such key
    public String of(String key, Object... values) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for \"" + key + "\" in " + lang.tag());
        }
        return filled(text, values);
    }

    /// The text of a key in the form that a number asks for: `1 сообщение`, `2 сообщения`, `5 сообщений`. The number
    /// itself is `{0}`.
    public String count(String key, long number) {
        var forms = of(key).split("\\|", -1);
        var index = Math.min(Plural.form(lang, number), forms.length - 1);
        return filled(forms[index], number(number));
    }

    /// What stands over the answer.
    public String heading(Rating rating) {
        return PublicationText.heading(rating, lang);
    }

    /// The word that stands first wherever a rating is shown.
    public String rating(Rating rating) {
        return of("rating." + rating);
    }

    /// A whole number as people write it, in groups of three from 10 000 on.
    public String number(long number) {
        if (Math.abs(number) < 10_000) {
            return Long.toString(number);
        }
        return Long.toString(number).replaceAll("(\\d)(?=(\\d{3})+$)", "$1\u00a0");
    }

    /// Day and time of day: `20.11.2026, 20:17`.
    public String moment(Instant at) {
        return AstanaTime.date(at) + ", " + AstanaTime.clock(at);
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    private static String filled(String text, Object... values) {
        if (values.length == 0) {
            return text;
        }
        var filled = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var isVariable = text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}';
            if (isVariable) {
                filled.append(values[text.charAt(i + 1) - '0']);
                i += 2;
            } else {
                filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }

    private static Properties read(Lang lang) {
        var name = "words_" + lang.tag() + ".properties";
        try (var stream = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
