package kz.goldenhour.bench.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import kz.goldenhour.domain.Lang;

/// Texts that differ from a claim in one fact. Written apart from the rules that must catch them: it knows other word
/// lists, and cuts text by other means.
final class NearMisses {
    private static final String[] RU_MONTHS =
            "январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр".split(" ");
    private static final String[] KK_MONTHS =
            "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(" ");
    private static final String[] EN_MONTHS =
            "January February March April May June July August September October November December".split(" ");
    private static final Pattern DIGITS = Pattern.compile("(?<![\\d.,])\\d+(?:[.,]\\d+)?(?![\\d])");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private final Random random;
    private final List<String> names;

    NearMisses(Random random, List<String> names) {
        this.random = random;
        this.names = names;
    }

    /// A changed text and what was changed.
    record NearMiss(String kind, String text) {}

    List<NearMiss> of(String text, Lang lang) {
        var made = new ArrayList<NearMiss>();
        add(made, "number", text, changedDigit(text));
        add(made, "month", text, changedMonth(text, lang));
        add(made, "year", text, changedYear(text));
        add(made, "negation", text, Negated.of(text, lang, random));
        add(made, "prefix", text, Negated.inside(text, lang, random));
        add(made, "denial", text, Negated.denied(text, lang, random));
        Swaps.of(lang).forEach((kind, swaps) -> add(made, kind, text, swaps.changed(text, random)));
        add(made, "name", text, changedName(text));
        add(made, "names exchanged", text, exchangedNames(text));
        return made;
    }

    private static void add(List<NearMiss> made, String kind, String text, String changed) {
        if (!changed.equals(text)) {
            made.add(new NearMiss(kind, changed));
        }
    }

    private String changedDigit(String text) {
        var spans = DIGITS.matcher(text).results().toList();
        if (spans.isEmpty()) {
            return text;
        }
        var span = spans.get(random.nextInt(spans.size()));
        var number = new StringBuilder(span.group());
        int i = random.nextInt(number.length());
        if (!Character.isDigit(number.charAt(i))) {
            i = 0;
        }
        char digit;
        do {
            digit = (char) ('0' + random.nextInt(10));
        } while (digit == number.charAt(i) || digit == '0' && i == 0);
        number.setCharAt(i, digit);
        return text.substring(0, span.start()) + number + text.substring(span.end());
    }

    private String changedYear(String text) {
        var year = YEAR.matcher(text);
        return year.replaceFirst(found -> String.valueOf(Integer.parseInt(found.group()) + 1 + random.nextInt(4)));
    }

    private String changedMonth(String text, Lang lang) {
        var months = switch (lang) {
            case KK -> KK_MONTHS;
            case RU -> RU_MONTHS;
            case EN -> EN_MONTHS;
        };
        for (int m = 0; m < 12; m++) {
            var form = lang == Lang.RU
                    ? (m == 4 ? "мая\\b" : months[m] + "(?=[яьеа]\\b)")
                    : months[m] + (lang == Lang.EN ? "\\b" : "");
            var month = Pattern.compile("(?U)(?<!\\p{L})" + form).matcher(text);
            if (month.find() && (lang != Lang.EN || m != 4)) {
                int other = (m + 1 + random.nextInt(11)) % 12;
                var name = months[other];
                if (lang == Lang.RU) {
                    name = m == 4
                            ? (other == 2 || other == 7 ? name + "а" : name + "я")
                            : other == 4 ? "мая".substring(0, 2) : name;
                }
                return text.substring(0, month.start()) + name + text.substring(month.end());
            }
        }
        return text;
    }

    /// The places of words that name somebody: capitals inside a sentence.
    private static List<Integer> namesOf(String[] words) {
        var places = new ArrayList<Integer>();
        for (int i = 1; i < words.length; i++) {
            if (words[i].length() > 3
                    && Character.isUpperCase(words[i].charAt(0))
                    && Character.isLowerCase(words[i].charAt(2))
                    && !words[i - 1].matches(".*[.!?:]\"?")) {
                places.add(i);
            }
        }
        return places;
    }

    private String changedName(String text) {
        var words = text.split(" ");
        var places = namesOf(words);
        if (places.isEmpty()) {
            return text;
        }
        int at = places.get(random.nextInt(places.size()));
        var old = words[at];
        String name;
        do {
            name = names.get(random.nextInt(names.size()));
        } while (name.regionMatches(true, 0, old, 0, 3));
        words[at] = name + tail(old);
        return String.join(" ", words);
    }

    /// Two names that change places, each keeping the punctuation of the other.
    private String exchangedNames(String text) {
        var words = text.split(" ");
        var places = namesOf(words);
        if (places.size() < 2) {
            return text;
        }
        Collections.shuffle(places, random);
        int one = places.get(0);
        int other = places.get(1);
        // "between A and B" is between B and A
        if (Math.abs(one - other) < 3 || words[one].regionMatches(true, 0, words[other], 0, 3)) {
            return text;
        }
        var first = words[one];
        words[one] = bare(words[other]) + tail(first);
        words[other] = bare(first) + tail(words[other]);
        return String.join(" ", words);
    }

    private static String bare(String word) {
        return word.substring(0, word.length() - tail(word).length());
    }

    private static String tail(String word) {
        return word.replaceFirst("^[\\p{L}-]+", "");
    }
}
