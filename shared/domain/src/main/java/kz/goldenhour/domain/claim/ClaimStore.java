package kz.goldenhour.domain.claim;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.review.Ruling;

/// Where reports and claims live. Every write is conditional, every write may be repeated without harm.
public interface ClaimStore {
    /// Read consistently.
    Optional<Claim> claim(ClaimId id);

    /// Read consistently.
    Optional<Report> report(ReportId id);

    /// What an earlier request with the same caller and key led to.
    Optional<Earlier> earlier(IdempotentRequest request);

    /// The live ones of these pointers, read consistently, in no order.
    List<Pointer> pointers(List<PointerKey> keys, Instant now);

    /// Opens a claim with its first report, in one transaction.
    OpenResult open(Opening opening);

    /// Files one more report of a claim. Writes only the report's own items: a thousand reports of one claim touch no
    /// common item.
    JoinResult join(Filing filing);

    /// Splits a report off into the claim of the opening, in one transaction; the report must still be under `from`.
    OpenResult splitOff(ClaimId from, Opening opening);

    /// Carries out an officer's decision, in one transaction.
    RulingResult rule(Ruling ruling);

    /// Opens a claim again whose answer was stopped at the last gate, in one transaction: claim, message, publication,
    /// pointers, alerts. False where the claim, or the lease of the message, has moved on since it was seen.
    boolean reopen(Reopening reopening);

    /// Adds the evidence found for a claim that was opened while matching was down; false where the claim has moved on.
    boolean matched(Claim seen, Match match);

    /// Open claims whose clock has something to do at `now`, longest due first. They may be a moment old: a tick says
    /// whether they still hold.
    List<Claim> due(Instant now, int most);

    /// Moves a claim's clock, in one transaction; false where the claim, or the desk's ledger, has moved on since it
    /// was
    /// seen.
    boolean tick(Ticking ticking);

    /// The open claims of a desk, in the order in which their clocks fall due.
    List<Claim> open(DeskId desk, int most);

    /// Those of them that wake somebody, by themselves or in a digest: what is on the board alone is left out, however
    /// many of it there are.
    List<Claim> waking(DeskId desk, int most);

    /// The open claims that other desks have offered to this one, and that it has neither accepted nor returned, in the
    /// order in which their clocks fall due.
    List<Claim> offeredTo(DeskId desk, int most);

    /// Open claims without a match, oldest first.
    List<Claim> unmatched(int most);

    /// The first reports of a claim, oldest first, at most `most`.
    List<Report> reports(ClaimId claim, int most);

    /// How those who sent these reports can be reached, where they said so and it is not yet forgotten.
    Map<ReportId, String> contacts(Collection<ReportId> reports);

    /// How far the claim has gone.
    Spread spread(ClaimId claim);

    /// Whether this caller is among those who reported the claim.
    boolean hasReported(ClaimId claim, CallerId caller);

    /// How many reports of the claim came at `since` or later, counted up to `most`.
    int reportsSince(ClaimId claim, Instant since, int most);

    /// An earlier request.
    ///
    /// @param sameBody whether it had the same body
    record Earlier(ReportId report, boolean sameBody) {}

    /// What became of [#open].
    sealed interface OpenResult {
        record Opened(Claim claim) implements OpenResult {}

        /// Other claims hold some of the pointers.
        record Taken(List<Pointer> holders) implements OpenResult {}

        /// The request was made before.
        record Repeated(Earlier earlier) implements OpenResult {}

        /// The evidence, or the desk's ledger, or the report to be split off, changed since it was read: read again.
        record Stale() implements OpenResult {}
    }

    /// What became of [#join].
    sealed interface JoinResult {
        record Joined() implements JoinResult {}

        /// The request was made before.
        record Repeated(Earlier earlier) implements JoinResult {}
    }

    /// What became of [#rule].
    sealed interface RulingResult {
        record Ruled(Claim claim) implements RulingResult {}

        /// Somebody else decided first; this is the claim as it stands now.
        record TooLate(Claim claim) implements RulingResult {}

        /// The evidence was changed, suspended or retired since it was shown, or was only now found for the claim,
        /// which
        /// is still open.
        record EvidenceChanged() implements RulingResult {}

        /// The desk's ledger moved on: read its head and try again.
        record LedgerMoved() implements RulingResult {}
    }
}
