package kz.goldenhour.domain.desk;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Six digits that only the officer knows. Never stored, never logged.
public final class Pin {
    private static final Pattern FORM = Pattern.compile("\\d{6}");

    /// Three keys of a keypad in a row, to and fro.
    private static final Set<String> LINES = Set.of(
            "123", "456", "789", "147", "258", "369", "159", "357", "321", "654", "987", "741", "852", "963", "951",
            "753");

    private final String digits;

    private Pin(String digits) {
        this.digits = digits;
    }

    /// A well-formed PIN; anything else is empty and counts as no try (a scanner that fills forms
    /// with words locks nobody out).
    public static Optional<Pin> read(String typed) {
        var digits = typed.replaceAll("\\s", "");
        return FORM.matcher(digits).matches() ? Optional.of(new Pin(digits)) : Optional.empty();
    }

    /// Whether it is among the first that somebody would try: five times the same digit, a repeated
    /// pair or triple, three doubles, a run up or down, two lines of the keypad, the same from
    /// behind, a year first, a date (ddmmyy, yymmdd), or six digits of the officer's own phone,
    /// also from behind.
    public boolean isEasilyGuessed(Phone own) {
        var mirrored = new StringBuilder(digits).reverse().toString();
        return isOfLines()
                || mirrored.equals(digits)
                || own.value().contains(digits)
                || own.value().contains(mirrored)
                || digits.matches("\\d?(\\d)\\1{4}\\d?")
                || digits.matches("(\\d)\\1(\\d)\\2(\\d)\\3")
                || digits.matches("(\\d)\\1{5}|(\\d\\d)\\2\\2|(\\d{3})\\3|(\\d)\\4\\4(\\d)\\5\\5")
                || "01234567890".contains(digits)
                || "09876543210".contains(digits)
                || digits.matches("(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d\\d")
                || digits.matches("\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])")
                || digits.matches("(19|20)\\d{4}");
    }

    private boolean isOfLines() {
        return LINES.contains(digits.substring(0, 3)) && LINES.contains(digits.substring(3));
    }

    /// Whether somebody typed this one.
    public boolean isSame(String typed) {
        return read(typed).filter(other -> other.digits.equals(digits)).isPresent();
    }

    /// The digits, for hashing alone.
    public char[] digits() {
        return digits.toCharArray();
    }

    @Override
    public String toString() {
        return "Pin[••••••]";
    }
}
