package kz.goldenhour.domain.desk;

import java.util.regex.Pattern;

/// An e-mail address, checked no further than that it could be one: only a confirmed message proves more. Of plain
/// letters
/// alone, so that none looks like another.
public record Email(String value) {
    private static final Pattern FORM =
            Pattern.compile("LETTER{1,64}@LETTER+\\.LETTER{2,}".replace("LETTER", "[!-~&&[^@<>\"]]"));

    public Email {
        value = value.strip();
        if (value.length() > 254 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("that is no e-mail address");
        }
    }

    /// Whether mail to both reaches the same mailbox, as far as the letters tell.
    public boolean isSame(Email other) {
        return value.equalsIgnoreCase(other.value);
    }
}
