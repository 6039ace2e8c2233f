package kz.goldenhour.domain.publish;

import java.time.Instant;
import java.util.Optional;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.desk.DeskId;

/// One thing sent to the public.
///
/// @param sequence place in the desk's gapless list, from 1: a subscriber who sees a gap has missed something
/// @param version  which publication of its claim this is, from 1; consumers drop what they have seen
public record Publication(
        DeskId desk,
        long sequence,
        ClaimId claim,
        long version,
        Kind kind,
        Content content,
        Approval approval,
        Instant at) {

    public Publication {
        if (sequence < 1 || version < 1) {
            throw new IllegalArgumentException("sequence and version count from 1");
        }
        if (!approval.contentHash().equals(content.contentHash())) {
            throw new IllegalArgumentException("the approval is for another text");
        }
    }

    /// The text of an answer; empty where it is none.
    public Optional<Rebuttal> rebuttal() {
        return switch (content) {
            case Rebuttal rebuttal -> Optional.of(rebuttal);
            case HoldingStatement _, ClosingWord _ -> Optional.empty();
        };
    }

    public PublicationId id() {
        return id(desk, sequence);
    }

    /// The id of a desk's publication number `sequence`.
    public static PublicationId id(DeskId desk, long sequence) {
        return new PublicationId(desk.value() + "-" + sequence);
    }

    /// What kind of word it is.
    public enum Kind {
        REBUTTAL,
        HOLDING,
        /// The claim ends without an answer.
        CLOSING,
        CORRECTION,
        RETRACTION
    }
}
