package kz.goldenhour.bench.speed;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Messages that cost the most, or hold nothing at all.
public enum Worst {
    LONG_FORWARD,
    REPEATED_WORD,
    MANY_NUMBERS,
    MANY_NAMES,
    ONE_LONG_WORD,
    BACKTRACKING,
    DOTS,
    COMBINING_MARKS,
    RIGHT_TO_LEFT,
    BROKEN_SURROGATES,
    EMOJI_ONLY,
    NUMBER_ONLY,
    ONE_WORD,
    UZBEK,
    CHINESE;

    private static final int LONG = 60_000;

    /// The message; the long ones are made of words that the records have.
    String message(Body body) {
        return switch (this) {
            case LONG_FORWARD ->
                cut(IntStream.range(0, 400)
                        .mapToObj(i -> body.record(i * 31).wordings().getFirst().text())
                        .collect(Collectors.joining(". ")));
            case REPEATED_WORD -> "жәрдемақы ".repeat(10_000);
            case MANY_NUMBERS -> {
                var random = new Random(1);
                yield IntStream.range(0, 4_000)
                        .mapToObj(i -> String.valueOf(random.nextInt(100_000)))
                        .collect(Collectors.joining(" "));
            }
            case MANY_NAMES ->
                cut(body.messages(1_000, 1_000).stream()
                        .flatMap(text -> text.lines())
                        .map(text -> text.replaceAll("(?U)\\b(\\w)", "А$1"))
                        .collect(Collectors.joining(" ")));
            case ONE_LONG_WORD -> "а".repeat(LONG);
            case BACKTRACKING -> ("a.".repeat(40) + "@" + "8 (7 ".repeat(40) + "1 000 ".repeat(60)).repeat(60);
            case DOTS -> ".-".repeat(LONG / 2);
            case COMBINING_MARKS -> "я" + "\u0301".repeat(LONG);
            case RIGHT_TO_LEFT -> "\u202Eвода\u202C \u2067отравлена\u2069 \u200F".repeat(2_000);
            case BROKEN_SURROGATES -> "\uD83D вода \uDE00".repeat(6_000);
            case EMOJI_ONLY -> "😱".repeat(LONG / 2);
            case NUMBER_ONLY -> "42500";
            case ONE_WORD -> "правительство";
            case UZBEK ->
                "Hukumat har bir oilaga bir martalik nafaqa to'lashini e'lon qildi, ariza topshirish muddati bor";
            case CHINESE -> "政府宣布向每个家庭发放一次性补贴,申请截止日期为九月十五日。".repeat(20);
        };
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONG, text.length()));
    }
}
