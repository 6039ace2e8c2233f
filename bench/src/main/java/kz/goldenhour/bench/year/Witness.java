package kz.goldenhour.bench.year;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.goldenhour.bench.year.Chronicle.Mark;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.claim.ClaimClock.Told;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.Handover.Offer;
import kz.goldenhour.domain.claim.ReportId;
import kz.goldenhour.domain.claim.Rung;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.review.LinkHandle;

/// Sees what happens in the simulated time, tells the chronicle, and judges by itself what nobody stands for.
final class Witness {
    private final Clock clock;
    private final Stores stores;
    private final Town town;
    private final Chronicle chronicle = new Chronicle();
    private final Set<String> stoodFor = new HashSet<>();
    private long stuck;

    Witness(Clock clock, Stores stores, Town town) {
        this.clock = clock;
        this.stores = stores;
        this.town = town;
    }

    Chronicle chronicle() {
        return chronicle;
    }

    private Instant now() {
        return clock.instant();
    }

    /// A report was accepted. Returns its claim.
    ClaimId reported(ReportId report, Caller caller) {
        var claim = stores.claims().report(report).orElseThrow().claim();
        chronicle.reported(claim, now(), caller.vetted() ? caller.newsroom() : Optional.empty());
        return claim;
    }

    /// Notes what has changed. Returns whether the claim is closed.
    boolean look(ClaimId id) {
        var claim = stores.claims().claim(id).orElseThrow();
        if (claim.clock().told().contains(Told.REPORTERS)) {
            once(id, Mark.Kind.HELD);
        }
        if (claim.isOpen()) {
            return false;
        }
        once(id, Mark.Kind.ANSWERED);
        chronicle.closed(id, now());
        return true;
    }

    private void once(ClaimId claim, Mark.Kind kind) {
        if (chronicle.life(claim, now()).marks.stream().noneMatch(mark -> mark.kind() == kind)) {
            chronicle.word(claim, now(), kind);
        }
    }

    /// The claim that a link is about.
    ClaimId claim(String handle) {
        return LinkHandle.read(handle)
                .flatMap(stores.links()::link)
                .orElseThrow()
                .claim();
    }

    void alerted(OfficerId officer, Phones.Channel channel, String handle) {
        var claim = claim(handle);
        chronicle.alerted(claim, officer, rung(claim, officer), channel);
        chronicle.mark(claim, now(), Mark.Kind.ALERT);
    }

    /// The number of the rung that woke the officer last; below 0 where none did.
    private int rung(ClaimId id, OfficerId officer) {
        var claim = stores.claims().claim(id).orElseThrow();
        return Stream.concat(
                        Stream.of(claim.clock().climb()),
                        claim.handover().offer().stream().map(Offer::climb))
                .flatMap(climb -> climb.rungs().stream())
                .filter(rung -> rung instanceof Rung.Woke woke && woke.officer().equals(officer))
                .mapToInt(Rung::number)
                .max()
                .orElse(-1);
    }

    void opened(String handle) {
        chronicle.mark(claim(handle), now(), Mark.Kind.OPENED);
    }

    /// A head was told of a hole of the rota.
    void holeTold(Instant from, Instant until) {
        chronicle.holeReported(from, until, now());
    }

    /// An officer is about to press for this text.
    void standsFor(String quote) {
        stoodFor.add(quote);
    }

    /// Something reached the public: the world knows by itself whether anybody stands for it.
    void published(Publication publication) {
        switch (publication.kind()) {
            case REBUTTAL, CORRECTION, RETRACTION ->
                chronicle
                        .prints()
                        .add(
                                publication,
                                publication
                                        .rebuttal()
                                        .filter(text ->
                                                stoodFor.contains(text.quote().in(Lang.RU)))
                                        .isPresent());
            case HOLDING, CLOSING -> {
                chronicle.prints().add(publication, town.hasTemplate(publication.desk()));
                once(publication.claim(), Mark.Kind.PUBLIC);
                var asked = chronicle
                        .life(publication.claim(), now())
                        .vettedNewsrooms
                        .size();
                if (asked < 2) {
                    chronicle.obscureMadePublic();
                }
            }
        }
    }

    /// A page did not let an officer do what he meant: counted, and the first one said.
    void stuck(String handle, Leaf page) {
        if (!stores.claims().claim(claim(handle)).orElseThrow().isOpen()) {
            return; // a colleague was faster
        }
        if (stuck++ == 0) {
            System.err.println("an officer got stuck: " + page.problems());
        }
    }

    long stuck() {
        return stuck;
    }
}
