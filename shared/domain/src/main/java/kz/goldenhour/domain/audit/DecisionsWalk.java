package kz.goldenhour.domain.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.audit.Finding.Broken;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.publish.Entry;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.DecisionId;

/// Each decision was hashed over its content and the hash of the one before.
final class DecisionsWalk extends Walk<Decision> {
    private final DeskId desk;
    private final Map<DecisionId, Decision> found = new HashMap<>();

    DecisionsWalk(DeskId desk, List<Anchor> anchors) {
        super("decision", anchors);
        this.desk = desk;
    }

    Optional<Broken> walk(Stream<Entry<Decision>> entries, LedgerHead head) {
        return walkTo(head.decisions(), entries)
                .or(() -> Optional.of(broken(count(), "is not the one that the head of the ledger names"))
                        .filter(_ -> !hash().equals(head.lastHash())));
    }

    /// A decision that was found whole.
    Optional<Decision> find(DecisionId id) {
        return Optional.ofNullable(found.get(id));
    }

    @Override
    Optional<String> fault(Decision decision, Entry<Decision> entry) {
        if (!decision.desk().equals(desk) || decision.number() != entry.number()) {
            return Optional.of("says that it is " + decision.id());
        }
        if (!decision.hash().equals(entry.hash())) {
            return Optional.of("was changed: its hash is of another content");
        }
        return decision.previousHash().equals(hash())
                ? Optional.empty()
                : Optional.of("was not written after the one that now stands before it");
    }

    @Override
    String after(String before, Decision decision) {
        found.put(decision.id(), decision);
        return decision.hash();
    }

    @Override
    long counted(Anchor anchor) {
        return anchor.decisions();
    }

    @Override
    String hashed(Anchor anchor) {
        return anchor.decisionsHash();
    }
}
