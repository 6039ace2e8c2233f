package kz.goldenhour.domain.claim;

import java.time.Instant;
import java.util.Optional;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.publish.PublicationId;

/// Where a claim stands.
public sealed interface ClaimState {

    /// An officer is, or is being, asked.
    record UnderReview() implements ClaimState {}

    /// A holding statement is out; the next word is promised.
    record Held(Instant at, Instant nextWordBy) implements ClaimState {}

    /// A rebuttal is out.
    ///
    /// @param byItself the pre-approved evidence that answered with no officer; empty where an officer decided
    record Answered(PublicationId publication, Optional<EvidenceRef> byItself, Instant at) implements ClaimState {}

    /// An officer decided that there is nothing to answer.
    record Dismissed(Dismissal reason, Instant at) implements ClaimState {}

    /// Nobody looked at it within the days that the law gives for an answer; it had woken nobody.
    record Unanswered(Instant at) implements ClaimState {}

    /// Another desk has it now.
    record HandedOver(DeskId to, Instant at) implements ClaimState {}

    /// Why there is nothing to answer.
    enum Dismissal {
        /// An opinion, a forecast, a question of taste: nothing that could be checked.
        NOT_CHECKABLE,
        SPAM,
        OTHER
    }

    /// Whether somebody must still decide.
    default boolean isOpen() {
        return switch (this) {
            case UnderReview _, Held _, HandedOver _ -> true;
            case Answered _, Dismissed _, Unanswered _ -> false;
        };
    }
}
