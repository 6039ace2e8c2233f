package kz.goldenhour.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.goldenhour.domain.Lang;

/// Reads what turns a sentence round: the small words, and the Kazakh negation inside the verb.
final class Negations {
    private static final Pattern RU = Pattern.compile("не|нет|нельзя|невозможно|отсутству\\p{L}*");
    private static final Pattern KK = Pattern.compile("(?:емес|жоқ)(?:\\p{L}{0,6})");

    private static final Pattern EN =
            Pattern.compile("not|no|never|none|nobody|nothing|nowhere|neither|cannot" + "|without|\\p{L}+n['’]t");

    /// Verbs: `істемейді`, `болмаған`, `тіркелмеген`, `баспаңыз`.
    private static final Pattern KK_VERB = Pattern.compile(".*\\p{L}{2}[мбп][ае](?:"
            + "й(?:ды|ді|мын|мін|мыз|міз|сың|сің|сыз|сіз|тын\\p{L}*|тін\\p{L}*|ақ|інше|ынша)?"
            + "|ған\\p{L}*|ген\\p{L}*|ды|ді|дым|дім|дық|дік|дыңыз|діңіз|ңыз|ңіз|ңыздар|ңіздер"
            + "|у|уы|уі|уға|уге|уын|уін|уды|уді|с|стан|стен|са|се|пты|пті|п)");

    /// Nouns that end as such verbs do.
    private static final Pattern KK_NOUN = Pattern.compile("(?:бағдарлама|хабарлама|мәлімдеме|мекеме|анықтама|жарнама"
            + "|нұсқаулама|келісімпаз|маңдай|қостанай|шама|алма|барма|аума|қаламас).*");

    private Negations() {}

    static List<String> in(String text, Lang lang) {
        var words = Token.of(text);
        var found = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (isNegation(words, i, lang)) {
                var from =
                        lang != Lang.KK || i == 0 || !KK.matcher(word.small()).matches() ? word : words.get(i - 1);
                var to = lang == Lang.RU && i + 1 < words.size() && word.small().equals("не") ? words.get(i + 1) : word;
                found.add(text.substring(from.from(), to.to()));
            }
        }
        return found;
    }

    private static boolean isNegation(List<Token> words, int at, Lang lang) {
        return switch (lang) {
            case KK -> isKazakh(words.get(at).small());
            case RU -> isRussian(words, at);
            case EN ->
                EN.matcher(words.get(at).small()).matches()
                        && !(at + 1 < words.size() && words.get(at + 1).small().equals("only"));
        };
    }

    /// "Не только" denies nothing.
    private static boolean isRussian(List<Token> words, int at) {
        return RU.matcher(words.get(at).small()).matches()
                && !(at + 1 < words.size() && words.get(at + 1).small().equals("только"));
    }

    private static boolean isKazakh(String word) {
        return KK.matcher(word).matches()
                || KK_VERB.matcher(word).matches() && !KK_NOUN.matcher(word).matches();
    }
}
