package kz.goldenhour.domain.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.text.Difference.Kind;

/// Reads numbers, in digits and in words, and dates: `42 500`, `42,5 мың`, `екі жүз елу`, `19:40`, `5 шілде`, `жұма`.
final class Counting {
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})");
    /// `42,500` is forty-two thousand in English.
    private static final Pattern GROUPED = Pattern.compile(",(?=\\d{3}(?:\\D|$))");

    private static final Map<Lang, Map<String, Pattern>> NUMBERS = Map.of(
            Lang.KK,
            patterns("numbers_kk.txt"),
            Lang.RU,
            patterns("numbers_ru.txt"),
            Lang.EN,
            patterns("numbers_en.txt"));
    private static final Map<Lang, Map<String, Pattern>> DATES = Map.of(
            Lang.KK, patterns("dates_kk.txt"), Lang.RU, patterns("dates_ru.txt"), Lang.EN, patterns("dates_en.txt"));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final String text;
    private final List<Token> words;
    private final Lang lang;
    private final List<Counted> found = new ArrayList<>();

    private Counting(String text, List<Token> words, Lang lang) {
        this.text = text;
        this.words = words;
        this.lang = lang;
    }

    static List<Counted> read(String text, List<Token> words, Lang lang) {
        return new Counting(text, words, lang).read();
    }

    /// `five = пять, пяти` as one pattern a key.
    private static Map<String, Pattern> patterns(String list) {
        return WordList.read(list).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> Pattern.compile(String.join("|", entry.getValue()))));
    }

    private List<Counted> read() {
        int at = 0;
        while (at < words.size()) {
            var word = words.get(at);
            var dotted = DOTTED.matcher(word.written());
            if (dotted.matches()) {
                date(word, dotted.group(1), dotted.group(2), dotted.group(3));
                at++;
            } else if (value(word).isPresent()) {
                at = number(at);
            } else {
                date(at);
                at++;
            }
        }
        return found;
    }

    private void date(Token word, String day, String month, String year) {
        add(Kind.NUMBER, plain(new BigDecimal(day)), word.written(), true);
        add(Kind.DATE, "month:" + Integer.parseInt(month), word.written(), true);
        add(Kind.NUMBER, year.length() == 2 ? "20" + year : year, word.written(), true);
    }

    private void date(int at) {
        key(DATES, words.get(at)).ifPresent(key -> {
            var sure = !key.endsWith("?") || isBesideNumber(at);
            add(Kind.DATE, key.replace("?", ""), words.get(at).written(), sure);
        });
    }

    private boolean isBesideNumber(int at) {
        return at > 0 && words.get(at - 1).isNumber() && words.get(at - 1).touches(words.get(at), text);
    }

    /// Reads the number that begins at a word; returns the first word behind it.
    private int number(int from) {
        var total = BigDecimal.ZERO;
        var part = value(words.get(from)).orElseThrow();
        var last = part;
        int at = from + 1;
        if (isScale(last) && last.compareTo(HUNDRED) > 0) {
            total = last;
            part = BigDecimal.ZERO;
        }
        while (at < words.size() && words.get(at - 1).touches(words.get(at), text)) {
            var next = value(words.get(at));
            if (next.isEmpty() || !fits(last, next.get(), at)) {
                break;
            }
            last = next.get();
            if (last.compareTo(THOUSAND) >= 0 && isScale(last)) {
                total = total.add(part.max(BigDecimal.ONE).multiply(last));
                part = BigDecimal.ZERO;
            } else if (last.compareTo(HUNDRED) == 0 && !words.get(at).isNumber()) {
                part = part.max(BigDecimal.ONE).multiply(last);
            } else {
                part = part.add(last);
            }
            at++;
        }
        var value = total.add(part);
        var written = text.substring(words.get(from).from(), words.get(at - 1).to());
        var isWordOne = value.compareTo(BigDecimal.ONE) == 0 && !words.get(from).isNumber();
        add(Kind.NUMBER, plain(value), written, !isWordOne);
        return at;
    }

    /// Whether a number word goes on with the number before it: `жүз елу`, `42 мың 500`, never `5 6`.
    private boolean fits(BigDecimal last, BigDecimal next, int at) {
        var digits = words.get(at).isNumber();
        if (isScale(next) && !digits) {
            return true;
        }
        return next.compareTo(last) < 0
                && (isScale(last)
                        || !digits
                                && last.compareTo(BigDecimal.valueOf(20)) >= 0
                                && !words.get(at - 1).isNumber());
    }

    private static boolean isScale(BigDecimal value) {
        return value.compareTo(HUNDRED) == 0
                || value.compareTo(THOUSAND) >= 0 && value.stripTrailingZeros().precision() == 1;
    }

    private Optional<BigDecimal> value(Token word) {
        if (!word.isNumber()) {
            return key(NUMBERS, word).map(BigDecimal::new);
        }
        var digits = (lang == Lang.EN ? GROUPED.matcher(word.written()).replaceAll("") : word.written())
                .replaceAll("[ \\u00a0\\u202f]", "")
                .replace(',', '.')
                .replace(':', '.');
        return digits.indexOf('.') == digits.lastIndexOf('.') ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }

    private Optional<String> key(Map<Lang, Map<String, Pattern>> lists, Token word) {
        return lists.getOrDefault(lang, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().matcher(word.small()).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private void add(Kind kind, String value, String written, boolean sure) {
        found.add(new Counted(kind, value, written, sure));
    }
}
