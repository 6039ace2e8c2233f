package kz.goldenhour.domain.claim;

import kz.goldenhour.domain.claim.ClaimState.Answered;
import kz.goldenhour.domain.claim.ClaimState.Dismissed;
import kz.goldenhour.domain.claim.ClaimState.HandedOver;
import kz.goldenhour.domain.claim.ClaimState.Held;
import kz.goldenhour.domain.claim.ClaimState.Unanswered;
import kz.goldenhour.domain.claim.ClaimState.UnderReview;

/// How a report stands, as its reporter reads it. The list is closed.
public enum ReportStatus {
    RECEIVED("received"),
    UNDER_REVIEW("underReview"),
    HELD("held"),
    ANSWERED("answered"),
    HANDED_OVER("handedOver"),
    NOT_CHECKABLE("notCheckable"),
    CLOSED("closed");

    private final String word;

    ReportStatus(String word) {
        this.word = word;
    }

    /// The word of the API.
    public String word() {
        return word;
    }

    /// The status of every report of the claim.
    public static ReportStatus of(Claim claim) {
        return switch (claim.state()) {
            case UnderReview _ -> claim.match().isPresent() ? UNDER_REVIEW : RECEIVED;
            case Held _ -> HELD;
            case Answered _ -> ANSWERED;
            case HandedOver _ -> HANDED_OVER;
            case Unanswered _ -> CLOSED;
            case Dismissed(var reason, var _) ->
                switch (reason) {
                    case NOT_CHECKABLE -> NOT_CHECKABLE;
                    case SPAM, OTHER -> CLOSED;
                };
        };
    }
}
