package kz.goldenhour.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ClaimStore;
import kz.goldenhour.domain.claim.Filing;
import kz.goldenhour.domain.claim.IdempotentRequest;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.claim.Pointer;
import kz.goldenhour.domain.claim.PointerKey;
import kz.goldenhour.domain.claim.Reopening;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.claim.ReportId;
import kz.goldenhour.domain.claim.Spread;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.review.Ruling;

/// Reads and the small writes; what several items must agree on is in [InMemoryTransactions] and
/// [InMemoryChanges].
final class InMemoryClaims implements ClaimStore {
    private final Memory memory;
    private final InMemoryTransactions transactions;
    private final InMemoryChanges changes;

    InMemoryClaims(Memory memory) {
        this.memory = memory;
        this.transactions = new InMemoryTransactions(memory);
        this.changes = new InMemoryChanges(memory);
    }

    @Override
    public Optional<Claim> claim(ClaimId id) {
        synchronized (memory) {
            return Optional.ofNullable(memory.claims.get(id));
        }
    }

    @Override
    public Optional<Report> report(ReportId id) {
        synchronized (memory) {
            return Optional.ofNullable(memory.reports.get(id));
        }
    }

    @Override
    public Optional<Earlier> earlier(IdempotentRequest request) {
        synchronized (memory) {
            return transactions.earlier(request, memory.clock.instant());
        }
    }

    @Override
    public List<Pointer> pointers(List<PointerKey> keys, Instant now) {
        synchronized (memory) {
            var found = new ArrayList<Pointer>();
            for (var key : keys) {
                var held = memory.pointers.get(key);
                if (held != null && held.isLive(now)) {
                    found.add(new Pointer(key, held.claim(), held.decided()));
                }
            }
            return found;
        }
    }

    @Override
    public OpenResult open(Opening opening) {
        synchronized (memory) {
            return transactions.open(opening);
        }
    }

    @Override
    public JoinResult join(Filing filing) {
        synchronized (memory) {
            return transactions.join(filing);
        }
    }

    @Override
    public OpenResult splitOff(ClaimId from, Opening opening) {
        synchronized (memory) {
            return transactions.splitOff(from, opening);
        }
    }

    @Override
    public RulingResult rule(Ruling ruling) {
        synchronized (memory) {
            return changes.rule(ruling);
        }
    }

    @Override
    public boolean reopen(Reopening reopening) {
        synchronized (memory) {
            return changes.reopen(reopening);
        }
    }

    @Override
    public boolean matched(Claim seen, Match match) {
        synchronized (memory) {
            var current = memory.claims.get(seen.id());
            var after = seen.with(match);
            if (after.equals(current)) {
                return true;
            }
            if (current == null || current.revision() != seen.revision()) {
                return false;
            }
            memory.put(after);
            return true;
        }
    }

    @Override
    public List<Claim> due(Instant now, int most) {
        synchronized (memory) {
            return memory.due(now, most);
        }
    }

    @Override
    public boolean tick(Ticking ticking) {
        synchronized (memory) {
            return changes.tick(ticking);
        }
    }

    @Override
    public List<Claim> open(DeskId desk, int most) {
        synchronized (memory) {
            return memory.due(Instant.MAX, Integer.MAX_VALUE).stream()
                    .filter(claim -> claim.desk().equals(desk))
                    .limit(most)
                    .toList();
        }
    }

    @Override
    public List<Claim> waking(DeskId desk, int most) {
        return open(desk, Integer.MAX_VALUE).stream()
                .filter(claim -> claim.clock().waking() != Waking.BOARD)
                .limit(most)
                .toList();
    }

    @Override
    public List<Claim> offeredTo(DeskId desk, int most) {
        synchronized (memory) {
            return memory.due(Instant.MAX, Integer.MAX_VALUE).stream()
                    .filter(claim -> claim.handover().isOfferedTo(desk))
                    .limit(most)
                    .toList();
        }
    }

    @Override
    public List<Claim> unmatched(int most) {
        synchronized (memory) {
            return memory.unmatched.stream()
                    .flatMap(id -> claim(id).stream())
                    .sorted(Comparator.comparing(Claim::openedAt))
                    .limit(most)
                    .toList();
        }
    }

    @Override
    public List<Report> reports(ClaimId claim, int most) {
        synchronized (memory) {
            return memory.edges.getOrDefault(claim, Map.of()).values().stream()
                    .sorted(Comparator.comparing(Report::receivedAt))
                    .limit(most)
                    .toList();
        }
    }

    @Override
    public Map<ReportId, String> contacts(Collection<ReportId> reports) {
        synchronized (memory) {
            var contacts = new HashMap<>(memory.contacts);
            contacts.keySet().retainAll(reports);
            return contacts;
        }
    }

    @Override
    public Spread spread(ClaimId claim) {
        synchronized (memory) {
            var newsrooms = new HashSet<String>();
            var vetted = new HashSet<String>();
            var vettedRegions = new HashSet<String>();
            var regions = new TreeMap<String, Integer>();
            Instant first = Instant.MAX;
            Instant last = Instant.MIN;
            var edges = memory.edges.getOrDefault(claim, Map.of()).values();
            for (var report : edges) {
                newsrooms.add(report.newsroom());
                if (report.vetted()) {
                    vetted.add(report.newsroom());
                    report.particulars().region().ifPresent(vettedRegions::add);
                }
                report.particulars().region().ifPresent(region -> regions.merge(region, 1, Integer::sum));
                first = report.receivedAt().isBefore(first) ? report.receivedAt() : first;
                last = report.receivedAt().isAfter(last) ? report.receivedAt() : last;
            }
            if (edges.isEmpty()) {
                return new Spread(0, 0, 0, Map.of(), Set.of(), Instant.EPOCH, Instant.EPOCH);
            }
            return new Spread(edges.size(), newsrooms.size(), vetted.size(), regions, vettedRegions, first, last);
        }
    }

    @Override
    public boolean hasReported(ClaimId claim, CallerId caller) {
        synchronized (memory) {
            return memory.edges.getOrDefault(claim, Map.of()).values().stream()
                    .anyMatch(report -> report.caller().equals(caller));
        }
    }

    @Override
    public int reportsSince(ClaimId claim, Instant since, int most) {
        synchronized (memory) {
            return (int) memory.edges.getOrDefault(claim, Map.of()).values().stream()
                    .filter(report -> !report.receivedAt().isBefore(since))
                    .limit(most)
                    .count();
        }
    }
}
