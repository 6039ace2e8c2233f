package kz.goldenhour.pages;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;

/// What is wrong with the fields of a form.
public record Problems(Words words, List<Problem> all) {
    public Problems {
        all = List.copyOf(all);
    }

    /// What is wrong with a field.
    public Optional<String> of(String name) {
        return all.stream()
                .filter(problem -> problem.field().equals(name))
                .map(problem -> words.of(problem.word()))
                .findFirst();
    }

    /// What a problem is about and what is wrong: `Short quote (Kazakh): fill in this line.`
    public String line(Problem problem) {
        var parts = problem.field().replaceFirst("^" + Typed.TRUE, "").split("-", 2);
        var label = words.of(
                switch (parts[0]) {
                    case "reason" -> "dismiss.reason";
                    case "now" -> "evidence.verified";
                    case "read" -> "reasons.title";
                    case "other" -> "suggest.title";
                    case "give" -> "hand." + parts[1];
                    case "ask", "back" -> parts[0] + "." + parts[1];
                    default -> "own." + parts[0];
                });
        var lang = parts.length < 2
                ? ""
                : Lang.ofTag(parts[1])
                        .map(found -> " (" + Words.in(found).of("language") + ")")
                        .orElse("");
        return label + lang + " — " + words.of(problem.word());
    }
}
