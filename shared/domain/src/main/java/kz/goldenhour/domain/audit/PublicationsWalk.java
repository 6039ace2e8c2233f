package kz.goldenhour.domain.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.audit.Finding.Broken;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.outbox.OfficersGate;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.Entry;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.DecisionId;

/// Each publication is the text that its approval names, and an officer's approval names a decision of this ledger.
final class PublicationsWalk extends Walk<Publication> {
    private final DeskId desk;
    private final Function<DecisionId, Optional<Decision>> decisions;

    PublicationsWalk(DeskId desk, List<Anchor> anchors, Function<DecisionId, Optional<Decision>> decisions) {
        super("publication", anchors);
        this.desk = desk;
        this.decisions = decisions;
    }

    Optional<Broken> walk(Stream<Entry<Publication>> entries, LedgerHead head) {
        return walkTo(head.publications(), entries);
    }

    @Override
    Optional<String> fault(Publication publication, Entry<Publication> entry) {
        if (!publication.desk().equals(desk) || publication.sequence() != entry.number()) {
            return Optional.of("says that it is " + publication.id());
        }
        return switch (publication.approval()) {
            case Approval.ByOfficer approval ->
                OfficersGate.isSigned(publication, approval, decisions)
                        ? Optional.empty()
                        : Optional.of("no decision of this ledger approves its text");
            case Approval.ByPreApprovedEvidence _, Approval.ByDeskTemplate _ -> Optional.empty();
        };
    }

    @Override
    String after(String before, Publication publication) {
        return Digest.of(
                before,
                publication.id().value(),
                publication.claim().value(),
                Long.toString(publication.version()),
                publication.kind().name(),
                publication.content().contentHash(),
                stands(publication.approval()),
                publication.at().toString());
    }

    private static String stands(Approval approval) {
        return switch (approval) {
            case Approval.ByOfficer(var first, var _, var second) ->
                "officer/" + first + "/" + second.map(DecisionId::value).orElse("");
            case Approval.ByPreApprovedEvidence(var evidence, var _) ->
                "evidence/" + evidence.id() + "/" + evidence.version();
            case Approval.ByDeskTemplate(var desk, var version, var _) -> "template/" + desk + "/" + version;
        };
    }

    @Override
    long counted(Anchor anchor) {
        return anchor.publications();
    }

    @Override
    String hashed(Anchor anchor) {
        return anchor.publicationsHash();
    }
}
