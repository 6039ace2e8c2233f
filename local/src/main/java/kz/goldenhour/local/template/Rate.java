package kz.goldenhour.local.template;

import java.time.Duration;
import java.util.regex.Pattern;

/// `rate(1 minute)`, `rate(5 minutes)`: AWS takes the singular for one and the plural for more, and nothing else.
final class Rate {
    private static final Pattern FORM =
            Pattern.compile("rate\\((1 (minute|hour|day)|([2-9]|\\d{2,}) (minutes|hours|days))\\)");

    private Rate() {}

    static Duration read(String expression) {
        var found = FORM.matcher(expression);
        if (!found.matches()) {
            throw new WrongTemplate("AWS takes no schedule " + expression + ": rate(1 minute), rate(5 minutes)");
        }
        var words = found.group(1).split(" ");
        var count = Long.parseLong(words[0]);
        return switch (words[1].charAt(0)) {
            case 'm' -> Duration.ofMinutes(count);
            case 'h' -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
