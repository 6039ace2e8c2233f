package kz.goldenhour.domain.match;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.evidence.EvidenceRef;

/// Evidence found for a message.
///
/// @param outcome     what the engine makes of it
/// @param evidence    the record that the outcome speaks of; empty exactly for [Outcome#NONE]
/// @param probability calibrated probability, 0 to 1, that `evidence` answers the message; 0 for NONE
/// @param candidates  at most ten, best first, whatever the outcome
/// @param reasons     what agrees and what contradicts, for the review page
public record Match(
        Outcome outcome,
        Optional<EvidenceRef> evidence,
        double probability,
        List<Candidate> candidates,
        List<Reason> reasons) {

    private static final Match NOTHING = new Match(Outcome.NONE, Optional.empty(), 0, List.of(), List.of());

    public Match {
        candidates = List.copyOf(candidates);
        reasons = List.copyOf(reasons);
        if (evidence.isEmpty() != (outcome == Outcome.NONE)) {
            throw new IllegalArgumentException("NONE and only NONE has no evidence");
        }
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability lies between 0 and 1");
        }
    }

    /// A record that an officer chose, as against one that the engine found: nothing of it has been compared.
    public static Match chosen(EvidenceRef evidence, List<Candidate> candidates) {
        return new Match(Outcome.SUGGEST, Optional.of(evidence), 0, candidates, List.of());
    }

    /// Whether an officer chose the record.
    public boolean isChosen() {
        return outcome == Outcome.SUGGEST && probability == 0 && reasons.isEmpty();
    }

    /// Nothing was found, not even a candidate.
    public static Match none() {
        return NOTHING;
    }
}
