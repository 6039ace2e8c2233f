package kz.goldenhour.domain.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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

    /// Who stands in the ledger where the clock ended a claim because nobody did anything.
    public static final OfficerId NOBODY = new OfficerId("nobody");

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

    /// Ends what is hashed of a decision by which a record learned a wording.
    private static final String ALIAS = "/alias";

    /// What he did.
    public sealed interface Action {
        /// The word in the ledger.
        default String name() {
            return switch (this) {
                case Approve _ -> "approve";
                case EditAndApprove _ -> "editAndApprove";
                case ItIsTrue _ -> "itIsTrue";
                case Dismiss _ -> "dismiss";
                case FirstApproval _ -> "firstApproval";
                case SecondApproval _ -> "secondApproval";
                case Acknowledge _ -> "acknowledge";
                case Hold _ -> "hold";
                case SuggestEvidence _ -> "suggestEvidence";
                case HandOver _ -> "handOver";
                case AskBody _ -> "askBody";
                case AcceptHandover _ -> "acceptHandover";
                case ReturnHandover _ -> "returnHandover";
                case LeaveUnanswered _ -> "leaveUnanswered";
            };
        }

        /// What he did it to, for the hash.
        default String subject() {
            return switch (this) {
                case Approve(var evidence, var hash, var alias) ->
                    evidence.id() + "/" + evidence.version() + "/" + hash + (alias ? ALIAS : "");
                case EditAndApprove(var hash) -> hash;
                case ItIsTrue(var hash) -> hash;
                case Dismiss(var reason) -> reason.name();
                case FirstApproval(var evidence, var hash) ->
                    evidence.map(it -> it.id() + "/" + it.version()).orElse("") + "/" + hash;
                case SecondApproval(var first, var hash, var deputy, var alias) ->
                    first + "/" + hash + "/" + deputy + (alias ? ALIAS : "");
                case Acknowledge(var until) -> until.toString();
                case Hold(var next, var isPublic) -> next + "/" + isPublic;
                case SuggestEvidence(var evidence) -> evidence.id() + "/" + evidence.version();
                case HandOver(var to, var hash) -> to + "/" + hash;
                case AskBody(var name, var hash) -> Digest.of(name, hash);
                case AcceptHandover(var from) -> from.value();
                case ReturnHandover(var to, var reason) -> Digest.of(to.value(), reason);
                case LeaveUnanswered(var lastDay) -> lastDay.toString();
            };
        }

        /// The record that the text was taken from as it stood; empty where the text is the officer's own, and where
        /// there is none.
        default Optional<EvidenceRef> takenFrom() {
            return switch (this) {
                case Approve(var evidence, var _, var _) -> Optional.of(evidence);
                case FirstApproval(var evidence, var _) -> evidence;
                case EditAndApprove _,
                        ItIsTrue _,
                        Dismiss _,
                        SecondApproval _,
                        Acknowledge _,
                        Hold _,
                        SuggestEvidence _,
                        HandOver _,
                        AskBody _,
                        AcceptHandover _,
                        ReturnHandover _,
                        LeaveUnanswered _ -> Optional.empty();
            };
        }
    }

    /// Published the evidence's rebuttal as it stands.
    ///
    /// @param alias the record took the question over as a wording, in its next version
    public record Approve(EvidenceRef evidence, String contentHash, boolean alias) implements Action {
        public Approve(EvidenceRef evidence, String contentHash) {
            this(evidence, contentHash, false);
        }
    }

    /// Published a text of his own.
    public record EditAndApprove(String contentHash) implements Action {}

    /// Said that the claim is true.
    public record ItIsTrue(String contentHash) implements Action {}

    /// Found nothing to answer.
    public record Dismiss(Dismissal reason) implements Action {}

    /// Approved a text that a second person must approve too.
    ///
    /// @param evidence the record that it was taken from as it stood; empty where it is his own
    public record FirstApproval(Optional<EvidenceRef> evidence, String contentHash) implements Action {}

    /// Approved what another officer had approved; it is out.
    ///
    /// @param first       his decision
    /// @param namedDeputy the office was empty, and he is the deputy whom the desk has named for that
    /// @param alias       the record took the question over as a wording, in its next version
    public record SecondApproval(DecisionId first, String contentHash, boolean namedDeputy, boolean alias)
            implements Action {
        public SecondApproval(DecisionId first, String contentHash, boolean namedDeputy) {
            this(first, contentHash, namedDeputy, false);
        }
    }

    /// Said "I have it".
    ///
    /// @param until the ladder waits
    public record Acknowledge(Instant until) implements Action {}

    /// Told the reporters that the desk is on it.
    ///
    /// @param nextWordBy what they are promised
    /// @param told       whether the public was told too
    public record Hold(Instant nextWordBy, boolean told) implements Action {}

    /// Chose another record for the claim.
    public record SuggestEvidence(EvidenceRef evidence) implements Action {}

    /// Gave the claim to another desk, which is asked whether it takes it.
    ///
    /// @param wordsHash names contact and note, which may name people and are not kept for ever
    public record HandOver(DeskId to, String wordsHash) implements Action {}

    /// Asked a body that has no desk here.
    ///
    /// @param wordsHash names contact and note
    public record AskBody(String body, String wordsHash) implements Action {}

    /// Took the claim that another desk gave.
    public record AcceptHandover(DeskId from) implements Action {}

    /// Gave it back.
    public record ReturnHandover(DeskId to, String reason) implements Action {}

    /// Nobody looked at it: the clock ended it.
    ///
    /// @param lastDay on which the law wanted an answer
    public record LeaveUnanswered(LocalDate lastDay) implements Action {}
}
