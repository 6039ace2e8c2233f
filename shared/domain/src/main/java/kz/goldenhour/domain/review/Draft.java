package kz.goldenhour.domain.review;

import java.util.Optional;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceStore;

/// What an officer has to begin with.
///
/// @param evidence the record found for the claim, in its newest version: shown whatever the outcome
/// @param usable   whether its rebuttal may be published as it stands; not where a fact contradicts (CONFLICT)
public record Draft(Optional<Evidence> evidence, boolean usable) {

    /// The draft for a claim, from the evidence as it is now.
    public static Draft of(Claim claim, EvidenceStore store) {
        var match = claim.match();
        var evidence = match.flatMap(found -> found.evidence())
                .flatMap(ref -> store.find(ref.id()))
                .filter(found -> !found.retired());
        var agrees = match.map(found -> switch (found.outcome()) {
                    case ANSWER, SUGGEST -> true;
                    case CONFLICT, NONE -> false;
                })
                .orElse(false);
        return new Draft(evidence, agrees && evidence.isPresent());
    }

    /// The hash of the rebuttal that would be published as it stands; empty where there is none.
    public Optional<String> contentHash() {
        return evidence.filter(_ -> usable).map(found -> found.rebuttal().contentHash());
    }
}
