package kz.goldenhour.matching.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kz.goldenhour.matching.text.Word;

/// A message in the light of a claim: a word that stands beside one of the claim is in the claim's language there, and
/// one that has its skeleton or is a misspelling of it is that word. In Latin letters, where each language looks like
/// the others, a word that nothing stands beside is in the language of the one before it; what leads to the claim's
/// first
/// word, in that word's.
final class Mended {
    private final Read message;
    private final Read claim;
    private final int[] partner;
    private final List<Word> words;
    private final Tongue[] tongues;
    private boolean same = true;

    /// @param partner for each word of the message the word of the claim beside it, -1 for none
    Mended(Read message, Read claim, int[] partner) {
        this.message = message;
        this.claim = claim;
        this.partner = partner.clone();
        words = new ArrayList<>(message.words());
        tongues = message.tongues();
    }

    void words(boolean[] misspelt) {
        for (int i = 0; i < partner.length; i++) {
            var word = words.get(i);
            if (partner[i] >= 0) {
                tongues[i] = claim.tongue(partner[i]);
                var meant = claim.words().get(partner[i]);
                boolean alike = meant.skeleton().equals(word.skeleton()) && !message.isOpposite(i, claim, partner[i]);
                if (misspelt[i] || alike) {
                    words.set(i, word.meaning(meant));
                    same &= meant.surface().equals(word.surface());
                }
            } else if (i > 0 && word.isLatin()) {
                tongues[i] = tongues[i - 1];
            }
        }
    }

    /// Those before the first that has a partner, as far as nothing parts them from it.
    void leadingWords() {
        int first = IntStream.range(0, partner.length)
                .filter(i -> partner[i] >= 0)
                .findFirst()
                .orElse(0);
        for (int i = first - 1; i >= 0 && message.isJoined(i + 1); i--) {
            tongues[i] = words.get(i).isLatin() ? tongues[i + 1] : tongues[i];
        }
    }

    /// Whether nothing is read otherwise.
    boolean isSame() {
        return same && Arrays.equals(tongues, message.tongues());
    }

    List<Word> words() {
        return words;
    }

    Tongue[] tongues() {
        return tongues;
    }
}
