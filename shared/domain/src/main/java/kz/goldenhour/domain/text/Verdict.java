package kz.goldenhour.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import org.jspecify.annotations.Nullable;

/// Whether a text itself says "true" or "false".
enum Verdict {
    FALSE,
    TRUE,
    /// Both, or neither: then nothing can be compared.
    NOTHING;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Map<Lang, Pattern> SAYS_FALSE = Map.of(
            Lang.KK,
            Pattern.compile(
                    "\\b(?:жалған|өтірік)\\w*|\\b(?:рас|шын|шындық|дұрыс)\\s+емес|шындыққа\\s+(?:жанаспайды|сай\\s+келмейді)",
                    FLAGS),
            Lang.RU,
            Pattern.compile(
                    "\\b(?:ложь\\b|лож[ьнию]\\w*|неправд\\w*|фейк\\w*|недостоверн\\w*)|\\bне\\s+(?:правда|соответству\\w+\\s+действительности)",
                    FLAGS),
            Lang.EN,
            Pattern.compile("\\b(?:false|fake|untrue|hoax)\\b|\\bnot\\s+(?:true|correct)\\b", FLAGS));

    private static final Map<Lang, Pattern> SAYS_TRUE = Map.of(
            Lang.KK,
            Pattern.compile("\\b(?:рас|шындық|ақиқат)\\b(?!\\s+(?:па|емес|пе))|\\bрасталды\\b", FLAGS),
            Lang.RU,
            Pattern.compile("(?<!не )\\b(?:правда\\b(?!\\s+ли)|соответствует\\s+действительности)", FLAGS),
            Lang.EN,
            Pattern.compile("(?<!not )\\b(?:true|correct)\\b", FLAGS));

    static Verdict of(Rating rating) {
        return switch (rating) {
            case FALSE, MISLEADING -> FALSE;
            case TRUE -> TRUE;
            case UNPROVEN -> NOTHING;
        };
    }

    boolean contradicts(Verdict other) {
        return this != NOTHING && other != NOTHING && this != other;
    }

    /// What a text says, and in which words.
    static Said read(String text, Lang lang) {
        var words = new ArrayList<String>();
        var isFalse = collect(SAYS_FALSE.get(lang), text, words);
        var isTrue = collect(SAYS_TRUE.get(lang), text, words);
        var verdict = isFalse == isTrue ? NOTHING : isFalse ? FALSE : TRUE;
        return new Said(verdict, words.isEmpty() ? "—" : String.join(", ", words));
    }

    /// The text with blanks for "not true": that is no negation of anything else.
    static String without(String text, Lang lang) {
        var pattern = SAYS_FALSE.get(lang);
        return pattern == null
                ? text
                : pattern.matcher(text).replaceAll(hit -> " ".repeat(hit.group().length()));
    }

    private static boolean collect(@Nullable Pattern pattern, String text, List<String> words) {
        if (pattern == null) {
            return false;
        }
        var hits = pattern.matcher(text);
        var any = false;
        while (hits.find()) {
            any = true;
            words.add(hits.group());
        }
        return any;
    }

    record Said(Verdict verdict, String words) {}
}
