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
import kz.goldenhour.domain.text.Difference.Said;

/// Compares the Kazakh text with the Russian, and the Russian with the English where somebody wrote it: numbers, dates,
/// negations, and the words true and false; in the first two names as well. It does not translate: what it shows, a
/// person looks at.
public final class BothLanguages {
    private final Part part;
    private final Side one;
    private final Side other;
    private final List<Difference> found = new ArrayList<>();

    private BothLanguages(Part part, Side one, Side other) {
        this.part = part;
        this.one = one;
        this.other = other;
    }

    /// What differs between the languages of a rebuttal, and what speaks against its rating.
    public static List<Difference> compare(Rebuttal rebuttal) {
        var all = new ArrayList<Difference>();
        all.addAll(compare(Part.QUOTE, rebuttal.quote(), Optional.of(rebuttal.rating())));
        all.addAll(compare(Part.BODY, rebuttal.body(), Optional.of(rebuttal.rating())));
        return all;
    }

    static List<Difference> compare(Part part, Texts texts, Optional<Rating> rating) {
        var ru = Side.of(texts.ru(), Lang.RU);
        var found = new ArrayList<>(new BothLanguages(part, Side.of(texts.kk(), Lang.KK), ru).compare(rating, true));
        texts.en()
                .map(text -> Side.of(text, Lang.EN))
                .ifPresent(en -> found.addAll(new BothLanguages(part, ru, en).compare(rating, false)));
        return List.copyOf(found);
    }

    /// @param names every English word is written in Latin letters: its names are not told from its other words
    private List<Difference> compare(Optional<Rating> rating, boolean names) {
        counted();
        if (names) {
            names();
        }
        negations();
        ratings(rating);
        return found;
    }

    private void counted() {
        for (var kind : new Kind[] {Kind.NUMBER, Kind.DATE}) {
            add(kind, missing(one.counted(), other.counted(), kind), missing(other.counted(), one.counted(), kind));
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
        add(Kind.NAME, unknown(one, other), unknown(other, one));
    }

    private static String unknown(Side said, Side other) {
        return said.names().stream()
                .filter(name -> other.words().stream().noneMatch(word -> Names.same(name, word)))
                .map(Token::written)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void negations() {
        if (one.negations().size() != other.negations().size()) {
            add(Kind.NEGATION, joined(one.negations()), joined(other.negations()));
        }
    }

    private static String joined(List<String> words) {
        return words.isEmpty() ? "—" : String.join(", ", words);
    }

    /// "It is true" in one language and "it is false" in the other, or either against the rating.
    private void ratings(Optional<Rating> rating) {
        var oneSays = one.verdict();
        var otherSays = other.verdict();
        var against = rating.map(Verdict::of).orElse(Verdict.NOTHING);
        if (oneSays.contradicts(otherSays) || against.contradicts(oneSays) || against.contradicts(otherSays)) {
            add(Kind.RATING, one.verdictWords(), other.verdictWords());
        }
    }

    private void add(Kind kind, String inOne, String inOther) {
        if (!inOne.isEmpty() || !inOther.isEmpty()) {
            found.add(new Difference(part, kind, new Said(one.lang(), inOne), new Said(other.lang(), inOther)));
        }
    }
}
