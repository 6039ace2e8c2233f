package kz.goldenhour.domain.review;

import java.time.Instant;
import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.evidence.EvidenceRef;

/// What an officer did, as an entry of his desk's ledger. Entries are never changed; each carries the hash of the one
/// before, so that
/// a changed history shows.
///
/// @param number       place in the desk's ledger, from 1
/// @param previousHash the [#hash] of entry `number - 1`; empty for the first
public record Decision(
        DeskId desk, long number, ClaimId claim, OfficerId officer, Instant at, Action action, String previousHash) {

    public DecisionId id() {
        return id(desk, number);
    }

    /// The id of a desk's decision number `number`.
    public static DecisionId id(DeskId desk, long number) {
        return new DecisionId(desk.value() + "-d-" + number);
    }

    /// SHA-256 over the whole entry, the previous hash included.
    public String hash() {
        return Digest.of(
                previousHash,
                desk.value(),
                Long.toString(number),
                claim.value(),
                officer.value(),
                at.toString(),
                action.name(),
                action.subject());
    }

    /// What he did.
    public sealed interface Action {
        /// The word in the ledger.
        default String name() {
            return switch (this) {
                case Approve _ -> "approve";
                case EditAndApprove _ -> "editAndApprove";
                case ItIsTrue _ -> "itIsTrue";
                case Dismiss _ -> "dismiss";
            };
        }

        /// What he did it to, for the hash.
        default String subject() {
            return switch (this) {
                case Approve(var evidence, var hash) -> evidence.id() + "/" + evidence.version() + "/" + hash;
                case EditAndApprove(var hash) -> hash;
                case ItIsTrue(var hash) -> hash;
                case Dismiss(var reason) -> reason.name();
            };
        }
    }

    /// Published the evidence's rebuttal as it stands.
    public record Approve(EvidenceRef evidence, String contentHash) implements Action {}

    /// Published a text of his own.
    public record EditAndApprove(String contentHash) implements Action {}

    /// Said that the claim is true.
    public record ItIsTrue(String contentHash) implements Action {}

    /// Found nothing to answer.
    public record Dismiss(Dismissal reason) implements Action {}
}
