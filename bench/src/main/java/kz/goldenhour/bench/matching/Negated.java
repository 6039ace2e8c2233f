package kz.goldenhour.bench.matching;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.goldenhour.domain.Lang;

/// Turns a sentence round by a negation, put in or taken out.
final class Negated {
    private static final Pattern RU_VERB = Pattern.compile(
            "(?U)(?<=\\s)\\p{Ll}{2,}(?:ет|ут|ит|ат|ят|ал|ил|ел|ла|ло|ли|лся|лась|лись|ется|утся|ится)(?!\\p{L})");
    private static final Pattern KK_VERB =
            Pattern.compile("(?U)(?<=\\s)(\\p{Ll}{2,}?)(ады|еді|йды|йді|ды|ді|ты|ті|ған|ген|қан|кен)(?=[.!?\"»”]*$)");
    private static final Pattern EN_VERB =
            Pattern.compile("\\b(?:is|are|was|were|will|has|have|had|can|could|would|should)\\b(?! not|n't)");

    private static final Pattern RU_ADJECTIVE = Pattern.compile(
            "(?U)(?<=\\s)(?!не)\\p{Ll}{4,}(?:ный|ная|ное|ные|ного|ной|ных|ным|ными|ную|имый|имая|имые)(?!\\p{L})");
    private static final Pattern EN_PARTICIPLE =
            Pattern.compile("(?<=\\s)(?!un|in|non)[a-z]{4,}(?:able|ible|ful|ed|ian|ive)(?![\\p{L}-])");
    private static final Pattern KK_WITH =
            Pattern.compile("(?U)(?<=\\s)(\\p{Ll}{3,}?)(лы|лі|ды|ді|ты|ті)(?=\\s\\p{Ll})");
    private static final Map<String, String> WITHOUT =
            Map.of("лы", "сыз", "лі", "сіз", "ды", "сыз", "ді", "сіз", "ты", "сыз", "ті", "сіз");
    private static final Map<Lang, List<String>> DENIALS = Map.of(
            Lang.RU,
            List.of(
                    "Неправда, что ",
                    "Это фейк: ",
                    "Не соответствует действительности: ",
                    "~ Это неправда.",
                    "Ложь: ",
                    "Минздрав опроверг слухи: ",
                    "Нет, это не так: ",
                    "~ — это выдумка"),
            Lang.KK,
            List.of("Өтірік: ", "Бұл жалған ақпарат: ", "~ Бұл рас емес.", "Шындыққа жанаспайды: ", "~ дегені өтірік"),
            Lang.EN,
            List.of(
                    "It is not true that ",
                    "Fake: ",
                    "Hoax: ",
                    "~ This is false.",
                    "No, it is a myth that ",
                    "The ministry denied that "));

    private Negated() {}

    static String of(String text, Lang lang, Random random) {
        return switch (lang) {
            case RU ->
                text.contains(" не ") && random.nextBoolean()
                        ? text.replaceFirst(" не ", " ")
                        : insert(text, RU_VERB, "не ", random);
            case KK -> kazakh(text);
            case EN -> text.contains(" not ") ? text.replaceFirst(" not ", " ") : after(text);
        };
    }

    /// A word turned into its contrary by what is fused with it: "несовершенный", "unknown", "-сыз".
    static String inside(String text, Lang lang, Random random) {
        return switch (lang) {
            case RU -> insert(text, RU_ADJECTIVE, "не", random);
            case KK -> KK_WITH.matcher(text).replaceFirst(found -> found.group(1) + WITHOUT.get(found.group(2)));
            case EN -> insert(text, EN_PARTICIPLE, random.nextBoolean() ? "un" : "non-", random);
        };
    }

    /// The claim, said to be wrong.
    static String denied(String text, Lang lang, Random random) {
        var denials = DENIALS.getOrDefault(lang, List.of(""));
        var denial = denials.get(random.nextInt(denials.size()));
        return denial.startsWith("~") ? text + denial.substring(1) : denial + text;
    }

    private static String insert(String text, Pattern verb, String negation, Random random) {
        var verbs = verb.matcher(text)
                .results()
                .filter(v -> !text.substring(0, v.start()).endsWith("не "))
                .toList();
        if (verbs.isEmpty()) {
            return text;
        }
        MatchResult chosen = verbs.get(random.nextInt(verbs.size()));
        return text.substring(0, chosen.start()) + negation + text.substring(chosen.start());
    }

    private static String after(String text) {
        var verb = EN_VERB.matcher(text);
        return verb.find() ? text.substring(0, verb.end()) + " not" + text.substring(verb.end()) : text;
    }

    private static String kazakh(String text) {
        if (text.contains(" емес")) {
            return text.replaceFirst(" емес", "");
        }
        if (text.contains(" жоқ")) {
            return text.replaceFirst(" жоқ", " бар");
        }
        var verb = KK_VERB.matcher(text);
        if (!verb.find()) {
            return text;
        }
        var stem = verb.group(1);
        char last = stem.charAt(stem.length() - 1);
        boolean soft = "еіөүиәе".indexOf(lastVowel(stem)) >= 0;
        var consonant = "аеыіоөұүиәуйрл".indexOf(last) >= 0 ? "м" : "бвгғджзмнң".indexOf(last) >= 0 ? "б" : "п";
        var ending = switch (verb.group(2)) {
            case "ады", "еді", "йды", "йді" -> "йд" + (soft ? "і" : "ы");
            case "ған", "ген", "қан", "кен" -> soft ? "ген" : "ған";
            default -> soft ? "ді" : "ды";
        };
        return text.substring(0, verb.start())
                + stem
                + consonant
                + (soft ? "е" : "а")
                + ending
                + text.substring(verb.end());
    }

    private static char lastVowel(String stem) {
        for (int i = stem.length() - 1; i >= 0; i--) {
            if ("аеыіоөұүиәуэ".indexOf(stem.charAt(i)) >= 0) {
                return stem.charAt(i);
            }
        }
        return 'а';
    }
}
