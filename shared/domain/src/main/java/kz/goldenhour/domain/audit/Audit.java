package kz.goldenhour.domain.audit;

import java.time.Clock;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.publish.Ledger;

/// Reads a desk's whole ledger and says whether it is still what was written: numbers without a gap, each decision
/// hashed over its own content and the hash before it, each publication the text that its approval names, and both
/// lists as the anchors saw them.
///
/// What it cannot see: an entry that was false when it was written, and, between two anchors, a rewriting of everything
/// since the first of them together with all its hashes.
public final class Audit {
    private final Ledger ledger;
    private final Anchors anchors;
    private final Clock clock;

    public Audit(Ledger ledger, Anchors anchors, Clock clock) {
        this.ledger = ledger;
        this.anchors = anchors;
        this.clock = clock;
    }

    /// The first broken entry, decisions before publications; or that there is none.
    public Finding verify(DeskId desk) {
        var at = clock.instant();
        // the head first: what is appended meanwhile lies beyond it
        var head = ledger.head(desk);
        var kept = anchors.all(desk);
        var decisions = new DecisionsWalk(desk, kept);
        var publications = new PublicationsWalk(desk, kept, decisions::find);
        return decisions
                .walk(ledger.decisions(desk), head)
                .or(() -> publications.walk(ledger.publications(desk), head))
                .<Finding>map(broken -> broken)
                .orElseGet(() -> new Finding.Whole(
                        new Anchor(
                                desk,
                                at,
                                decisions.count(),
                                decisions.hash(),
                                publications.count(),
                                publications.hash()),
                        kept.size()));
    }
}
