package kz.goldenhour.aws.store;

import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.review.DecisionId;
import kz.goldenhour.domain.review.Proposal;

/// A text that waits for a second officer, as a map.
final class ProposalFields {
    private ProposalFields() {}

    static Item write(Proposal proposal) {
        return Item.map()
                .map("rebuttal", RebuttalFields.write(proposal.rebuttal()))
                .map("evidence", proposal.evidence().map(StateFields::ref))
                .text("author", proposal.author())
                .text("first", proposal.first().value())
                .text("decision", proposal.decision().value())
                .time("at", proposal.at());
    }

    static Proposal read(Row row) {
        return new Proposal(
                RebuttalFields.read(row.map("rebuttal")),
                row.optionalMap("evidence").map(StateFields::ref),
                row.text("author"),
                new OfficerId(row.text("first")),
                new DecisionId(row.text("decision")),
                row.time("at"));
    }
}
