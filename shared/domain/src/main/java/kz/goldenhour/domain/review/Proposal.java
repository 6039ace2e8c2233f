package kz.goldenhour.domain.review;

import java.time.Instant;
import java.util.Optional;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.publish.Rebuttal;

/// A text that one officer has approved, while his desk asks for a second person.
///
/// @param evidence the record that the text was taken from, as it stood; empty where it is the officer's own
/// @param author   who wrote the text: an editor's caller id or an officer's id
/// @param first    who approved it
/// @param decision his decision, in the ledger
public record Proposal(
        Rebuttal rebuttal,
        Optional<EvidenceRef> evidence,
        String author,
        OfficerId first,
        DecisionId decision,
        Instant at) {

    public String contentHash() {
        return rebuttal.contentHash();
    }

    /// Whether he may be the second: neither who wrote the text nor who approved it.
    public boolean mayBeSecondedBy(OfficerId officer) {
        return !officer.equals(first) && !officer.value().equals(author);
    }
}
