package kz.goldenhour.matching;

import java.util.List;
import java.util.stream.IntStream;
import kz.goldenhour.matching.fact.Read;
import kz.goldenhour.matching.fact.SameWord;
import kz.goldenhour.matching.text.Word;

/// How much of a message and of a claim are the same words, rare words counting more; and which sentences of the
/// message
/// carry the claim.
final class Overlap {
    private static final double CARRIES = 0.2;
    private static final int FEWEST_SHARED = 3;
    private static final double PART = 0.42;

    private final List<Word> message;
    private final List<Word> claim;
    private final boolean[] wrapping;
    final double[] messageWeight;
    final double[] claimWeight;
    final double[] messageMatch;
    final double[] claimMatch;
    /// For each word of the message, whether it belongs to a sentence that carries the claim.
    final boolean[] focus;

    private double claimCovered;
    private double messageCovered;

    Overlap(Read message, Read claim, Weights weights) {
        this.message = message.words();
        this.claim = claim.words();
        wrapping = message.wrapping();
        messageWeight = weigh(this.message, weights);
        claimWeight = weigh(this.claim, weights);
        messageMatch = new double[this.message.size()];
        claimMatch = new double[this.claim.size()];
        focus = new boolean[this.message.size()];
        match();
        findFocus(message.text().sentences());
        measure();
    }

    private static double[] weigh(List<Word> words, Weights weights) {
        return words.stream().mapToDouble(weights::of).toArray();
    }

    private void match() {
        for (int i = 0; i < message.size(); i++) {
            for (int j = 0; j < claim.size(); j++) {
                double likeness = SameWord.likeness(message.get(i), claim.get(j));
                messageMatch[i] = Math.max(messageMatch[i], likeness);
                if (!wrapping[i]) {
                    claimMatch[j] = Math.max(claimMatch[j], likeness);
                }
            }
        }
    }

    private void findFocus(int sentences) {
        var shared = new double[sentences];
        var own = new double[sentences];
        for (int i = 0; i < message.size(); i++) {
            int s = message.get(i).sentence();
            own[s] += wrapping[i] ? 0 : messageWeight[i];
            shared[s] += wrapping[i] ? 0 : messageWeight[i] * messageMatch[i];
        }
        double whole = sum(claimWeight);
        for (int i = 0; i < message.size(); i++) {
            int s = message.get(i).sentence();
            focus[i] = !wrapping[i]
                    && (shared[s] >= CARRIES * whole || shared[s] >= 0.5 * own[s] && shared[s] >= 0.03 * whole);
        }
    }

    /// Greetings before the first shared word and thanks after the last one do not count against the message.
    private void measure() {
        int first = 0;
        int last = message.size() - 1;
        while (first <= last && !(focus[first] && messageMatch[first] > 0 && messageWeight[first] > 1)) {
            first++;
        }
        while (last >= first && !(focus[last] && messageMatch[last] > 0 && messageWeight[last] > 1)) {
            last--;
        }
        double all = 0;
        double matched = 0;
        for (int i = first; i <= last; i++) {
            all += focus[i] ? messageWeight[i] : 0;
            matched += focus[i] ? messageWeight[i] * messageMatch[i] : 0;
        }
        messageCovered = all == 0 ? 0 : matched / all;
        double claimed = 0;
        for (int j = 0; j < claim.size(); j++) {
            claimed += claimWeight[j] * claimMatch[j];
        }
        claimCovered = claimed / Math.max(1e-9, sum(claimWeight));
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /// Whether another claim is found in the same sentences of the message.
    boolean isAboutTheSame(Overlap other) {
        return IntStream.range(0, focus.length).anyMatch(i -> focus[i] && other.focus[i]);
    }

    /// Whether the two share enough for an answer, however like each other the rest is: a few telling words, and a good
    /// part
    /// of each with nothing left out at the edges.
    boolean isEnough() {
        long shared = IntStream.range(0, messageWeight.length)
                .filter(i -> messageWeight[i] > 1 && messageMatch[i] >= SideBySide.ALIKE)
                .count();
        double all = 0;
        double matched = 0;
        for (int i = 0; i < focus.length; i++) {
            all += focus[i] ? messageWeight[i] : 0;
            matched += focus[i] ? messageWeight[i] * messageMatch[i] : 0;
        }
        return shared >= FEWEST_SHARED && claimCovered >= PART && matched >= PART * all;
    }

    /// Whether the message has a telling word that the claim does not have.
    boolean isMessageOpen() {
        return isOpen(messageWeight, messageMatch);
    }

    /// Whether the claim has a telling word that the message does not have.
    boolean isClaimOpen() {
        return isOpen(claimWeight, claimMatch);
    }

    private static boolean isOpen(double[] weight, double[] match) {
        return IntStream.range(0, weight.length).anyMatch(i -> weight[i] > 1 && match[i] < SideBySide.ALIKE);
    }

    double claimCovered() {
        return claimCovered;
    }

    double messageCovered() {
        return messageCovered;
    }

    double matched(double k1, double b) {
        double sum = 0;
        double norm = k1 * (1 - b + b * claim.size() / 20.0);
        for (int i = 0; i < message.size(); i++) {
            if (messageMatch[i] > 0) {
                double tf = messageMatch[i];
                sum += messageWeight[i] * tf * (k1 + 1) / (tf + norm);
            }
        }
        return sum;
    }

    /// The harmonic mean of both coverages.
    double likeness() {
        double sum = claimCovered + messageCovered;
        return sum == 0 ? 0 : 2 * claimCovered * messageCovered / sum;
    }
}
