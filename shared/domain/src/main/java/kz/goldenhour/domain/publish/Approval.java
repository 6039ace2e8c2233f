package kz.goldenhour.domain.publish;

import java.util.Optional;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.review.DecisionId;

/// Who stands for a publication. Nothing goes out without one, and the last gate checks it again.
public sealed interface Approval {
    /// The hash of exactly the text that was approved.
    String contentHash();

    /// An officer saw this very text and decided; a second one too, where his desk asks for that.
    record ByOfficer(DecisionId decision, String contentHash, Optional<DecisionId> second) implements Approval {
        public ByOfficer(DecisionId decision, String contentHash) {
            this(decision, contentHash, Optional.empty());
        }
    }

    /// An editor approved this version of the evidence beforehand.
    record ByPreApprovedEvidence(EvidenceRef evidence, String contentHash) implements Approval {}

    /// The desk approved the topics and places of its holding statements beforehand; the sentences are the house's.
    ///
    /// @param version of the desk's template; 0 where it has none, so that no topic and no place is named
    record ByDeskTemplate(DeskId desk, long version, String contentHash) implements Approval {}
}
