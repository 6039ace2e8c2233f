package kz.goldenhour.domain.desk;

import java.util.regex.Pattern;

/// A mobile number of Kazakhstan in E.164: `+77011234567`. Other numbers are refused: nobody is on duty there, and SMS
/// fraud lives there.
public record Phone(String value) {
    private static final Pattern FORM = Pattern.compile("\\+77\\d{9}");

    public Phone {
        value = value.replaceAll("[\\s()-]", "");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a phone is a mobile number of Kazakhstan: +7 7xx xxx xx xx");
        }
    }

    /// All but the last two digits hidden: for pages before the PIN. Never for logs, where no number belongs at all.
    public String masked() {
        return "+7 7•• ••• •• " + value.substring(value.length() - 2);
    }
}
