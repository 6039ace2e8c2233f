package kz.goldenhour.domain.message;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.desk.DutyOfficer;

/// A text message as an officer's phone can show it. Old phones have no "әғқңөұүһі" and show boxes in their place.
///
/// Who has said so gets Kazakh in the Latin alphabet of 2021, as far as the seven-bit alphabet of SMS (3GPP TS 23.038)
/// has its letters: ä, ö, ü, ñ are in it; ğ, ş and ū are not, and become g, sh and u. Such a text may have 306 letters
/// in two parts, so what fits in Cyrillic fits. Russian stays as it is: a phone that was sold here has Russian letters.
/// A Kazakh word in it is written in Latin.
public final class PhoneText {
    /// What an officer is asked whether he can read.
    public static final String LETTERS = "әғқңөұүһі";

    private static final Pattern KAZAKH_WORD =
            Pattern.compile("(?U)\\w*[" + LETTERS + "]\\w*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('ә', "ä"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('ғ', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "io"),
            Map.entry('ж', "j"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "i"),
            Map.entry('к', "k"),
            Map.entry('қ', "q"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('ң', "ñ"),
            Map.entry('о', "o"),
            Map.entry('ө', "ö"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ұ', "u"),
            Map.entry('ү', "ü"),
            Map.entry('ф', "f"),
            Map.entry('х', "h"),
            Map.entry('һ', "h"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "sh"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('і', "i"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "iu"),
            Map.entry('я', "ia"));

    private PhoneText() {}

    /// The text for this officer's phone. Links stay as they are.
    public static String of(DutyOfficer officer, String text) {
        if (officer.readsKazakh()) {
            return text;
        }
        return officer.lang() == Lang.KK
                ? latin(text)
                : KAZAKH_WORD.matcher(text).replaceAll(word -> latin(word.group()));
    }

    private static String latin(String text) {
        var latin = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            var small = LATIN.get(Character.toLowerCase(letter));
            if (small == null) {
                latin.append(letter);
            } else if (Character.isUpperCase(letter) && !small.isEmpty()) {
                var loud = i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
                latin.append(loud ? small.toUpperCase(Locale.ROOT) : capital(small));
            } else {
                latin.append(small);
            }
        }
        return latin.toString();
    }

    private static String capital(String letters) {
        return Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }
}
