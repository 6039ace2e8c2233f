package kz.goldenhour.domain.publish;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.evidence.Wording;

/// How the claim that a rebuttal rates is put to the public, as schema.org calls it: "FALSE" alone does not say what is
/// false.
///
/// @param wordings one a language at most; none where only a reporter's words exist
public record ClaimReviewed(List<Wording> wordings) {
    public ClaimReviewed {
        wordings = List.copyOf(wordings);
    }

    public static ClaimReviewed none() {
        return new ClaimReviewed(List.of());
    }

    /// How an editor put the claim: in that version of the record that the publication stands on. Nobody has approved
    /// what was written into it later. A reporter's own words are never told: neither an alias nor a record that a
    /// decision made.
    public static ClaimReviewed of(Stores stores, Publication publication) {
        return evidence(stores, publication)
                .flatMap(stores.evidence()::find)
                .filter(record -> !record.isFromDecision())
                .map(record -> new ClaimReviewed(Arrays.stream(Lang.values())
                        .flatMap(lang -> record.wordings().stream()
                                .filter(wording -> !wording.alias() && wording.lang() == lang)
                                .limit(1))
                        .toList()))
                .orElseGet(ClaimReviewed::none);
    }

    /// In the reader's language where there is such a wording.
    public Optional<Wording> in(Lang lang) {
        return wordings.stream().min(Comparator.comparing(wording -> wording.lang() != lang));
    }

    private static Optional<EvidenceRef> evidence(Stores stores, Publication publication) {
        return switch (publication.approval()) {
            case Approval.ByPreApprovedEvidence(var ref, var _) -> Optional.of(ref);
            case Approval.ByDeskTemplate _ -> Optional.empty();
            case Approval.ByOfficer(var id, var _, var _) ->
                stores.ledger().find(id).flatMap(decision -> decision.action().takenFrom());
        };
    }
}
