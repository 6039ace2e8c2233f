package kz.goldenhour.matching.fact;

/// How the words of a message stand to those of a claim: `partner` holds for each word of the message the word of the
/// claim beside it (-1 for none), `leftOut` the words of the message that are not about the claim, `openOurs` and
/// `openTheirs` the telling words that the other text does not have.
public record Layout(int[] partner, boolean[] leftOut, boolean[] openOurs, boolean[] openTheirs) {
    /// Whether the claim says something in words that the message does not have.
    boolean isClaimOpen() {
        return any(openTheirs);
    }

    /// Whether the message says something in words that the claim does not have.
    boolean isMessageOpen() {
        return any(openOurs);
    }

    private static boolean any(boolean[] open) {
        for (boolean it : open) {
            if (it) {
                return true;
            }
        }
        return false;
    }
}
