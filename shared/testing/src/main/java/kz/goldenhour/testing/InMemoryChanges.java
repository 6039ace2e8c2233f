package kz.goldenhour.testing;

import java.time.Instant;
import java.util.List;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimStore.RulingResult;
import kz.goldenhour.domain.claim.Reopening;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.domain.review.Ruling;
import kz.goldenhour.testing.OutboxState.Phase;

/// What changes a claim that is there: deciding, ticking, reopening. Each looks at everything before it changes
/// anything. The caller holds the lock.
final class InMemoryChanges {
    private final Memory memory;

    InMemoryChanges(Memory memory) {
        this.memory = memory;
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
        if (ruling.mustHold().filter(it -> !memory.isCurrent(it)).isPresent()
                || ruling.newEvidence()
                        .filter(it -> memory.evidence.containsKey(it.id())
                                != ruling.mustHold()
                                        .filter(seen -> seen.id().equals(it.id()))
                                        .isPresent())
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
        var mine = Memory.Held.of(claim, now);
        for (var key : claim.pointers()) {
            memory.pointers.computeIfPresent(key, (_, held) -> held.claim().equals(claim.id()) ? mine : held);
        }
    }
}
