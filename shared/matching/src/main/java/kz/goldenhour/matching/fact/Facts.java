package kz.goldenhour.matching.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import kz.goldenhour.matching.text.Text;
import kz.goldenhour.matching.text.Word;

/// All facts of one text.
public record Facts(
        List<Fact.Quantity> quantities,
        List<Fact.Day> days,
        List<Fact.Negation> negations,
        List<Fact.Opposite> opposites,
        List<Fact.Name> names,
        List<Fact.Denial> denials) {
    private static final Vocabulary OPPOSITES = Vocabulary.read("opposites.txt");
    private static final Vocabulary KINDS = Vocabulary.read("kinds.txt");
    private static final int A_QUESTION = 6;
    private static final int LONG = 6;
    private static final int A_BEGINNING = 5;
    private static final Vocabulary DENIALS = Vocabulary.read("denial.txt");
    private static final Vocabulary SPELT_DENIALS = Vocabulary.read("denial-spelt.txt");

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
        for (var hit : KINDS.every(words, tongues)) {
            opposites.add(new Fact.Opposite("kind " + hit.key(), 0, !hit.entry().doubtful(), hit.from(), hit.to()));
        }
        var denials = denials(text, tongues, lexicon);
        var names = Names.read(text, tongues, taken(quantities, days, negations), lexicon);
        return new Facts(quantities, days, negations, opposites, names, denials);
    }

    /// Whether a number is in both.
    public boolean countTheSame(Facts others) {
        return counts().anyMatch(our -> others.counts().anyMatch(our::sameValue));
    }

    /// Whether both count, and a number of these is not among the others.
    public boolean countOtherwise(Facts others) {
        return others.counts().findAny().isPresent()
                && counts().anyMatch(our -> others.counts().noneMatch(our::sameValue));
    }

    private Stream<Fact.Quantity> counts() {
        return quantities.stream().filter(quantity -> !quantity.plainOne());
    }

    private static List<Fact.Denial> denials(Text text, Tongue[] tongues, Lexicon lexicon) {
        var words = text.words();
        var denials = new ArrayList<Fact.Denial>();
        for (int i = 0; i < words.size(); i++) {
            var known = DENIALS.at(words, i, tongues);
            var hit = known == null ? SPELT_DENIALS.at(words, i, tongues) : known;
            if (hit != null && !isAsked(text, hit.to())) {
                denials.add(new Fact.Denial(hit.from(), hit.to()));
                i = hit.to();
            } else if (hit == null && !lexicon.isKnown(words.get(i).skeleton()) && DENIALS.isNear(words, i, LONG)) {
                denials.add(new Fact.Denial(i, i));
            }
        }
        return denials;
    }

    /// Whether a word may be meant for one that denies, misspelt. Said of a word beside the claim only: within it, it
    /// is
    /// any word.
    static boolean mayDeny(Text text, int word, Lexicon lexicon) {
        var words = text.words();
        return (!lexicon.isSpelt(words.get(word)) || word + 1 < words.size() && !lexicon.isSpelt(words.get(word + 1)))
                && DENIALS.isNear(words, word, Vocabulary.SHORTEST)
                && !isAsked(text, word);
    }

    /// Whether a denial is asked about in a few words: "is it a fake?"
    private static boolean isAsked(Text text, int word) {
        var words = text.words();
        int sentence = words.get(word).sentence();
        int last = word;
        while (last + 1 < words.size() && words.get(last + 1).sentence() == sentence) {
            if (text.clean()
                    .substring(words.get(last).end(), words.get(last + 1).start())
                    .contains(":")) {
                return false;
            }
            last++;
        }
        long size = words.stream().filter(it -> it.sentence() == sentence).count();
        int end = words.get(last).end();
        int next = last + 1 < words.size()
                ? words.get(last + 1).start()
                : text.clean().length();
        return size <= A_QUESTION && text.clean().substring(end, next).contains("?");
    }

    /// Whether a word is one of those lists, by all its letters or a long beginning.
    static boolean isListed(List<Word> words, int i, Tongue[] tongues) {
        return Stream.of(OPPOSITES, KINDS)
                .map(list -> list.at(words, i, tongues))
                .anyMatch(hit -> hit != null
                        && (!hit.entry().form().open()
                                || hit.entry().form().skeleton().length() >= A_BEGINNING));
    }

    /// Whether a word that nobody knows is a letter away from a form of the other side of a pair, in the language of
    /// the
    /// claim's word.
    static boolean isNearOpposite(Word word, Word theirs, Fact.Opposite opposite) {
        return OPPOSITES.forms(opposite.pair(), 1 - opposite.side()).stream()
                .filter(form -> form.isLatin() == theirs.isLatin())
                .anyMatch(form -> form.mayBeMeant(word));
    }

    /// The words at which one of two opposites stands, by pair.
    List<Fact.Opposite> oppositesAt(int word) {
        return opposites.stream().filter(opposite -> opposite.from() == word).toList();
    }

    @SafeVarargs
    static BitSet taken(List<? extends Fact>... lists) {
        var taken = new BitSet();
        for (var list : lists) {
            for (var fact : list) {
                taken.set(fact.from(), fact.to() + 1);
            }
        }
        return taken;
    }
}
