package kz.goldenhour.matching;

import java.util.ArrayList;
import java.util.List;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.match.Reason.Finding;
import kz.goldenhour.matching.fact.Guard;
import kz.goldenhour.matching.fact.Read;

/// What the engine makes of a message and one wording of one record.
final class Decision {
    private static final double ANSWERS = 0.55;
    private static final double SAME_STORY = 0.6;
    private static final double SUGGESTS = 0.25;
    private static final int FEWEST_WORDS = 3;

    private final Overlap overlap;
    private final List<Reason> reasons = new ArrayList<>();
    private final boolean shortMessage;

    Decision(Read message, Read claim, Overlap overlap, Weights weights) {
        this.overlap = overlap;
        var leftOut = leftOut(message, overlap);
        reasons.addAll(new Guard(message, claim, leftOut, weights).reasons());
        long words =
                message.words().stream().filter(word -> weights.of(word) > 1).count();
        shortMessage = words < FEWEST_WORDS && !message.core().equals(claim.core());
        if (shortMessage) {
            reasons.add(new Reason(
                    Reason.Fact.LENGTH, Finding.ONLY_IN_EVIDENCE, message.text().clean(), ""));
        }
    }

    private static boolean[] leftOut(Read message, Overlap overlap) {
        var leftOut = new boolean[message.words().size()];
        for (int i = 0; i < leftOut.length; i++) {
            leftOut[i] = !overlap.focus[i];
        }
        return leftOut;
    }

    List<Reason> reasons() {
        return reasons;
    }

    double probability() {
        return 1 / (1 + Math.exp(-12 * (overlap.likeness() - 0.45)));
    }

    Outcome outcome() {
        double likeness = overlap.likeness();
        boolean contradicts = reasons.stream().anyMatch(reason -> reason.finding() == Finding.CONTRADICTS);
        boolean clean = reasons.stream().allMatch(reason -> reason.finding() == Finding.AGREES);
        if (likeness < SUGGESTS) {
            return Outcome.NONE;
        }
        if (clean && likeness >= ANSWERS) {
            return Outcome.ANSWER;
        }
        return contradicts && likeness >= SAME_STORY ? Outcome.CONFLICT : Outcome.SUGGEST;
    }
}
