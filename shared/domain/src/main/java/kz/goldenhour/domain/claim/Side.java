package kz.goldenhour.domain.claim;

/// Where a desk stands with a claim.
public enum Side {
    /// It is the one that answers.
    LEADS,
    /// It has been given the claim, and has not said whether it takes it.
    ASKED,
    /// It had the claim, or was given it, and another answers now.
    HAD,
    /// It has nothing to do with it.
    NONE
}
