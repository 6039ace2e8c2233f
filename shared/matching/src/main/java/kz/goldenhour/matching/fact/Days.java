package kz.goldenhour.matching.fact;

import java.util.ArrayList;
import java.util.List;
import kz.goldenhour.matching.text.Skeleton;
import kz.goldenhour.matching.text.Word;

/// Reads months, days of the week and "yesterday, today, tomorrow".
final class Days {
    private static final Vocabulary MONTHS = Vocabulary.read("months.txt");
    private static final Vocabulary DAYS = Vocabulary.read("days.txt");
    private static final List<String> MONTH_WORDS =
            List.of("айы", "айында", "айының", "месяц", "месяца", "month").stream()
                    .map(Skeleton::fold)
                    .toList();

    private Days() {}

    static List<Fact.Day> read(List<Word> words, Tongue[] tongues, List<Fact.Quantity> quantities) {
        var found = new ArrayList<Fact.Day>();
        for (var hit : MONTHS.all(words, tongues)) {
            if (!hit.entry().doubtful() || besideNumber(hit.from(), quantities) || besideMonthWord(hit.from(), words)) {
                found.add(new Fact.Day("month:" + hit.key(), hit.from(), hit.to()));
            }
        }
        for (var quantity : quantities) {
            if (quantity.unit().equals("month-number")) {
                found.add(new Fact.Day("month:" + (int) quantity.value(), quantity.from(), quantity.to()));
            }
        }
        for (var hit : DAYS.all(words, tongues)) {
            found.add(new Fact.Day("day:" + hit.key(), hit.from(), hit.to()));
        }
        return found;
    }

    private static boolean besideNumber(int i, List<Fact.Quantity> quantities) {
        return quantities.stream()
                .anyMatch(q -> (q.to() == i - 1 || q.from() == i + 1)
                        && (q.value() <= 31 || q.value() > 1000 && q.value() < 2200));
    }

    private static boolean besideMonthWord(int i, List<Word> words) {
        return i + 1 < words.size() && MONTH_WORDS.contains(words.get(i + 1).skeleton());
    }
}
