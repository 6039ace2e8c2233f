package kz.goldenhour.domain;

/// What the evidence says of a claim (schema.org ClaimReview, `reviewRating`).
public enum Rating {
    FALSE,
    MISLEADING,
    TRUE,
    UNPROVEN
}
