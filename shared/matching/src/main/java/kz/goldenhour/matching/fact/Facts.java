package kz.goldenhour.matching.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.goldenhour.matching.text.Text;

/// All facts of one text.
public record Facts(
        List<Fact.Quantity> quantities,
        List<Fact.Day> days,
        List<Fact.Negation> negations,
        List<Fact.Opposite> opposites,
        List<Fact.Name> names,
        List<Fact.Denial> denials) {
    private static final Vocabulary OPPOSITES = Vocabulary.read("opposites.txt");
    private static final Vocabulary DENIALS = Vocabulary.read("denial.txt");

    /// Reads the facts of a text in these languages; `lexicon` helps to tell names.
    static Facts of(Text text, Tongue[] tongues, Lexicon lexicon) {
        var words = text.words();
        var quantities = Numbers.read(text, tongues);
        var days = Days.read(words, tongues, quantities);
        quantities.removeIf(quantity -> quantity.unit().equals("month-number"));
        var negations = Negations.read(words, tongues);
        var opposites = new ArrayList<Fact.Opposite>();
        for (var hit : OPPOSITES.every(words, tongues)) {
            opposites.add(new Fact.Opposite(
                    hit.key(), hit.entry().side(), !hit.entry().doubtful(), hit.from(), hit.to()));
        }
        var denials = DENIALS.all(words, tongues).stream()
                .map(hit -> new Fact.Denial(hit.from(), hit.to()))
                .toList();
        var names = Names.read(text, tongues, taken(quantities, days, negations), lexicon);
        return new Facts(quantities, days, negations, opposites, names, denials);
    }

    /// The words at which one of two opposites stands, by pair.
    List<Fact.Opposite> oppositesAt(int word) {
        return opposites.stream().filter(opposite -> opposite.from() == word).toList();
    }

    @SafeVarargs
    static Set<Integer> taken(List<? extends Fact>... lists) {
        var taken = new HashSet<Integer>();
        for (var list : lists) {
            for (var fact : list) {
                for (int i = fact.from(); i <= fact.to(); i++) {
                    taken.add(i);
                }
            }
        }
        return taken;
    }
}
