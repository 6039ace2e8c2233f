package kz.goldenhour.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.domain.text.Difference.Kind;
import kz.goldenhour.domain.text.Difference.Part;

/// Compares the Kazakh text with the Russian: numbers, dates, names, negations, and the words true and false. It does
/// not translate: what it shows, a person looks at.
public final class BothLanguages {
    private final Part part;
    private final Side kk;
    private final Side ru;
    private final List<Difference> found = new ArrayList<>();

    private BothLanguages(Part part, Texts texts) {
        this.part = part;
        this.kk = Side.of(texts.kk(), Lang.KK);
        this.ru = Side.of(texts.ru(), Lang.RU);
    }

    /// What differs between the languages of a rebuttal, and what speaks against its rating.
    public static List<Difference> compare(Rebuttal rebuttal) {
        var all = new ArrayList<Difference>();
        all.addAll(compare(Part.QUOTE, rebuttal.quote(), Optional.of(rebuttal.rating())));
        all.addAll(compare(Part.BODY, rebuttal.body(), Optional.of(rebuttal.rating())));
        return all;
    }

    static List<Difference> compare(Part part, Texts texts, Optional<Rating> rating) {
        var sides = new BothLanguages(part, texts);
        sides.counted();
        sides.names();
        sides.negations();
        sides.ratings(rating);
        return List.copyOf(sides.found);
    }

    private void counted() {
        for (var kind : new Kind[] {Kind.NUMBER, Kind.DATE}) {
            add(kind, missing(kk.counted(), ru.counted(), kind), missing(ru.counted(), kk.counted(), kind));
        }
    }

    /// What one side says and the other does not, in the words of the first.
    private static String missing(List<Counted> said, List<Counted> other, Kind kind) {
        return said.stream()
                .filter(one -> one.kind() == kind && one.sure())
                .filter(one -> other.stream().noneMatch(it -> it.value().equals(one.value())))
                .map(Counted::written)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void names() {
        add(Kind.NAME, unknown(kk, ru), unknown(ru, kk));
    }

    private static String unknown(Side said, Side other) {
        return said.names().stream()
                .filter(name -> other.words().stream().noneMatch(word -> Names.same(name, word)))
                .map(Token::written)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void negations() {
        if (kk.negations().size() != ru.negations().size()) {
            add(Kind.NEGATION, joined(kk.negations()), joined(ru.negations()));
        }
    }

    private static String joined(List<String> words) {
        return words.isEmpty() ? "—" : String.join(", ", words);
    }

    /// "It is true" in one language and "it is false" in the other, or either against the rating.
    private void ratings(Optional<Rating> rating) {
        var kkSays = kk.verdict();
        var ruSays = ru.verdict();
        var against = rating.map(Verdict::of).orElse(Verdict.NOTHING);
        if (kkSays.contradicts(ruSays) || against.contradicts(kkSays) || against.contradicts(ruSays)) {
            add(Kind.RATING, kk.verdictWords(), ru.verdictWords());
        }
    }

    private void add(Kind kind, String inKk, String inRu) {
        if (!inKk.isEmpty() || !inRu.isEmpty()) {
            found.add(new Difference(part, kind, inKk, inRu));
        }
    }
}
