package kz.goldenhour.domain;

import java.util.regex.Pattern;

/// The rule that every id of the house obeys: 1 to 64 letters, digits, `-`, `_` or `.`, so that it is safe in keys and
/// paths.
public final class Id {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private Id() {}

    /// The value itself.
    ///
    /// @throws IllegalArgumentException where the value is no id
    public static String checked(String kind, String value) {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(kind + " must be 1 to 64 letters, digits, '.', '_' or '-'");
        }
        return value;
    }

    /// Whether the value could be an id at all.
    public static boolean isWellFormed(String value) {
        return FORM.matcher(value).matches();
    }
}
