package kz.goldenhour.matching.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.match.Reason.Finding;
import kz.goldenhour.matching.text.Address;

/// Compares the facts of a message with those of a claim, both ways. What it finds keeps an answer from being given:
/// it never makes two texts the same, it only tells them apart.
public final class Guard {
    private static final int A_NAME = 4;

    private final Read message;
    private final Read claim;
    private final Layout layout;
    private final boolean[] leftOut;
    private final Elsewhere elsewhere;
    private final Lexicon lexicon;
    private final List<Reason> reasons = new ArrayList<>();

    /// Words of the message that the layout leaves out are not looked at; what the claim does not say, the record may
    /// say
    /// elsewhere.
    public Guard(Read message, Read claim, Layout layout, Elsewhere elsewhere, Lexicon lexicon) {
        this.message = message;
        this.claim = claim;
        this.layout = layout;
        leftOut = new boolean[message.words().size()];
        for (int i = 0; i < leftOut.length; i++) {
            leftOut[i] = layout.isLeftOut(i);
        }
        this.elsewhere = elsewhere;
        this.lexicon = lexicon;
    }

    /// Everything that agrees and everything that does not.
    public List<Reason> reasons() {
        addresses();
        quantities();
        days();
        negations();
        new Turned(message, claim, layout, elsewhere, lexicon).reason().ifPresent(reasons::add);
        new Fused(message, claim, layout, lexicon).reason().ifPresent(reasons::add);
        Tense.reason(message, claim, layout).ifPresent(reasons::add);
        names();
        denials();
        return reasons;
    }

    private <F extends Fact> List<F> seen(Collection<F> facts) {
        return facts.stream().filter(fact -> !leftOut[fact.from()]).toList();
    }

    /// The site or the number that the claim is about must be the message's; what else a message links to says nothing.
    private void addresses() {
        var ours = message.text().addresses();
        for (var their : claim.text().addresses()) {
            if (ours.stream().anyMatch(their::isSame)) {
                continue;
            }
            var fact = their.sort() == Address.Sort.PHONE ? Reason.Fact.NUMBER : Reason.Fact.NAME;
            ours.stream()
                    .filter(our -> our.sort() == their.sort())
                    .findFirst()
                    .ifPresentOrElse(
                            our -> add(fact, Finding.CONTRADICTS, our.where(), their.where()),
                            () -> add(fact, Finding.ONLY_IN_EVIDENCE, "", their.where()));
        }
    }

    private void quantities() {
        var ours = seen(message.facts().quantities());
        var theirs = claim.facts().quantities();
        compare(Reason.Fact.NUMBER, ours, theirs, Fact.Quantity::sameValue, Fact.Quantity::plainOne);
        reasons.addAll(new Units(message, claim, layout, lexicon).reasons(ours));
    }

    private static String quoteAll(Read read, List<? extends Fact> facts) {
        return facts.stream().map(read::quote).collect(Collectors.joining(", "));
    }

    private void days() {
        var ours = seen(message.facts().days());
        var theirs = claim.facts().days();
        compare(Reason.Fact.DATE, ours, theirs, Guard::sameDay, day -> false);
        boolean swapped = ours.size() == theirs.size()
                && ours.stream().allMatch(our -> theirs.stream().anyMatch(their -> sameDay(our, their)))
                && !IntStream.range(0, ours.size()).allMatch(i -> sameDay(ours.get(i), theirs.get(i)));
        if (swapped) {
            add(Reason.Fact.DATE, Finding.CONTRADICTS, quoteAll(message, ours), quoteAll(claim, theirs));
        }
    }

    private static boolean sameDay(Fact.Day a, Fact.Day b) {
        return a.key().equals(b.key());
    }

    private void names() {
        var ours = seen(message.facts().names());
        var theirs = claim.facts().names();
        var who = new WhoIsNamed(message, claim, ours, leftOut, elsewhere, lexicon);
        report(Reason.Fact.NAME, who.extra(), who.missing());
        var exchanged = new Exchanged(message, claim, layout, lexicon);
        if (exchanged.isSure()
                || exchanged.areRoles()
                || who.extra().isEmpty() && who.missing().isEmpty() && !who.isInOrder()) {
            add(Reason.Fact.NAME, Finding.CONTRADICTS, quoteAll(message, ours), quoteAll(claim, theirs));
        }
        shouted();
        theirs.stream()
                .filter(their -> their.sure() && !who.missing().contains(their))
                .forEach(their -> add(Reason.Fact.NAME, Finding.AGREES, claim.quote(their), claim.quote(their)));
    }

