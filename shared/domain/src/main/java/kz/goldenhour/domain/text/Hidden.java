package kz.goldenhour.domain.text;

/// Marks in a text that cannot be seen: they turn the reading order, join, part or hide.
public final class Hidden {
    private Hidden() {}

    /// Whether nobody would see it.
    public static boolean is(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\t' && point != '\r';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            case Character.FORMAT -> point != 0x200D; // joins emoji
            default -> false;
        };
    }

    /// The text without them.
    public static String without(String text) {
        return text.codePoints()
                .filter(point -> !is(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// What it is called: `RLO`, or its number.
    public static String name(int point) {
        return switch (point) {
            case 0x061C -> "ALM";
            case 0x200E -> "LRM";
            case 0x200F -> "RLM";
            case 0x202A -> "LRE";
            case 0x202B -> "RLE";
            case 0x202C -> "PDF";
            case 0x202D -> "LRO";
            case 0x202E -> "RLO";
            case 0x2066 -> "LRI";
            case 0x2067 -> "RLI";
            case 0x2068 -> "FSI";
            case 0x2069 -> "PDI";
            default -> "U+%04X".formatted(point);
        };
    }
}
