package kz.goldenhour.bench.matching;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// What happens to a text on its way through chats. Each way is deterministic for a seed.
enum Noise {
    EXACT,
    CAPS,
    KEYBOARD,
    LATIN,
    TRANSLIT,
    GREETING,
    TYPOS,
    HOMOGLYPHS,
    TRUNCATED,
    COMBO;

    private static final Map<Character, String> CHAT = table(
            "абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіё",
            "a b v g d e zh z i i k l m n o p r s t u f h ts ch sh sh - y - e yu ya a g q n o u u h i yo");
    private static final Map<Character, String> RUSSIAN = table(
            "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
            "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya");
    private static final String[] GREETINGS = {
        "Здравствуйте! Это правда? ",
        "Сәлем, рас па осы? ",
        "‼️ Срочно ‼️ Перешлите всем родным: ",
        "Достар, барлығына таратыңыздар! ",
        "Hello, is it true? ",
        "👇👇 ",
        "Скинули в группу: "
    };
    private static final String[] ENDINGS = {
        "",
        " Передайте другим!",
        " 🙏🙏",
        " Бәріне жіберіңіздер.",
        " +7 701 123 45 67",
        " Кто не верит, проверьте сами."
    };

    String of(String text, Random random) {
        return switch (this) {
            case EXACT -> text;
            case CAPS -> text.toUpperCase(Locale.ROOT) + " 😱😱";
            case KEYBOARD -> keyboard(text);
            case LATIN -> spell(text, CHAT);
            case TRANSLIT -> spell(text, RUSSIAN);
            case GREETING ->
                GREETINGS[random.nextInt(GREETINGS.length)] + text + ENDINGS[random.nextInt(ENDINGS.length)];
            case TYPOS -> typos(text, random, 0.15);
            case HOMOGLYPHS -> text.replace('а', 'a').replace('о', 'o').replace('е', 'e');
            case TRUNCATED -> truncate(text);
            case COMBO -> "Салем всем " + typos(keyboard(truncate(text)).toUpperCase(Locale.ROOT), random, 0.2) + " 😱";
        };
    }

    private static String keyboard(String text) {
        return replace(text, "әғқңөұүһіӘҒҚҢӨҰҮҺІ", "агкноуухиАГКНОУУХИ");
    }

    private static String replace(String text, String from, String to) {
        var out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            int at = from.indexOf(out.charAt(i));
            if (at >= 0) {
                out.setCharAt(i, to.charAt(at));
            }
        }
        return out.toString();
    }

    private static String truncate(String text) {
        var words = text.split(" ");
        return String.join(" ", Arrays.copyOf(words, Math.max(3, words.length * 6 / 10)));
    }

    /// One slip (drop, double, swap, wrong letter) in a share of the longer words; digits are left alone.
    static String typos(String text, Random random, double share) {
        var words = text.split(" ");
        for (int w = 0; w < words.length; w++) {
            var word = new StringBuilder(words[w]);
            int i = 1 + random.nextInt(Math.max(1, word.length() - 2));
            if (word.length() < 4 || random.nextDouble() > share || word.chars().anyMatch(Character::isDigit)) {
                continue;
            }
            switch (random.nextInt(4)) {
                case 0 -> word.deleteCharAt(i);
                case 1 -> word.insert(i, word.charAt(i));
                case 2 -> {
                    char c = word.charAt(i);
                    word.setCharAt(i, word.charAt(i - 1));
                    word.setCharAt(i - 1, c);
                }
                default -> word.setCharAt(i, (char) ('а' + random.nextInt(32)));
            }
            words[w] = word.toString();
        }
        return String.join(" ", words);
    }

    private static String spell(String text, Map<Character, String> table) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            var latin = table.get(Character.toLowerCase(c));
            if (latin == null) {
                out.append(c);
            } else if (Character.isUpperCase(c) && !latin.isEmpty()) {
                out.append(Character.toUpperCase(latin.charAt(0))).append(latin.substring(1));
            } else {
                out.append(latin);
            }
        }
        return out.toString();
    }

    private static Map<Character, String> table(String letters, String spellings) {
        var table = new TreeMap<Character, String>();
        var parts = spellings.split(" ");
        for (int i = 0; i < parts.length; i++) {
            table.put(letters.charAt(i), parts[i].equals("-") ? "" : parts[i]);
        }
        return table;
    }
}
