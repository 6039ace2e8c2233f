package kz.goldenhour.aws.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ClaimStore.JoinResult;
import kz.goldenhour.domain.claim.ClaimStore.OpenResult;
import kz.goldenhour.domain.claim.Filing;
import kz.goldenhour.domain.claim.IdempotentRequest;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.claim.Opening.AtOnce;
import kz.goldenhour.domain.claim.Pointer;
import kz.goldenhour.domain.claim.PointerKey;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.evidence.Evidence;

/// Opens, joins and splits. A refused transaction is read from the items that stood in its way, never by a second look;
/// where those are its own, an earlier attempt was carried out and only its answer lost.
final class FilingTransactions {
    private final Table claims;
    private final Table evidence;
    private final Clock clock;

    FilingTransactions(Table claims, Table evidence, Clock clock) {
        this.claims = claims;
        this.evidence = evidence;
        this.clock = clock;
    }

    OpenResult open(Opening opening) {
        return open(opening, Optional.empty());
    }

    OpenResult splitOff(ClaimId from, Opening opening) {
        return open(opening, Optional.of(from));
    }

    private OpenResult open(Opening opening, Optional<ClaimId> from) {
        var claim = opening.claim();
        var now = claim.openedAt();
        var report = opening.filing().report();
        if (opening.answer().filter(it -> !it.evidence().answersByItself(now)).isPresent()) {
            return new OpenResult.Stale();
        }
        var transaction = new Transaction(claims.client());
        int claimPut = transaction.create(claims.name(), ClaimItem.toItem(claim));
        int reportPut = from.map(old -> moveReport(transaction, report, old))
                .orElseGet(() -> transaction.create(claims.name(), ReportItem.toItem(report)));
        var request = putBeside(transaction, opening.filing(), now);
        var pointers = new LinkedHashMap<Integer, PointerKey>();
        for (var key : claim.pointers()) {
            var item = PointerItem.toItem(key, claim, now);
            pointers.put(transaction.put(claims.name(), item, PointerItem.free(now)), key);
        }
        for (var message : opening.outbox()) {
            transaction.create(claims.name(), OutboxItem.toItem(message, now, claims.name()));
        }
        opening.suspend().ifPresent(seen -> putNext(transaction, seen.suspend()));
        opening.answer().ifPresent(answer -> publish(transaction, answer));

        var outcome = transaction.commit();
        if (outcome.committed()) {
            return new OpenResult.Opened(claim);
        }
        if (outcome.failed(claimPut)) {
            return new OpenResult.Opened(ClaimItem.fromItem(stored(outcome, claimPut)));
        }
        if (request.isPresent() && outcome.failed(request.getAsInt())) {
            var earlier = stored(outcome, request.getAsInt());
            return new OpenResult.Repeated(
                    IdempotencyItem.fromItem(earlier, opening.filing().request().orElseThrow()));
        }
        if (outcome.failed(reportPut)) {
            return new OpenResult.Stale();
        }
        var holders = holders(outcome, pointers);
        return holders.isEmpty() ? new OpenResult.Stale() : new OpenResult.Taken(holders);
    }

    /// Puts the report under its new claim, where it is still under the old one.
    private int moveReport(Transaction transaction, Report report, ClaimId from) {
        var before = new Report(
                report.id(),
                from,
                report.caller(),
                report.newsroom(),
                report.vetted(),
                report.particulars(),
                false,
                report.receivedAt());
        transaction.delete(claims.name(), EdgeItem.key(before));
        return transaction.put(
                claims.name(),
                ReportItem.toItem(report),
                Condition.of("claim = :from").with(":from", from.value()));
    }

    JoinResult join(Filing filing) {
        var report = filing.report();
        var transaction = new Transaction(claims.client());
        int reportPut = transaction.create(claims.name(), ReportItem.toItem(report));
        var request = putBeside(transaction, filing, report.receivedAt());
        var outcome = transaction.commit();
        if (outcome.committed()) {
            return new JoinResult.Joined();
        }
        if (outcome.failed(reportPut)) {
            var stored = ReportItem.fromItem(stored(outcome, reportPut));
            if (stored.equals(report)) {
                return new JoinResult.Joined();
            }
            throw new IllegalStateException("two reports have the id " + report.id());
        }
        var earlier = stored(outcome, request.orElseThrow());
        return new JoinResult.Repeated(
                IdempotencyItem.fromItem(earlier, filing.request().orElseThrow()));
    }

    /// Edge, contact and idempotency item of a report; the number of the last.
    private OptionalInt putBeside(Transaction transaction, Filing filing, Instant now) {
        var report = filing.report();
        transaction.put(claims.name(), EdgeItem.toItem(report));
        filing.contact().ifPresent(it -> transaction.put(claims.name(), ContactItem.toItem(report, it)));
        if (filing.request().isEmpty()) {
            return OptionalInt.empty();
        }
        IdempotentRequest request = filing.request().get();
        var item = IdempotencyItem.toItem(request, report);
        return OptionalInt.of(transaction.put(claims.name(), item, Condition.absentOrExpired(now)));
    }

    private void putNext(Transaction transaction, Evidence next) {
        transaction.put(evidence.name(), EvidenceItem.newest(next, clock.instant()), EvidenceItem.follows(next));
        transaction.put(evidence.name(), EvidenceItem.history(next));
    }

    private void publish(Transaction transaction, AtOnce answer) {
        transaction.check(
                evidence.name(),
                EvidenceItem.key(answer.evidence().id()),
                EvidenceItem.answers(answer.evidence().version()));
        transaction.put(claims.name(), LedgerItem.toItem(answer.head().published()), LedgerItem.endsAt(answer.head()));
        transaction.create(claims.name(), PublicationItem.toItem(answer.publication()));
    }

    private static List<Pointer> holders(Transaction.Outcome outcome, Map<Integer, PointerKey> pointers) {
        var holders = new ArrayList<Pointer>();
        pointers.keySet()
                .forEach(put -> outcome.old(put).map(PointerItem::fromItem).ifPresent(holders::add));
        return holders;
    }

    private static Row stored(Transaction.Outcome outcome, int write) {
        return outcome.old(write)
                .orElseThrow(() -> new IllegalStateException("the store refused a write without showing why"));
    }
}
