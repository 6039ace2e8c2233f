package kz.goldenhour.matching.fact;

import java.util.Set;
import kz.goldenhour.matching.text.Text;
import kz.goldenhour.matching.text.Word;

/// One number written in one or more words that stand together: "жиырма бес мың", "42,5 тыс", "two hundred and five".
final class NumberRun {
    private static final Set<String> AND = Set.of("and", "a");

    private final Text text;
    private final Tongue[] tongues;
    private final Vocabulary vocabulary;
    private double total;
    private double current;
    private double alternative = Double.NaN;
    private double lastScale = Double.MAX_VALUE;
    private double lastSmall = Double.MAX_VALUE;
    private int words;
    private int end;
    private boolean digits;

    NumberRun(Text text, Tongue[] tongues, int from, Vocabulary vocabulary) {
        this.text = text;
        this.tongues = tongues;
        this.vocabulary = vocabulary;
        end = from;
        int i = from;
        while (i < text.words().size() && (i == from || together(i)) && take(i)) {
            words++;
            end = ++i;
            if (i + 1 < text.words().size()
                    && AND.contains(text.words().get(i).skeleton())
                    && !digits
                    && isNumberWord(i + 1)) {
                i++;
            }
        }
    }

    boolean isNumber() {
        return words > 0;
    }

    /// The index after the last word.
    int end() {
        return end;
    }

    double value() {
        return total + current;
    }

    /// What the digits mean if their point divides rather than groups (`42.500`); NaN where there is no doubt.
    double otherReading() {
        return alternative;
    }

    /// "One" as a word, or the digit 1 alone: an article as often as a number.
    boolean isPlainOne() {
        return value() == 1;
    }

    private boolean together(int i) {
        int from = text.words().get(i - 1).end();
        int to = text.words().get(i).start();
        for (int k = from; k < to; k++) {
            char c = text.clean().charAt(k);
            if (c != ' ' && !(c == '.' && k == from && digits) && !(c == '-' && words > 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNumberWord(int i) {
        return vocabulary.at(text.words(), i, tongues) != null;
    }

    private boolean take(int i) {
        var word = text.words().get(i);
        if (word.isNumber()) {
            return takeDigits(word);
        }
        var hit = vocabulary.at(text.words(), i, tongues);
        return hit != null && takeValue(Double.parseDouble(hit.key()));
    }

    private boolean takeDigits(Word word) {
        if (words > 0) {
            return false;
        }
        var written = word.skeleton();
        digits = true;
        try {
            current = Double.parseDouble(written.replace(':', '.'));
        } catch (NumberFormatException severalPoints) {
            current = Double.parseDouble("0"
                    + written.replaceAll("\\D", "")
                            .substring(
                                    0,
                                    Math.min(15, written.replaceAll("\\D", "").length())));
        }
        if (!written.equals(word.surface()) && word.surface().matches("\\d{1,3}[.,]\\d{3}")) {
            alternative = Double.parseDouble(word.surface().replace(',', '.'));
        }
        lastSmall = 0;
        return true;
    }

    private boolean takeValue(double value) {
        if (value >= 1000) {
            if (value >= lastScale) {
                return false;
            }
            total += (current == 0 ? 1 : current) * value;
            alternative *= value;
            current = 0;
            lastScale = value;
            lastSmall = Double.MAX_VALUE;
        } else if (value == 100 && current > 1 && current < 10 && !digits) {
            current *= 100;
            lastSmall = 100;
        } else if (value == 0.5 && words > 0) {
            current += lastScale < Double.MAX_VALUE && current == 0 ? lastScale * 0.5 : 0.5;
            lastSmall = 0;
        } else {
            if (digits || magnitude(value) >= lastSmall) {
                return false;
            }
            current += value;
            lastSmall = value < 10 || value > 10 && value < 20 ? 0.1 : value < 100 ? 10 : 100;
        }
        return true;
    }

    private static double magnitude(double value) {
        return value >= 100 ? 100 : value >= 10 ? 10 : 1;
    }
}
