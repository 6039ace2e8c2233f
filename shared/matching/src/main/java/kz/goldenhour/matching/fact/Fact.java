package kz.goldenhour.matching.fact;

/// Something in a text that must be so in the claim too, from word `from` to word `to` (inclusive).
public sealed interface Fact {
    int from();

    int to();

    /// A number, with a second reading where its point may group or divide (else NaN), and what it counts ("" unknown).
    /// `bound` is the sign of comparison before it, `<` or `>`, "" for none.
    record Quantity(double value, double other, String unit, String bound, int from, int to, boolean plainOne)
            implements Fact {
        private static final double WHOLE = 100;

        static Quantity of(double value, int at) {
            return new Quantity(value, Double.NaN, "", "", at, at, value == 1);
        }

        /// A hundred per cent: "for sure" in all three languages.
        boolean isWhole() {
            return value == WHOLE && unit.equals("percent");
        }

        boolean sameValue(Quantity that) {
            return near(value, that.value)
                    || near(other, that.value)
                    || near(value, that.other)
                    || near(other, that.other);
        }

        private static boolean near(double a, double b) {
            return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
        }
    }

    /// A month (`month:1`), a day of the week or a day by its distance from today (`day:mon`).
    record Day(String key, int from, int to) implements Fact {}

    /// A negation, and the skeleton of the word that it denies ("" unknown).
    record Negation(String denied, int from, int to) implements Fact {}

    /// A word of a pair that turns claims round; `sure` where it does so whatever the other text says.
    record Opposite(String pair, int side, boolean sure, int from, int to) implements Fact {}

    /// A word that names somebody or something. `place` is the gazetteer's key, "" for other names.
    record Name(String skeleton, String place, boolean sure, int from, int to) implements Fact {}

    /// A word that says of a claim that it is wrong.
    record Denial(int from, int to) implements Fact {}
}
