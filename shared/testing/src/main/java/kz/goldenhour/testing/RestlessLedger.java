package kz.goldenhour.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.publish.Entry;
import kz.goldenhour.domain.publish.Ledger;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.PublicationId;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.DecisionId;

/// A ledger in which, while it is restless, somebody else's decision always comes between.
public final class RestlessLedger implements Ledger {
    private final Ledger real;
    private volatile boolean restless;

    public RestlessLedger(Ledger real) {
        this.real = real;
    }

    public void restless(boolean now) {
        restless = now;
    }

    @Override
    public LedgerHead head(DeskId desk) {
        var head = real.head(desk);
        return restless ? head.decided("somebody else's") : head;
    }

    @Override
    public Optional<Publication> find(PublicationId id) {
        return real.find(id);
    }

    @Override
    public Optional<Decision> find(DecisionId id) {
        return real.find(id);
    }

    @Override
    public Optional<Publication> findSent(PublicationId id) {
        return real.findSent(id);
    }

    @Override
    public List<Publication> latestSent(DeskId desk, int most) {
        return real.latestSent(desk, most);
    }

    @Override
    public List<Publication> latest(DeskId desk, int most) {
        return real.latest(desk, most);
    }

    @Override
    public List<Decision> latestDecisions(DeskId desk, int most) {
        return real.latestDecisions(desk, most);
    }

    @Override
    public Stream<Entry<Decision>> decisions(DeskId desk) {
        return real.decisions(desk);
    }

    @Override
    public Stream<Entry<Publication>> publications(DeskId desk) {
        return real.publications(desk);
    }
}