    /// In capitals throughout nobody can tell a name; a word that no record has may be one.
    private void shouted() {
        if (!message.text().shouted()) {
            return;
        }
        IntStream.range(0, leftOut.length)
                .filter(i -> !leftOut[i] && layout.partner(i) < 0)
                .mapToObj(message.words()::get)
                .filter(word ->
                        !word.isNumber() && word.skeleton().length() >= A_NAME && !lexicon.isKnown(word.skeleton()))
                .findFirst()
                .ifPresent(word -> add(Reason.Fact.NAME, Finding.ONLY_IN_MESSAGE, word.surface(), ""));
    }

    private void denials() {
        // A denial counts wherever it stands: beside the claim as well as in it
        var ours = message.facts().denials();
        var theirs = claim.facts().denials();
        if (ours.size() != theirs.size()) {
            boolean inMessage = ours.size() > theirs.size();
            add(
                    Reason.Fact.DENIAL,
                    inMessage ? Finding.ONLY_IN_MESSAGE : Finding.ONLY_IN_EVIDENCE,
                    inMessage ? message.quote(ours.getFirst()) : "",
                    inMessage ? "" : claim.quote(theirs.getFirst()));
            return;
        }
        if (message.text().isCrossed() && !claim.text().isCrossed()) {
            add(Reason.Fact.DENIAL, Finding.ONLY_IN_MESSAGE, "❌", "");
            return;
        }
        IntStream.range(0, leftOut.length)
                .filter(i -> layout.isBeside(i) && !message.isTalk(i) && Facts.mayDeny(message.text(), i, lexicon))
                .mapToObj(i -> message.words().get(i).surface())
                .findFirst()
                .ifPresent(word -> add(Reason.Fact.DENIAL, Finding.ONLY_IN_MESSAGE, word, ""));
    }

    /// Negations must agree in number and in what they deny.
    private void negations() {
        var ours = seen(message.facts().negations());
        var theirs = claim.facts().negations();
        if (ours.isEmpty() && theirs.isEmpty()) {
            return;
        }
        boolean sameWords = ours.size() == theirs.size()
                && ours.stream().allMatch(our -> theirs.stream().anyMatch(their -> agree(our, their)))
                && theirs.stream().allMatch(their -> ours.stream().anyMatch(our -> agree(our, their)));
        var finding = sameWords
                ? Finding.AGREES
                : ours.isEmpty()
                        ? Finding.ONLY_IN_EVIDENCE
                        : theirs.isEmpty() ? Finding.ONLY_IN_MESSAGE : Finding.CONTRADICTS;
        add(Reason.Fact.NEGATION, finding, quoteNegations(message, ours), quoteNegations(claim, theirs));
    }

    private static boolean agree(Fact.Negation a, Fact.Negation b) {
        return SameWord.likeness(a.denied(), b.denied()) > 0;
    }

    private static String quoteNegations(Read read, List<Fact.Negation> negations) {
        return negations.stream()
                .map(negation ->
                        read.quote(negation.from(), Math.min(read.words().size() - 1, negation.to() + 1)))
                .collect(Collectors.joining("; "));
    }

    private <F extends Fact> void compare(
            Reason.Fact kind, List<F> ours, List<F> theirs, BiPredicate<F, F> same, Predicate<F> trifle) {
        var extra = ours.stream()
                .filter(our -> !trifle.test(our) && theirs.stream().noneMatch(their -> same.test(our, their)))
                .toList();
        var missing = theirs.stream()
                .filter(their -> !trifle.test(their) && ours.stream().noneMatch(our -> same.test(our, their)))
                .toList();
        report(kind, extra, missing);
        theirs.stream()
                .filter(their -> !missing.contains(their) && !trifle.test(their))
                .forEach(their -> add(kind, Finding.AGREES, claim.quote(their), claim.quote(their)));
    }

    /// What each side has alone; where both have something, the two contradict.
    private void report(Reason.Fact kind, List<? extends Fact> extra, List<? extends Fact> missing) {
        int pairs = Math.min(extra.size(), missing.size());
        for (int i = 0; i < pairs; i++) {
            add(kind, Finding.CONTRADICTS, message.quote(extra.get(i)), claim.quote(missing.get(i)));
        }
        extra.stream().skip(pairs).forEach(fact -> add(kind, Finding.ONLY_IN_MESSAGE, message.quote(fact), ""));
        missing.stream().skip(pairs).forEach(fact -> add(kind, Finding.ONLY_IN_EVIDENCE, "", claim.quote(fact)));
    }

    private void add(Reason.Fact fact, Finding finding, String inMessage, String inEvidence) {
        reasons.add(new Reason(fact, finding, inMessage, inEvidence));
    }
}
