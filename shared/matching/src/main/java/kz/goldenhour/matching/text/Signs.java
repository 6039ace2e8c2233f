package kz.goldenhour.matching.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The signs that stand beside numbers. No skeleton keeps them, and yet they make another claim.
public final class Signs {
    private static final String DASHES = "-\u2212\u2013";

    /// A minus, a comparison, a percentage, a currency. The tenge is what everybody means anyway.
    private static final Pattern SIGN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[" + DASHES + "](?=\\d)|[<>\u2264\u2265](?=\\s*\\d)|[$\u20ac\u00a3\u20bd%\u2030]");

    private Signs() {}

    /// All of a message, in order.
    public static List<String> of(String message) {
        return SIGN.matcher(message)
                .results()
                .map(MatchResult::group)
                .map(sign -> DASHES.contains(sign) ? "-" : sign)
                .toList();
    }

    /// Whether the number that starts there has a minus: a dash right before it that joins it to nothing.
    public static boolean isMinus(String text, int start) {
        return start > 0
                && DASHES.indexOf(text.charAt(start - 1)) >= 0
                && (start == 1 || !Character.isLetterOrDigit(text.charAt(start - 2)));
    }

    /// `<` or `>` where the number that starts there is compared, else "". At the head of a line the sign says that
    /// somebody is quoted.
    public static String bound(String text, int start) {
        int at = start - 1;
        while (at >= 0 && text.charAt(at) == ' ') {
            at--;
        }
        if (at < 0 || isHeadOfLine(text, at)) {
            return "";
        }
        return switch (text.charAt(at)) {
            case '<', '\u2264' -> "<";
            case '>', '\u2265' -> ">";
            default -> "";
        };
    }

    private static boolean isHeadOfLine(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }
}
