package kz.goldenhour.matching.text;

/// What is done to single characters before and after Unicode normalisation.
final class Characters {
    /// Stands where a picture stood: it parts clauses.
    private static final String PICTURE = " • ";

    /// Pictures that say of a text that it is wrong: a cross, a ban, a long nose, crossed arms.
    private static final String DENYING = "❌🚫🤥🙅";

    /// Stands where one of those stood.
    static final String DENIED = "❌";

    private Characters() {}

    /// Signs whose compatibility form would read as something else: `№` as "No", a footnote as a number.
    static String plain(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '½' -> out.append(endsInDigit(out) ? ".5" : "0.5");
                case '¼' -> out.append(endsInDigit(out) ? ".25" : "0.25");
                case '¾' -> out.append(endsInDigit(out) ? ".75" : "0.75");
                case '№', '™', '℠', '©', '®' -> out.append(' ');
                case '¥' -> out.append('ұ');
                case '\u2212' -> out.append('-');
                case '’', 'ʼ', 'ʻ', '`', '´', '‘', 'ʹ' -> out.append('\'');
                default -> {
                    boolean footnote = c == 0xB2 || c == 0xB3 || c == 0xB9 || c >= 0x2070 && c <= 0x209F;
                    boolean broken = c >= 0xD800 && c <= 0xDFFF;
                    out.appendCodePoint(footnote || broken ? ' ' : c);
                }
            }
        }
        return out.toString();
    }

    /// Drops invisible marks and stress marks; pictures part clauses, other signs become gaps.
    static String withoutMarks(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (Character.getType(c)) {
                case Character.FORMAT,
                        Character.NON_SPACING_MARK,
                        Character.ENCLOSING_MARK,
                        Character.COMBINING_SPACING_MARK -> {}
                case Character.OTHER_SYMBOL -> out.append(DENYING.indexOf(c) >= 0 ? ' ' + DENIED + ' ' : PICTURE);
                case Character.MODIFIER_SYMBOL, Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE ->
                    out.append(' ');
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append('\n');
                case Character.SPACE_SEPARATOR -> out.append(' ');
                case Character.CONTROL -> out.append(c == '\n' || c == '\r' ? '\n' : ' ');
                default -> out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean endsInDigit(StringBuilder s) {
        return !s.isEmpty() && Character.isDigit(s.charAt(s.length() - 1));
    }
}
