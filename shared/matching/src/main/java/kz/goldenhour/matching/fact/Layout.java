package kz.goldenhour.matching.fact;

import java.util.stream.IntStream;

/// How the words of a message stand to those of a claim.
public final class Layout {
    private final int[] partner;
    private final boolean[] leftOut;
    private final boolean messageOpen;
    private final boolean claimOpen;

    /// For each word of the message the word of the claim beside it (-1 for none), and whether it is not about the
    /// claim;
    /// whether the message, and whether the claim, says something in telling words that the other does not have.
    public Layout(int[] partner, boolean[] leftOut, boolean messageOpen, boolean claimOpen) {
        this.partner = partner.clone();
        this.leftOut = leftOut.clone();
        this.messageOpen = messageOpen;
        this.claimOpen = claimOpen;
    }

    int partner(int word) {
        return partner[word];
    }

    /// Whether a word stands before the first or after the last that has a partner.
    boolean isBeside(int word) {
        return IntStream.rangeClosed(0, word).allMatch(i -> partner[i] < 0)
                || IntStream.range(word, partner.length).allMatch(i -> partner[i] < 0);
    }

    boolean isLeftOut(int word) {
        return leftOut[word];
    }

    boolean isMessageOpen() {
        return messageOpen;
    }

    boolean isClaimOpen() {
        return claimOpen;
    }
}
