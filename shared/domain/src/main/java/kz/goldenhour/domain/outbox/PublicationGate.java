package kz.goldenhour.domain.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimState.Answered;
import kz.goldenhour.domain.claim.Stopped.Cause;
import kz.goldenhour.domain.desk.Automatic;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.outbox.OutboxMessage.Publish;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.ClaimReviewed;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.PublicationId;

/// The last gate before the public: whatever went wrong earlier, nothing passes that nobody stands for.
final class PublicationGate {
    private final Stores stores;

    PublicationGate(Stores stores) {
        this.stores = stores;
    }

    /// Whether it may go out.
    sealed interface Check {}

    record Open(Publication publication, ClaimReviewed claim, Set<String> regions) implements Check {}

    /// A newer version of the claim's publication exists.
    record Overtaken() implements Check {}

    /// Nobody stands for what answered this claim by itself any more: an officer must look.
    record Withdrawn(Claim answered, PublicationId publication, Cause why) implements Check {}

    record Shut(String why) implements Check {}

    Check check(Publish publish, Instant now) {
        var found = stores.ledger().find(publish.publication());
        var claim = stores.claims().claim(publish.claim());
        if (found.isEmpty() || claim.isEmpty()) {
            return new Shut("no such publication");
        }
        var publication = found.get();
        if (!publication.claim().equals(publish.claim()) || publication.version() != publish.version()) {
            return new Shut("the publication is of another claim or version");
        }
        if (claim.get().publications() > publish.version()) {
            return new Overtaken();
        }
        return switch (publication.approval()) {
            case Approval.ByOfficer approval ->
                checked(publication, OfficersGate.refusal(stores, publication, approval));
            case Approval.ByDeskTemplate template ->
                checked(publication, HoldingGate.refusal(stores, publication, template));
            case Approval.ByPreApprovedEvidence(var ref, var hash) ->
                cause(publication, ref, hash, now)
                        .map(why -> stopped(claim.get(), publication.id(), why))
                        .orElseGet(() -> open(publication));
        };
    }

    private Check checked(Publication publication, Optional<String> refusal) {
        return refusal.<Check>map(Shut::new).orElseGet(() -> open(publication));
    }

    private Check open(Publication publication) {
        return new Open(publication, ClaimReviewed.of(stores, publication), regions(publication));
    }

    private static Check stopped(Claim claim, PublicationId publication, Cause why) {
        return claim.state() instanceof Answered(var answer, var byItself, var _)
                        && byItself.isPresent()
                        && answer.equals(publication)
                ? new Withdrawn(claim, publication, why)
                : new Shut(why.words());
    }

    /// Why nobody stands for it any more; empty where somebody does.
    private Optional<Cause> cause(Publication publication, EvidenceRef ref, String hash, Instant now) {
        var found = stores.evidence().find(ref.id());
        if (found.isEmpty() || found.get().retired()) {
            return Optional.of(Cause.RETIRED);
        }
        var evidence = found.get();
        if (!Automatic.allows(stores.desks(), stores.desks().find(publication.desk()), evidence)) {
            return Optional.of(Cause.SWITCHED_OFF);
        }
        if (evidence.answersByItself(now)
                && stores.evidence().findAs(ref).isPresent()
                && evidence.rebuttal().contentHash().equals(hash)) {
            return Optional.empty();
        }
        return Optional.of(evidence.validity().holds(evidence.verifiedAt(), now) ? Cause.CHANGED : Cause.EXPIRED);
    }

    private Set<String> regions(Publication publication) {
        return stores.desks().find(publication.desk()).map(Desk::regions).orElse(Set.of());
    }
}
