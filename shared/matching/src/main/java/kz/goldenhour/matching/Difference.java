package kz.goldenhour.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.match.Reason.Finding;
import kz.goldenhour.matching.fact.Fused;
import kz.goldenhour.matching.fact.Read;
import kz.goldenhour.matching.fact.SameWord;
import kz.goldenhour.matching.fact.Slip;
import kz.goldenhour.matching.text.Word;

/// What is different where a message and a claim stand side by side, word for word in order. Where the two are all but
/// the
/// same, a word that stands for another is no rewording: it is where a near-miss hides, whatever the word
/// ("ex-minister",
/// a town nobody listed). A misspelling is not such a word.
final class Difference {
    private static final int SAME_BEGINNING = 4;
    /// How Kazakh verbs end: only they are negated by a letter or two.
    private static final Pattern VERB = Pattern.compile(".*(di|ti|[gk][ae]n.*|ui?|[ae]s|tin.*|sa|se|ip|[ae]i)");

    private final Read message;
    private final Read claim;
    private final SideBySide sides;
    private final Weights weights;
    private final boolean[] misspelt;

    Difference(Read message, Read claim, SideBySide sides, Weights weights) {
        this.message = message;
        this.claim = claim;
        this.sides = sides;
        this.weights = weights;
        misspelt = new boolean[message.words().size()];
        findMisspelt();
    }

    /// The message with the claim's languages and its misspellings mended.
    Read mended() {
        return message.besides(claim, sides.partners(), misspelt, weights);
    }

    private void findMisspelt() {
        int before = -1;
        for (int i = 0; i < misspelt.length; i++) {
            int partner = sides.partner(i);
            if (partner >= 0) {
                misspelt[i] = isMisspelling(i, partner);
                before = partner;
            } else if (sides.inside(i)) {
                int next = sides.nextPartner(i);
                for (int j = before + 1; j < next; j++) {
                    if (isMisspelling(i, j)) {
                        misspelt[i] = true;
                        sides.pair(i, j);
                        before = j;
                        break;
                    }
                }
            }
        }
    }

    /// A word that no wording knows, a slip away from the claim's; never where the slip would make or unmake a fact by
    /// more
    /// than a letter.
    private boolean isMisspelling(int i, int j) {
        var ours = message.words().get(i);
        var theirs = claim.words().get(j);
        if (ours.isNumber()
                || ours.skeleton().equals(theirs.skeleton())
                || message.isFact(i)
                || message.isOpposite(i, claim, j)
                || !message.place(i).isEmpty() && !message.place(i).equals(claim.place(j))
                || Fused.isLater(ours, theirs)
                || Slip.mayTurn(ours, claim, j)
                || claim.isKazakh(j) && couldNegate(ours.skeleton(), theirs.skeleton())
                || weights.isKnown(ours, theirs)) {
            return false;
        }
        // What denies from within has two letters at least
        if (SameWord.distance(ours.spelling(), theirs.spelling(), 1) <= 1
                && theirs.skeleton().length() > 1) {
            return true;
        }
        if (Fused.turns(ours, theirs)) {
            return false;
        }
        int longer = Math.max(ours.skeleton().length(), theirs.skeleton().length());
        boolean begins = ours.skeleton().charAt(0) == theirs.skeleton().charAt(0);
        int allowed =
                longer >= 7 && begins && !claim.isFact(j) && !claim.isName(j) ? weights.slips() : longer >= 3 ? 1 : 0;
        return SameWord.distance(ours.skeleton(), theirs.skeleton(), allowed) <= allowed;
    }

    /// A letter more of those that Kazakh negates verbs with is no slip.
    private static boolean couldNegate(String ours, String theirs) {
        return ours.length() > theirs.length()
                && negating(ours) > negating(theirs)
                && VERB.matcher(theirs).matches();
    }

    private static long negating(String skeleton) {
        return skeleton.chars().filter(c -> "mbp".indexOf(c) >= 0).count();
    }

    /// Words that changed between words that did not. Many of them are a rewording, unless all the rest is the same.
    List<Reason> reasons(boolean[] leftOut) {
        var reasons = new ArrayList<Reason>();
        var gapOurs = new ArrayList<Word>();
        int before = -1;
        boolean begun = false;
        for (int i = 0; i < misspelt.length; i++) {
            int partner = sides.partner(i);
            if (!leftOut[i] && (partner < 0 || isOther(i, partner)) && !message.isCounted(i)) {
                gapOurs.add(message.words().get(i));
            }
            if (!leftOut[i] && partner >= 0) {
                tell(gapOurs, theirs(before + 1, isOther(i, partner) ? partner + 1 : partner), begun, reasons);
                gapOurs.clear();
                before = partner;
                begun = true;
            }
        }
        tell(gapOurs, theirs(before + 1, claim.words().size()), false, reasons);
        return reasons;
    }

    /// The words of the claim from one to another, less those that compare by what they mean.
    private List<Word> theirs(int from, int to) {
        return IntStream.range(from, Math.max(from, to))
                .filter(j -> !claim.isCounted(j))
                .mapToObj(claim.words()::get)
                .toList();
    }

    /// Words that begin alike stand side by side too, but are not the same word in the same form.
    private boolean isOther(int i, int j) {
        var ours = message.words().get(i).skeleton();
        var theirs = claim.words().get(j).skeleton();
        return !misspelt[i]
                && !ours.equals(theirs)
                && (message.isFact(i) || claim.isFact(j) || !isOtherEnding(ours, theirs));
    }

    /// One letter more, less or other at the end of a word of some length.
    private static boolean isOtherEnding(String ours, String theirs) {
        int same = 0;
        while (same < Math.min(ours.length(), theirs.length()) && ours.charAt(same) == theirs.charAt(same)) {
            same++;
        }
        return same >= SAME_BEGINNING && Math.max(ours.length(), theirs.length()) - same <= 1;
    }

    /// At the edges something that one side has alone is a greeting or a cut; something else instead is a change
    /// anywhere.
    private static void tell(List<Word> ours, List<Word> theirs, boolean within, List<Reason> reasons) {
        if (within ? ours.isEmpty() && theirs.isEmpty() : ours.isEmpty() || theirs.isEmpty()) {
            return;
        }
        var finding = ours.isEmpty()
                ? Finding.ONLY_IN_EVIDENCE
                : theirs.isEmpty() ? Finding.ONLY_IN_MESSAGE : Finding.CONTRADICTS;
        reasons.add(new Reason(Reason.Fact.TEXT, finding, quote(ours), quote(theirs)));
    }

    private static String quote(List<Word> words) {
        return String.join(" ", words.stream().map(Word::surface).toList());
    }
}
