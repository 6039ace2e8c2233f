package kz.goldenhour.aws.store;

import kz.goldenhour.domain.match.Candidate;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.match.Reason;

/// A match as a map: outcome, evidence, probability, candidates, reasons.
final class MatchFields {
    private MatchFields() {}

    static Item write(Match match) {
        return Item.map()
                .text("outcome", match.outcome().name())
                .map("evidence", match.evidence().map(StateFields::ref))
                .decimal("probability", match.probability())
                .list(
                        "candidates",
                        match.candidates(),
                        it -> StateFields.ref(it.evidence()).decimal("score", it.score()))
                .list(
                        "reasons",
                        match.reasons(),
                        it -> Item.map()
                                .text("fact", it.fact().name())
                                .text("finding", it.finding().name())
                                .text("inMessage", it.inMessage())
                                .text("inEvidence", it.inEvidence()));
    }

    static Match read(Row row) {
        return new Match(
                Outcome.valueOf(row.text("outcome")),
                row.optionalMap("evidence").map(StateFields::ref),
                row.decimal("probability"),
                row.list("candidates", it -> new Candidate(StateFields.ref(it), it.decimal("score"))),
                row.list("reasons", MatchFields::reason));
    }

    private static Reason reason(Row row) {
        return new Reason(
                Reason.Fact.valueOf(row.text("fact")),
                Reason.Finding.valueOf(row.text("finding")),
                row.text("inMessage"),
                row.text("inEvidence"));
    }
}
