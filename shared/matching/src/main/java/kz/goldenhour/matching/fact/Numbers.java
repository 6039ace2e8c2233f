package kz.goldenhour.matching.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.goldenhour.matching.text.Signs;
import kz.goldenhour.matching.text.Text;
import kz.goldenhour.matching.text.Word;
import kz.goldenhour.matching.text.Word.Shape;

/// Reads the numbers of a text: digits in every grouping, number words of three languages with their scales
/// ("жиырма бес мың", "two and a half million", "42,5 тыс."), ordinals, Roman numerals, dates and times in digits.
final class Numbers {
    private static final Vocabulary WORDS = Vocabulary.read("numbers.txt");
    private static final Vocabulary UNITS = Vocabulary.read("units.txt");
    private static final Pattern ROMAN = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})|XX");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})");

    private static final String MINUS = "minus";

    private Numbers() {}

    static List<Fact.Quantity> read(Text text, Tongue[] tongues) {
        var found = new ArrayList<Fact.Quantity>();
        var words = text.words();
        for (int i = 0; i < words.size(); ) {
            if (DATE.matcher(words.get(i).skeleton()).matches()) {
                addDate(words.get(i), i, found);
                i++;
                continue;
            }
            var run = new NumberRun(text, tongues, i, WORDS);
            if (run.isNumber()) {
                found.add(quantity(text, tongues, i, run));
                i = run.end();
            } else {
                if (isRoman(words.get(i), text.shouted())) {
                    found.add(Fact.Quantity.of(roman(words.get(i).surface()), i));
                }
                i++;
            }
        }
        return found;
    }

    /// "-40" and "minus 40" are below nought, the word a part of the number.
    private static Fact.Quantity quantity(Text text, Tongue[] tongues, int i, NumberRun run) {
        int start = text.words().get(i).start();
        boolean word = i > 0 && text.words().get(i - 1).skeleton().equals(MINUS);
        int sign = word || Signs.isMinus(text.clean(), start) ? -1 : 1;
        return new Fact.Quantity(
                sign * run.value(),
                sign * run.otherReading(),
                unit(text, tongues, i, run.end()),
                Signs.bound(text.clean(), start),
                word ? i - 1 : i,
                run.end() - 1,
                run.isPlainOne() && sign > 0);
    }

    private static void addDate(Word word, int i, List<Fact.Quantity> found) {
        var parts = word.skeleton().split("\\.");
        found.add(Fact.Quantity.of(Double.parseDouble(parts[0]), i));
        found.add(new Fact.Quantity(Double.parseDouble(parts[1]), Double.NaN, "month-number", "", i, i, false));
        double year = Double.parseDouble(parts[2]);
        found.add(Fact.Quantity.of(year < 100 ? 2000 + year : year, i));
    }

    /// What is counted: the sign or word right after the number (or one further), or the currency sign right before it.
    private static String unit(Text text, Tongue[] tongues, int from, int end) {
        var clean = text.clean();
        var words = text.words();
        int stop = words.get(end - 1).end();
        for (int i = stop; i < Math.min(clean.length(), stop + 2); i++) {
            var sign = sign(clean.charAt(i));
            if (!sign.isEmpty()) {
                return sign;
            }
        }
        int start = words.get(from).start();
        if (start > 0 && !sign(clean.charAt(start - 1)).isEmpty()) {
            return sign(clean.charAt(start - 1));
        }
        for (int i = end; i < Math.min(words.size(), end + 2); i++) {
            if (words.get(i).isNumber()) {
                break;
            }
            var hit = UNITS.at(words, i, tongues);
            if (hit != null) {
                return hit.key();
            }
        }
        return "";
    }

    private static String sign(char c) {
        return switch (c) {
            case '%' -> "percent";
            case '$' -> "dollar";
            case '€' -> "euro";
            case '£' -> "pound";
            case '₸' -> "tenge";
            case '₽' -> "ruble";
            default -> "";
        };
    }

    private static boolean isRoman(Word word, boolean shouted) {
        return word.shape() == Shape.CAPS
                && !shouted
                && ROMAN.matcher(word.surface()).matches();
    }

    private static double roman(String numeral) {
        int sum = 0;
        int before = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int value = numeral.charAt(i) == 'X' ? 10 : numeral.charAt(i) == 'V' ? 5 : 1;
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return sum;
    }
}
