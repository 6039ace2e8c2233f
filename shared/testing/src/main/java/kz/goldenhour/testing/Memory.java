package kz.goldenhour.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ClaimStore.Earlier;
import kz.goldenhour.domain.claim.IdempotentRequest;
import kz.goldenhour.domain.claim.Pointer;
import kz.goldenhour.domain.claim.PointerKey;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.claim.ReportId;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.outbox.OutboxEntry;
import kz.goldenhour.domain.outbox.OutboxKey;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.PublicationId;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.testing.OutboxState.Phase;

/// What the in-memory stores hold together. Whoever touches it holds its lock: that is the transaction.
final class Memory {
    final Clock clock;
    final Map<ClaimId, Claim> claims = new HashMap<>();
    final Set<ClaimId> unmatched = new LinkedHashSet<>();
    private final TreeSet<Claim> clocks =
            new TreeSet<>(Comparator.comparing((Claim claim) -> claim.clock().nextActionAt())
                    .thenComparing(it -> it.id().value()));
    final Map<ReportId, Report> reports = new HashMap<>();
    final Map<ClaimId, Map<ReportId, Report>> edges = new HashMap<>();
    final Map<ReportId, String> contacts = new HashMap<>();
    final Map<PointerKey, Held> pointers = new HashMap<>();
    final Map<List<String>, Request> requests = new HashMap<>();
    final Map<EvidenceId, List<Evidence>> evidence = new LinkedHashMap<>();
    final TreeMap<Instant, List<EvidenceId>> changes = new TreeMap<>();
    final Map<DeskId, LedgerHead> heads = new HashMap<>();
    final Map<DeskId, List<Publication>> publications = new HashMap<>();
    final Set<PublicationId> sent = new HashSet<>();
    final Map<DeskId, List<Decision>> decisions = new HashMap<>();
    final Map<OutboxKey, OutboxState> outbox = new HashMap<>();
    final Map<OutboxKey, OutboxState> waiting = new LinkedHashMap<>();
    final List<OutboxKey> fresh = new ArrayList<>();

    Memory(Clock clock) {
        this.clock = clock;
    }

    /// A pointer as it is kept.
    record Held(ClaimId claim, boolean decided, Instant expiresAt) {
        static Held of(Claim claim, Instant now) {
            return new Held(claim.id(), !claim.isOpen(), now.plus(Pointer.KEPT));
        }

        boolean isLive(Instant now) {
            return now.isBefore(expiresAt);
        }

        boolean isFree(Instant now) {
            return decided || !isLive(now);
        }
    }

    /// An idempotent request as it is kept.
    record Request(ReportId report, String bodyHash, Instant expiresAt) {
        Earlier seenBy(IdempotentRequest request) {
            return new Earlier(report, bodyHash.equals(request.bodyHash()));
        }
    }

    void put(Claim claim) {
        Optional.ofNullable(claims.put(claim.id(), claim)).ifPresent(clocks::remove);
        if (claim.isOpen()) {
            clocks.add(claim);
        }
        if (claim.isOpen() && claim.match().isEmpty()) {
            unmatched.add(claim.id());
        } else {
            unmatched.remove(claim.id());
        }
    }

    /// Touches only what is due.
    List<Claim> due(Instant now, int most) {
        var due = new ArrayList<Claim>();
        for (var claim : clocks) {
            if (due.size() == most || claim.clock().nextActionAt().isAfter(now)) {
                break;
            }
            due.add(claim);
        }
        return due;
    }

    void put(Evidence record) {
        evidence.computeIfAbsent(record.id(), _ -> new ArrayList<>()).add(record);
        changes.computeIfAbsent(clock.instant(), _ -> new ArrayList<>()).add(record.id());
    }

    void put(OutboxMessage message, Instant now) {
        var state = OutboxState.fresh(message, now);
        if (outbox.putIfAbsent(message.key(), state) == null) {
            waiting.put(message.key(), state);
            fresh.add(message.key());
        }
    }

    /// The message, where this attempt still has it.
    Optional<OutboxState> held(OutboxEntry leased) {
        return Optional.ofNullable(waiting.get(leased.key()))
                .filter(state -> state.phase() == Phase.SENDING)
                .filter(state -> state.entry().attempt() == leased.attempt());
    }

    void set(OutboxKey key, OutboxState state) {
        outbox.put(key, state);
        if (state.phase().isOver()) {
            waiting.remove(key);
        } else {
            waiting.put(key, state);
        }
    }

    /// Whether this is the newest version of the record.
    boolean isCurrent(Evidence seen) {
        return Optional.ofNullable(evidence.get(seen.id()))
                .filter(versions -> versions.getLast().version() == seen.version())
                .isPresent();
    }

    LedgerHead head(DeskId desk) {
        return heads.getOrDefault(desk, LedgerHead.empty(desk));
    }

    void append(Publication publication) {
        publications.computeIfAbsent(publication.desk(), _ -> new ArrayList<>()).add(publication);
    }

    void append(Decision decision) {
        decisions.computeIfAbsent(decision.desk(), _ -> new ArrayList<>()).add(decision);
    }
}
