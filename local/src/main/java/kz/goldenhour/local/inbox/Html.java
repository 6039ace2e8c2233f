package kz.goldenhour.local.inbox;

import java.util.regex.Pattern;

/// Text on a page: escaped, with its links made clickable.
final class Html {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"&]+[^\\s<>\"&.,;:!?)]");

    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// Only `http` and `https` become links.
    static String linked(String text) {
        return LINK.matcher(escaped(text)).replaceAll("<a href=\"$0\" rel=\"noreferrer\">$0</a>");
    }
}
