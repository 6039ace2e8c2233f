package kz.goldenhour.domain.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.Rebuttal;

/// Everything that one transaction stores when an officer decides.
///
/// @param before      the claim as he saw it
/// @param after       the claim as he leaves it
/// @param head        the desk's ledger as it was seen
/// @param publication set where something goes out
/// @param mustHold    the evidence that the draft was taken from, in the version that he saw
/// @param newEvidence the record that a rebuttal of his own makes, so that the next report finds it; or
/// the next version of the record in `mustHold`, where the officer gave it a wording
public record Ruling(
        Claim before,
        Claim after,
        Decision decision,
        LedgerHead head,
        Optional<Publication> publication,
        List<OutboxMessage> outbox,
        Optional<Evidence> mustHold,
        Optional<Evidence> newEvidence) {
    public Ruling {
        outbox = List.copyOf(outbox);
    }

    /// A decision by which nothing goes out to the public.
    public static Ruling quiet(
            Claim before, Claim after, Decision decision, LedgerHead head, List<OutboxMessage> outbox) {
        return new Ruling(before, after, decision, head, Optional.empty(), outbox, Optional.empty(), Optional.empty());
    }

    /// A decision by which the publication goes out.
    public static Ruling publishing(
            Claim before, Claim after, Decision decision, LedgerHead head, Publication publication) {
        var publish = new OutboxMessage.Publish(before.id(), publication.version(), publication.id());
        return new Ruling(
                before,
                after,
                decision,
                head,
                Optional.of(publication),
                List.of(publish),
                Optional.empty(),
                Optional.empty());
    }

    /// A decision that answers the claim.
    public static Ruling answering(
            Claim before, Decision decision, LedgerHead head, Rebuttal rebuttal, Approval approval) {
        var publication = new Publication(
                before.desk(),
                head.publications() + 1,
                before.id(),
                before.publications() + 1,
                Publication.Kind.REBUTTAL,
                rebuttal,
                approval,
                decision.at());
        var state = new ClaimState.Answered(publication.id(), Optional.empty(), decision.at());
        return publishing(before, before.with(state), decision, head, publication);
    }

    /// The same, standing on evidence, or making some.
    public Ruling on(Optional<Evidence> seen, Optional<Evidence> made) {
        return new Ruling(before, after, decision, head, publication, outbox, seen, made);
    }

    /// The same, telling some people more.
    public Ruling telling(List<OutboxMessage> more) {
        var all = Stream.concat(outbox.stream(), more.stream()).toList();
        return new Ruling(before, after, decision, head, publication, all, mustHold, newEvidence);
    }

    /// The ledger after it.
    public LedgerHead headAfter() {
        var decided = head.decided(decision.hash());
        return publication.isPresent() ? decided.published() : decided;
    }
}
