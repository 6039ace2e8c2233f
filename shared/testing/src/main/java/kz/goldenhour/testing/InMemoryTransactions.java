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
import kz.goldenhour.domain.claim.ClaimStore.RulingResult;
import kz.goldenhour.domain.claim.Filing;
import kz.goldenhour.domain.claim.IdempotentRequest;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.claim.Pointer;
import kz.goldenhour.domain.claim.Reopening;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.claim.ReportId;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.review.Ruling;
import kz.goldenhour.testing.OutboxState.Phase;

/// Opening, joining, splitting and deciding: each looks at everything before it changes anything. The caller holds the
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
        var holders = holders(claim);
        if (!holders.isEmpty()) {
            return new OpenResult.Taken(holders);
        }
        if (isStale(opening)) {
            return new OpenResult.Stale();
        }
        store(opening);
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
        var result = open(opening);
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
        var earlier = filing.request().flatMap(request -> earlier(request, report.receivedAt()));
        if (earlier.isPresent()) {
            return new JoinResult.Repeated(earlier.get());
        }
        file(filing);
        return new JoinResult.Joined();
    }

    RulingResult rule(Ruling ruling) {
        var current = memory.claims.get(ruling.before().id());
        if (current == null) {
            throw new IllegalArgumentException("no claim " + ruling.before().id());
        }
        var desk = ruling.decision().desk();
        if (ruling.after().equals(current)
                && memory.decisions.getOrDefault(desk, List.of()).contains(ruling.decision())) {
            return new RulingResult.Ruled(current);
        }
        if (current.revision() != ruling.before().revision()) {
            return current.isOpen() ? new RulingResult.EvidenceChanged() : new RulingResult.TooLate(current);
        }
        if (ruling.mustHold().filter(it -> !isCurrent(it)).isPresent()
                || ruling.newEvidence()
                        .filter(it -> memory.evidence.containsKey(it.id()))
                        .isPresent()) {
            return new RulingResult.EvidenceChanged();
        }
        if (!memory.head(desk).equals(ruling.head())) {
            return new RulingResult.LedgerMoved();
        }
        memory.put(ruling.after());
        memory.append(ruling.decision());
        memory.heads.put(desk, ruling.headAfter());
        ruling.publication().ifPresent(memory::append);
        ruling.newEvidence().ifPresent(memory::put);
        ruling.outbox().forEach(message -> memory.put(message, ruling.decision().at()));
        takeBack(ruling.after(), ruling.decision().at());
        return new RulingResult.Ruled(ruling.after());
    }

    boolean tick(Ticking ticking) {
        var current = memory.claims.get(ticking.before().id());
        if (ticking.after().equals(current)) {
            return true;
        }
        if (current == null || current.revision() != ticking.before().revision()) {
            return false;
        }
        var outward = ticking.outward();
        if (outward.filter(it -> !memory.head(it.head().desk()).equals(it.head()))
                .isPresent()) {
            return false;
        }
        memory.put(ticking.after());
        ticking.outbox().forEach(message -> memory.put(message, ticking.at()));
        outward.ifPresent(it -> {
            memory.append(it.publication());
            memory.heads.put(it.head().desk(), it.head().published());
        });
        return true;
    }

    boolean reopen(Reopening reopening) {
        var current = memory.claims.get(reopening.before().id());
        if (reopening.after().equals(current)) {
            return true;
        }
        var held = memory.held(reopening.stopped());
        if (current == null || current.revision() != reopening.before().revision() || held.isEmpty()) {
            return false;
        }
        memory.put(reopening.after());
        memory.set(reopening.stopped().key(), held.get().ended(Phase.WITHDRAWN, reopening.why()));
        reopening.alerts().forEach(message -> memory.put(message, reopening.at()));
        takeBack(reopening.after(), reopening.at());
        return true;
    }

    /// Those of the claim's pointers that are still its own say again what the claim is.
    private void takeBack(Claim claim, Instant now) {
        var mine = held(claim, now);
        for (var key : claim.pointers()) {
            memory.pointers.computeIfPresent(key, (_, held) -> held.claim().equals(claim.id()) ? mine : held);
        }
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
                .map(answer -> isCurrent(answer.evidence())
                        && answer.evidence().answersByItself(now)
                        && memory.head(answer.head().desk()).equals(answer.head()))
                .orElse(true);
        return !answerHolds || opening.suspend().filter(it -> !isCurrent(it)).isPresent();
    }

    private boolean isCurrent(Evidence seen) {
        return newest(seen.id()).filter(it -> it.version() == seen.version()).isPresent();
    }

    private Optional<Evidence> newest(EvidenceId id) {
        return Optional.ofNullable(memory.evidence.get(id)).map(List::getLast);
    }

    private void store(Opening opening) {
        var claim = opening.claim();
        memory.put(claim);
        claim.pointers().forEach(key -> memory.pointers.put(key, held(claim, claim.openedAt())));
        opening.outbox().forEach(message -> memory.put(message, claim.openedAt()));
        opening.suspend().ifPresent(seen -> memory.put(seen.suspend()));
        opening.answer().ifPresent(answer -> {
            memory.append(answer.publication());
            memory.heads.put(answer.head().desk(), answer.head().published());
        });
    }

    private static Memory.Held held(Claim claim, Instant now) {
        return new Memory.Held(claim.id(), !claim.isOpen(), now.plus(Pointer.KEPT));
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
