package kz.goldenhour.matching.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.match.Reason.Finding;

/// Whether numbers that are the same count the same, as often, in the same order.
final class Units {
    private final Read message;
    private final Read claim;
    private final Layout layout;
    private final Lexicon lexicon;
    private final List<Reason> reasons = new ArrayList<>();

    Units(Read message, Read claim, Layout layout, Lexicon lexicon) {
        this.message = message;
        this.claim = claim;
        this.layout = layout;
        this.lexicon = lexicon;
    }

    /// @param ours the numbers of the message that are looked at
    List<Reason> reasons(List<Fact.Quantity> ours) {
        var theirs = claim.facts().quantities();
        for (var our : ours) {
            theirs.stream()
                    .filter(their -> our.sameValue(their) && unitsDiffer(our, their))
                    .filter(their ->
                            theirs.stream().noneMatch(other -> our.sameValue(other) && !unitsDiffer(our, other)))
                    .findFirst()
                    .ifPresent(their -> add(
                            Reason.Fact.NUMBER, Finding.CONTRADICTS, withUnit(message, our), withUnit(claim, their)));
        }
        for (var our : ours) {
            theirs.stream()
                    .filter(their -> our.sameValue(their) && !our.bound().equals(their.bound()))
                    .filter(their -> theirs.stream()
                            .noneMatch(
                                    other -> our.sameValue(other) && our.bound().equals(other.bound())))
                    .findFirst()
                    .ifPresent(their -> add(
                            Reason.Fact.NUMBER, Finding.CONTRADICTS, withBound(message, our), withBound(claim, their)));
        }
        for (var our : ours) {
            theirs.stream()
                    .filter(their -> our.sameValue(their) && countsOther(our, their))
                    .findFirst()
                    .ifPresent(their -> add(
                            Reason.Fact.NUMBER, Finding.CONTRADICTS, withUnit(message, our), withUnit(claim, their)));
        }
        ours.stream()
                .filter(our -> isOnceMore(our, ours, theirs))
                .findFirst()
                .ifPresent(our -> add(Reason.Fact.NUMBER, Finding.ONLY_IN_MESSAGE, withUnit(message, our), ""));
        if (!inOrder(ours, theirs)) {
            add(Reason.Fact.NUMBER, Finding.CONTRADICTS, quoteAll(message, ours), quoteAll(claim, theirs));
        }
        return reasons;
    }

    private static boolean unitsDiffer(Fact.Quantity a, Fact.Quantity b) {
        return !a.unit().isEmpty() && !b.unit().isEmpty() && !a.unit().equals(b.unit());
    }

    /// A number of the claim that counts something else as well: "15 families" beside "15 September". Where all the
    /// claim is said twice, the words around its second number stand beside none.
    private boolean isOnceMore(Fact.Quantity our, List<Fact.Quantity> ours, List<Fact.Quantity> theirs) {
        long known = theirs.stream().filter(our::sameValue).count();
        return !our.plainOne()
                && known > 0
                && layout.partner(our.from()) < 0
                && ours.stream().filter(our::sameValue).count() > known
                && (isPaired(our.from() - 1) || isPaired(our.to() + 1));
    }

    private boolean isPaired(int word) {
        return word >= 0 && word < message.words().size() && layout.partner(word) >= 0;
    }

    /// A number of minutes here, of something that nobody knows there, and neither word stands anywhere else.
    private boolean countsOther(Fact.Quantity our, Fact.Quantity their) {
        int next = our.to() + 1;
        int unit = their.to() + 1;
        return our.unit().isEmpty()
                && !their.unit().isEmpty()
                && next < message.words().size()
                && unit < claim.words().size()
                && layout.partner(next) < 0
                && !lexicon.isKnown(message.words().get(next).skeleton())
                && IntStream.range(0, message.words().size()).noneMatch(i -> layout.partner(i) == unit);
    }

    private static String withUnit(Read read, Fact.Quantity quantity) {
        return read.quote(quantity.from(), Math.min(read.words().size() - 1, quantity.to() + 1));
    }

    private static String withBound(Read read, Fact.Quantity quantity) {
        return quantity.bound() + withUnit(read, quantity);
    }

    private static boolean inOrder(List<Fact.Quantity> ours, List<Fact.Quantity> theirs) {
        return ours.size() != theirs.size()
                || ours.stream().anyMatch(our -> theirs.stream().noneMatch(our::sameValue))
                || IntStream.range(0, ours.size()).allMatch(i -> ours.get(i).sameValue(theirs.get(i)));
    }

    private static String quoteAll(Read read, List<? extends Fact> facts) {
        return facts.stream().map(read::quote).collect(Collectors.joining(", "));
    }

    private void add(Reason.Fact fact, Finding finding, String inMessage, String inEvidence) {
        reasons.add(new Reason(fact, finding, inMessage, inEvidence));
    }
}
