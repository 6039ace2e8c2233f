package kz.goldenhour.domain.publish;

import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.review.DecisionId;

/// Who stands for a publication. Nothing goes out without one, and the last gate checks it again.
public sealed interface Approval {
    /// The hash of exactly the text that was approved.
    String contentHash();

    /// An officer saw this very text and decided.
    record ByOfficer(DecisionId decision, String contentHash) implements Approval {}

    /// An editor approved this version of the evidence beforehand.
    record ByPreApprovedEvidence(EvidenceRef evidence, String contentHash) implements Approval {}
}
