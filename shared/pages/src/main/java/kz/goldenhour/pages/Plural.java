package kz.goldenhour.pages;

import kz.goldenhour.domain.Lang;

/// Which form of a noun a number asks for (Unicode CLDR, whole numbers).
final class Plural {
    private Plural() {}

    /// Russian: 0 for 1, 21, 101; 1 for 2-4, 22; 2 for the rest. English: 0 for 1, else 1. Kazakh nouns do not change
    /// after a number.
    static int form(Lang lang, long number) {
        return switch (lang) {
            case KK -> 0;
            case RU -> russian(Math.abs(number));
            case EN -> number == 1 ? 0 : 1;
        };
    }

    private static int russian(long number) {
        var tail = number % 100;
        if (tail >= 11 && tail <= 14) {
            return 2;
        }
        return switch ((int) (number % 10)) {
            case 1 -> 0;
            case 2, 3, 4 -> 1;
            default -> 2;
        };
    }
}
