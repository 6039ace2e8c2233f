package kz.goldenhour.domain.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.goldenhour.domain.Lang;

/// Finds the formulas of offices in a text, and says how people say it: `в целях недопущения`, `іс-шаралар
/// жүргізілуде`. It advises and never forbids.
public final class PlainWords {
    private static final Map<Lang, List<Formula>> FORMULAS = new EnumMap<>(Lang.class);

    static {
        FORMULAS.put(Lang.KK, formulas("plain_kk.txt"));
        FORMULAS.put(Lang.RU, formulas("plain_ru.txt"));
    }

    private PlainWords() {}

    /// A stretch of a text.
    ///
    /// @param plainer how to say it instead; empty where the stretch is plain already
    public record Stretch(String text, String plainer) {
        public boolean isDry() {
            return !plainer.isEmpty();
        }
    }

    private record Formula(Pattern pattern, String plainer, int length) {}

    private record Hit(int from, int to, String plainer) {}

    /// The whole text in stretches, in their order. English has no list.
    public static List<Stretch> in(Lang lang, String text) {
        var stretches = new ArrayList<Stretch>();
        int done = 0;
        for (var hit : hits(lang, text)) {
            if (hit.from() > done) {
                stretches.add(new Stretch(text.substring(done, hit.from()), ""));
            }
            stretches.add(new Stretch(text.substring(hit.from(), hit.to()), hit.plainer()));
            done = hit.to();
        }
        if (done < text.length()) {
            stretches.add(new Stretch(text.substring(done), ""));
        }
        return stretches;
    }

    /// The formulas alone, each once.
    public static List<Stretch> dry(Lang lang, String text) {
        return in(lang, text).stream().filter(Stretch::isDry).distinct().toList();
    }

    /// What is found, in the order of the text; of two formulas in one place the longer counts.
    private static List<Hit> hits(Lang lang, String text) {
        var hits = new ArrayList<Hit>();
        for (var formula : FORMULAS.getOrDefault(lang, List.of())) {
            var found = formula.pattern().matcher(text);
            while (found.find()) {
                var hit = new Hit(found.start(), found.end(), formula.plainer());
                if (hits.stream().noneMatch(other -> hit.from() < other.to() && other.from() < hit.to())) {
                    hits.add(hit);
                }
            }
        }
        hits.sort(Comparator.comparingInt(Hit::from));
        return hits;
    }

    private static List<Formula> formulas(String list) {
        return WordList.read(list).entrySet().stream()
                .map(entry -> new Formula(
                        pattern(entry.getKey()),
                        String.join(", ", entry.getValue()),
                        entry.getKey().length()))
                .sorted(Comparator.comparingInt(Formula::length).reversed())
                .toList();
    }

    /// Spaces stand for any space, a star for any ending.
    private static Pattern pattern(String formula) {
        var pattern = new StringBuilder("(?<!\\p{L})");
        var star = formula.split("\\*", -1);
        for (int i = 0; i < star.length; i++) {
            pattern.append(Pattern.compile("\\s+")
                    .splitAsStream(star[i])
                    .map(part -> part.isEmpty() ? "" : Pattern.quote(part))
                    .reduce((one, other) -> one + "\\s+" + other)
                    .orElse(""));
            pattern.append(i + 1 < star.length ? "\\p{L}*" : "");
        }
        return Pattern.compile(
                pattern.append("(?!\\p{L})").toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
