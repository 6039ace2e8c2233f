package kz.goldenhour.domain.claim;

import java.util.Optional;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.text.Substance;

/// Why a claim is on the board alone.
public enum NobodyWoken {
    /// Its text says nothing that could be checked.
    NO_CLAIM("noClaim"),
    /// Who reported it first has woken somebody as often in this hour as he may.
    ALERTS_SPENT("alertsSpent");

    private final String word;

    NobodyWoken(String word) {
        this.word = word;
    }

    /// The word in the API.
    public String word() {
        return word;
    }

    /// Empty where somebody is woken for the claim, or has opened it.
    public static Optional<NobodyWoken> of(Claim claim) {
        var alone = claim.isOpen()
                && claim.clock().waking() == Waking.BOARD
                && !claim.clock().openedWithPin();
        return Optional.of(Substance.isIn(claim.text()) ? ALERTS_SPENT : NO_CLAIM)
                .filter(_ -> alone);
    }
}
