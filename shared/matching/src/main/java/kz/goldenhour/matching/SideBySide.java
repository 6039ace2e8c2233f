package kz.goldenhour.matching;

import java.util.Arrays;
import java.util.stream.IntStream;
import kz.goldenhour.matching.fact.Read;
import kz.goldenhour.matching.fact.SameWord;

/// Lays the words of a message and of a claim side by side in order, as many and as telling ones as possible.
final class SideBySide {
    static final double ALIKE = 0.75;
    private static final int MOST = 400;

    private final int[] partner;
    private final int[] ours;
    private int first;
    private int last = -1;
    private final int claimSize;
    private double share;

    /// Lays the words that are in focus, four hundred at most.
    SideBySide(Read message, Read claim, Overlap overlap) {
        partner = new int[message.words().size()];
        Arrays.fill(partner, -1);
        ours = IntStream.range(0, partner.length)
                .filter(i -> overlap.focus[i])
                .limit(MOST)
                .toArray();
        first = partner.length;
        claimSize = claim.words().size();
        align(message, claim, overlap);
    }

    private void align(Read message, Read claim, Overlap overlap) {
        int m = ours.length;
        int n = Math.min(MOST, claim.words().size());
        var pair = new double[m][n];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                double likeness = SameWord.likeness(
                        message.words().get(ours[i]), claim.words().get(j));
                pair[i][j] = likeness >= ALIKE ? likeness * overlap.claimWeight[j] : 0;
            }
        }
        var best = new double[m + 1][n + 1];
        for (int i = m - 1; i >= 0; i--) {
            for (int j = n - 1; j >= 0; j--) {
                double both = pair[i][j] == 0 ? 0 : pair[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), both);
            }
        }
        for (int i = 0, j = 0; i < m && j < n; ) {
            if (pair[i][j] > 0 && best[i][j] == pair[i][j] + best[i + 1][j + 1]) {
                pair(ours[i++], j++);
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        closeUp(pair);
        double all = IntStream.of(ours)
                        .filter(this::inside)
                        .mapToDouble(i -> overlap.messageWeight[i])
                        .sum()
                + Arrays.stream(overlap.claimWeight).sum();
        share = all == 0 ? 0 : 2 * best[0][0] / all;
    }

    /// Of two equal words of the message the one that is nearer to the next partner: else a small word of what is said
    /// before the claim would stand beside the claim's first.
    private void closeUp(double[][] pair) {
        int next = -1;
        for (int i = ours.length - 1; i >= 0; i--) {
            int claimWord = partner[ours[i]];
            if (claimWord < 0) {
                continue;
            }
            int nearest = i;
            for (int k = i + 1; k < next; k++) {
                nearest = pair[k][claimWord] >= pair[i][claimWord] ? k : nearest;
            }
            partner[ours[i]] = -1;
            partner[ours[nearest]] = claimWord;
            next = nearest;
        }
        first = IntStream.of(ours).filter(i -> partner[i] >= 0).findFirst().orElse(first);
    }

    /// Puts two words side by side.
    void pair(int word, int claimWord) {
        partner[word] = claimWord;
        first = Math.min(first, word);
        last = Math.max(last, word);
    }

    /// How much of the two stands side by side, 0 to 1, not counting what the message has around it.
    double share() {
        return share;
    }

    int partner(int word) {
        return partner[word];
    }

    int[] partners() {
        return partner.clone();
    }

    /// Whether a word of the message stands between words that have a partner.
    boolean inside(int word) {
        return word >= first && word <= last;
    }

    /// Whether the claim is there from its first word, so that what precedes it is not part of it.
    boolean beginsClaim() {
        return last >= 0 && partner[first] == 0;
    }

    /// Whether the claim is there to its last word.
    boolean endsClaim() {
        return last >= 0 && partner[last] == claimSize - 1;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /// The partner of the next word that has one.
    int nextPartner(int word) {
        for (int i = word + 1; i < partner.length; i++) {
            if (partner[i] >= 0) {
                return partner[i];
            }
        }
        return -1;
    }
}
