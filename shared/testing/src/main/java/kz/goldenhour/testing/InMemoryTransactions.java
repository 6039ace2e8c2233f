package kz.goldenhour.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ClaimStore.Earlier;
import kz.goldenhour.domain.claim.ClaimStore.JoinResult;
import kz.goldenhour.domain.claim.ClaimStore.OpenResult;
import kz.goldenhour.domain.claim.Filing;
import kz.goldenhour.domain.claim.IdempotentRequest;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.claim.Pointer;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.claim.ReportId;

/// Opening, joining and splitting: each looks at everything before it changes anything. The caller holds the
/// lock.
final class InMemoryTransactions {
    private final Memory memory;

    InMemoryTransactions(Memory memory) {
        this.memory = memory;
    }

    Optional<Earlier> earlier(IdempotentRequest request, Instant now) {
        return Optional.ofNullable(memory.requests.get(key(request)))
                .filter(kept -> now.isBefore(kept.expiresAt()))
                .map(kept -> kept.seenBy(request));
    }

    OpenResult open(Opening opening) {
        var claim = opening.claim();
        if (memory.claims.containsKey(claim.id())) {
            return new OpenResult.Opened(memory.claims.get(claim.id()));
        }
        var earlier = opening.filing().request().flatMap(request -> earlier(request, claim.openedAt()));
        if (earlier.isPresent()) {
            return new OpenResult.Repeated(earlier.get());
        }
        if (memory.reports.containsKey(opening.filing().report().id())) {
            return new OpenResult.Stale();
        }
        return store(opening);
    }

    /// The report is nowhere yet, or to be moved.
    private OpenResult store(Opening opening) {
        var claim = opening.claim();
        var holders = holders(claim);
        if (!holders.isEmpty()) {
            return new OpenResult.Taken(holders);
        }
        if (isStale(opening)) {
            return new OpenResult.Stale();
        }
        put(opening);
        file(opening.filing());
        return new OpenResult.Opened(claim);
    }

    OpenResult splitOff(ClaimId from, Opening opening) {
        var split = opening.filing().report();
        var current = memory.reports.get(split.id());
        if (split.equals(current)) {
            return new OpenResult.Opened(Objects.requireNonNull(memory.claims.get(split.claim())));
        }
        if (current == null || !current.claim().equals(from)) {
            return new OpenResult.Stale();
        }
        var result = memory.claims.containsKey(split.claim())
                ? new OpenResult.Opened(Objects.requireNonNull(memory.claims.get(split.claim())))
                : store(opening);
        if (result instanceof OpenResult.Opened) {
            edges(from).remove(split.id());
        }
        return result;
    }

    JoinResult join(Filing filing) {
        var report = filing.report();
        if (report.equals(memory.reports.get(report.id()))) {
            return new JoinResult.Joined();
        }
        if (memory.reports.containsKey(report.id())) {
            throw new IllegalStateException("two reports have the id " + report.id());
        }
        var earlier = filing.request().flatMap(request -> earlier(request, report.receivedAt()));
        if (earlier.isPresent()) {
            return new JoinResult.Repeated(earlier.get());
        }
        file(filing);
        return new JoinResult.Joined();
    }

    private List<Pointer> holders(Claim claim) {
        var holders = new ArrayList<Pointer>();
        for (var key : claim.pointers()) {
            var held = memory.pointers.get(key);
            if (held != null && !held.isFree(claim.openedAt())) {
                holders.add(new Pointer(key, held.claim(), false));
            }
        }
        return holders;
    }

    private boolean isStale(Opening opening) {
        var now = opening.claim().openedAt();
        var answerHolds = opening.answer()
                .map(answer -> memory.isCurrent(answer.evidence())
                        && answer.evidence().answersByItself(now)
                        && memory.head(answer.head().desk()).equals(answer.head()))
                .orElse(true);
        return !answerHolds
                || opening.suspend().filter(it -> !memory.isCurrent(it)).isPresent();
    }

    private void put(Opening opening) {
        var claim = opening.claim();
        memory.put(claim);
        claim.pointers().forEach(key -> memory.pointers.put(key, Memory.Held.of(claim, claim.openedAt())));
        opening.outbox().forEach(message -> memory.put(message, claim.openedAt()));
        opening.suspend().ifPresent(seen -> memory.put(seen.suspend()));
        opening.answer().ifPresent(answer -> {
            memory.append(answer.publication());
            memory.heads.put(answer.head().desk(), answer.head().published());
        });
    }

    private void file(Filing filing) {
        var report = filing.report();
        memory.reports.put(report.id(), report);
        edges(report.claim()).put(report.id(), report);
        filing.contact().ifPresent(contact -> memory.contacts.put(report.id(), contact));
        var until = report.receivedAt().plus(Duration.ofDays(IdempotentRequest.KEPT_DAYS));
        filing.request()
                .ifPresent(request ->
                        memory.requests.put(key(request), new Memory.Request(report.id(), request.bodyHash(), until)));
    }

    private Map<ReportId, Report> edges(ClaimId claim) {
        return memory.edges.computeIfAbsent(claim, _ -> new LinkedHashMap<>());
    }

    private static List<String> key(IdempotentRequest request) {
        return List.of(request.caller().value(), request.keyHash());
    }
}
