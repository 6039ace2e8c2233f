package kz.goldenhour.matching.text;

/// One ASCII spelling for a word however it was typed: Kazakh in Cyrillic, on a keyboard without Kazakh letters, in any
/// Latin orthography or chat spelling; Russian and its transliterations; English. Lossy on purpose: only good for
/// comparing.
///
/// Letters first (`қ` and `к` are `k`, `и й і ы` are `i`), then pairs (`sh` is `s`, `ts` is `c`), then an `i` before a
/// vowel
/// and doubled letters go. Folding a skeleton again changes nothing.
public final class Skeleton {
    private static final int MOST = 64;
    private static final String[] LETTERS = letters();

    private Skeleton() {}

    /// The skeleton of one word; empty where nothing of it is a letter or a digit. Words beyond 64 letters are cut.
    public static String fold(CharSequence word) {
        var out = new StringBuilder(word.length());
        for (int i = 0; i < word.length() && out.length() < MOST; i++) {
            char c = word.charAt(i);
            if (c < LETTERS.length) {
                out.append(LETTERS[c]);
            } else if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        int before;
        do {
            before = out.length();
            squeeze(out);
        } while (out.length() < before);
        return out.toString();
    }

    /// One pass from left to right: pairs that write one sound, an `i` before a vowel, doubled letters.
    private static void squeeze(StringBuilder s) {
        int n = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            char next = i + 1 < s.length() ? s.charAt(i + 1) : 0;
            if (next == 'h') {
                char one = withH(c);
                if (one != 0) {
                    c = one;
                    i++;
                }
            } else if ((c == 't' || c == 's') && (next == 's' || next == 'c') && c != next) {
                c = c == 't' ? 'c' : 's';
                i++;
            } else if (c == 'd' && next == 'j') {
                continue;
            } else if (c == 'n' && next == 'g') {
                i++;
            } else if (c == 'i' && isVowel(next)) {
                continue;
            }
            if (n == 0 || s.charAt(n - 1) != c || Character.isDigit(c)) {
                s.setCharAt(n++, c);
            }
        }
        s.setLength(n);
    }

    private static char withH(char c) {
        return switch (c) {
            case 'k' -> 'h';
            case 'z' -> 'j';
            case 's', 'c', 'g' -> c;
            case 'p' -> 'f';
            default -> 0;
        };
    }

    static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }

    private static String[] letters() {
        var table = new String[0x530];
        for (int c = 0; c < table.length; c++) {
            table[c] = Character.isLetter(c) ? String.valueOf(Character.toLowerCase((char) c)) : "";
        }
        for (char c = '0'; c <= '9'; c++) {
            table[c] = String.valueOf(c);
        }
        table['.'] = ".";
        put(table, "abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopkrstuvshiz");
        put(table, "абвгдежзийклмнопрстуфхцчшщыэюя", "abvgdejziiklmnoprstufhccssieua");
        put(table, "әғқңөұүһіёїєґўӯ", "agknouuhieieguu");
        put(table, "ѓќӊӈҡҝӄҥәəӨөҺһ", "gknnkkknaaoohh");
        put(table, "àáâãäåāăąǎ", "aaaaaaaaaa");
        put(table, "çćĉċčďđèéêëēĕėęě", "cccccddeeeeeeeee");
        put(table, "ĝğġģǵĥħìíîïĩīĭįıĵķ", "ggggghhiiiiiiiiijk");
        put(table, "ĺļľłñńņňŋòóôõöøōŏőŕř", "llllnnnnnooooooooorr");
        put(table, "śŝşšșţťŧțùúûüũūŭůűųýÿźżž", "sssssttttuuuuuuuuuuuizzj");
        put(table, "ßæœ", "sao");
        for (char silent : "ьъЬЪ".toCharArray()) {
            table[silent] = "";
        }
        return table;
    }

    private static void put(String[] table, String from, String to) {
        if (from.length() != to.length()) {
            throw new IllegalStateException("uneven fold: " + from);
        }
        for (int i = 0; i < from.length(); i++) {
            String letter = String.valueOf(to.charAt(i));
            table[from.charAt(i)] = letter;
            table[Character.toUpperCase(from.charAt(i))] = letter;
        }
    }
}
