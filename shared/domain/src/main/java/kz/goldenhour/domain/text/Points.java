package kz.goldenhour.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.domain.text.Difference.Part;
import kz.goldenhour.domain.text.Marks.Old;

/// What somebody must change or tick before he can stand for a text in all its languages.
public record Points(List<Difference> differences, List<Old> old) {
    public Points {
        differences = List.copyOf(differences);
        old = List.copyOf(old);
    }

    public static Points none() {
        return new Points(List.of(), List.of());
    }

    /// @param before the languages as somebody last stood for them together
    public static Points of(Rebuttal rebuttal, Marks before) {
        var old = new ArrayList<Old>();
        old.addAll(old(Part.QUOTE, rebuttal.quote(), before));
        old.addAll(old(Part.BODY, rebuttal.body(), before));
        return new Points(BothLanguages.compare(rebuttal), old);
    }

    private static List<Old> old(Part part, Texts texts, Marks marks) {
        var before = marks.before(part);
        var now = Marks.now(texts);
        if (before.size() != now.size() || before.equals(now)) {
            return List.of();
        }
        return texts.languages().stream()
                .filter(lang -> before.get(index(lang)).equals(now.get(index(lang))))
                .map(lang -> Old.of(part, lang, now))
                .toList();
    }

    private static int index(Lang lang) {
        return List.of(Lang.values()).indexOf(lang);
    }

    /// The names of all ticks that are asked for.
    public Set<String> ticks() {
        return Stream.concat(
                        differences.stream().map(Difference::tick), old.stream().map(Old::tick))
                .collect(Collectors.toSet());
    }
}
