package kz.goldenhour.testing;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Texts;

/// Made-up values, hostile ones among them: what people paste, and what breaks programs.
public final class Any {
    private static final List<String> BITS = List.of(
            "Ертеңнен бастап ХҚКО-лар жабылады",
            "С понедельника закрываются все ЦОНы",
            "әғқңөұүһі ӘҒҚҢӨҰҮҺІ ₸",
            "😱🔥👩‍👩‍👧‍👦🇰🇿",
            "\u202Etxet desrever\u202C",
            "\u2066isolated\u2069\u200F",
            "<script>alert('x')</script>",
            "'; DROP TABLE claims; --",
            "{\"a\":[1,2,{\"b\":null}]}",
            "е\u0301 a\u0308 \u0000 \u0007 \uFEFF",
            "#CLAIM#META|OPEN#TEXT#",
            "42 500 теңге",
            "\n\t\r\n",
            "paypаl",
            "🏳️‍🌈\uD83D\uDE00");

    private Any() {}

    /// Any text that is not blank.
    public static String text(Random random, int bits) {
        var text = new StringBuilder("t");
        for (int i = random.nextInt(bits) + 1; i > 0; i--) {
            text.append(BITS.get(random.nextInt(BITS.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.append('.').toString();
    }

    /// A short text.
    public static String line(Random random) {
        return text(random, 2);
    }

    /// A well-formed id.
    public static String id(Random random) {
        return "x" + Integer.toString(random.nextInt(Integer.MAX_VALUE), 36);
    }

    /// Texts of at most `most` characters a language.
    public static Texts texts(Random random, int most) {
        return new Texts(cut(line(random), most), cut(line(random), most), maybe(random, cut(line(random), most)));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    public static Lang lang(Random random) {
        return one(random, Lang.values());
    }

    /// A time to the nanosecond.
    public static Instant instant(Random random) {
        return Instant.ofEpochSecond(1_790_000_000L + random.nextInt(50_000_000), random.nextInt(1_000_000_000));
    }

    public static URI url(Random random) {
        return URI.create("https://sample.invalid/%D2%9B?q=" + id(random));
    }

    /// The value, or nothing.
    public static <T> Optional<T> maybe(Random random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> T one(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
