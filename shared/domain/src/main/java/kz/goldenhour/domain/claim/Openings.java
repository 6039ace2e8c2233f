package kz.goldenhour.domain.claim;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.Digest;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.ClaimState.Answered;
import kz.goldenhour.domain.claim.ClaimState.UnderReview;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.Validity;
import kz.goldenhour.domain.match.Fingerprint;
import kz.goldenhour.domain.match.Grouping;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.Publication;

/// Decides whether a report joins a claim or opens one, and what opening one brings about.
public final class Openings {
    /// Evidence of a state stops answering by itself with this many reports ...
    static final int SURGE = 3;
    /// ... in this time: something may really have happened.
    static final Duration SURGE_WITHIN = Duration.ofMinutes(10);

    private final Stores stores;
    private final Desks desks;
    private final Grouping grouping;
    private final Clock clock;

    public Openings(Stores stores, Desks desks, Grouping grouping, Clock clock) {
        this.stores = stores;
        this.desks = desks;
        this.grouping = grouping;
        this.clock = clock;
    }

    /// What was found for a report.
    ///
    /// @param join  the claim that it joins
    /// @param free  the pointers that a claim of its own may take
    /// @param alike open claims that look alike but are not the same
    /// @param surge evidence whose automatic answers must stop
    record Found(Optional<Claim> join, List<PointerKey> free, List<ClaimId> alike, Optional<Evidence> surge) {}

    /// Looks whether the report is about a claim that is there already.
    Found look(Particulars what, Optional<Match> match, Instant now) {
        var text = what.text();
        var free = new ArrayList<>(keys(what, match));
        var alike = new ArrayList<ClaimId>();
        var refused = new HashSet<ClaimId>();
        Optional<Evidence> surge = Optional.empty();
        for (var pointer : stores.claims().pointers(List.copyOf(free), now)) {
            var claim = stores.claims().claim(pointer.claim()).orElseThrow();
            if (joins(pointer, claim, text, now)) {
                surge = surging(claim, now);
                if (surge.isEmpty()) {
                    return new Found(Optional.of(claim), List.of(), List.of(), surge);
                }
            }
            if (claim.isOpen()) {
                free.remove(pointer.key());
                if (refused.add(claim.id())) {
                    alike.add(claim.id());
                }
            }
        }
        return new Found(Optional.empty(), List.copyOf(free), List.copyOf(alike), surge);
    }

    private List<PointerKey> keys(Particulars what, Optional<Match> match) {
        var fingerprint = grouping.fingerprint(what.text());
        var keys = new ArrayList<PointerKey>();
        keys.add(new PointerKey(PointerKey.Kind.TEXT, message(fingerprint, what)));
        match.filter(found -> found.outcome() == Outcome.ANSWER)
                .flatMap(Match::evidence)
                .ifPresent(evidence -> keys.add(
                        new PointerKey(PointerKey.Kind.EV, evidence.id().value())));
        fingerprint.near().forEach(hash -> keys.add(new PointerKey(PointerKey.Kind.NEAR, hash)));
        return keys;
    }

    /// "Is this true?" is about what it points to.
    private static String message(Fingerprint fingerprint, Particulars what) {
        var pointsTo = Stream.concat(what.sourceUrl().stream(), what.attachments().stream())
                .map(URI::toString)
                .toArray(String[]::new);
        return fingerprint.near().isEmpty() && pointsTo.length > 0
                ? Digest.of(fingerprint.text(), Digest.of(pointsTo))
                : fingerprint.text();
    }

    /// SUGGEST and CONFLICT never group: each would get the other's answer.
    private boolean joins(Pointer pointer, Claim claim, String text, Instant now) {
        return switch (pointer.key().kind()) {
            case TEXT -> claim.isOpen() || !answeredByItself(claim) || stillAnswers(claim, now);
            case EV -> claim.isOpen() || answeredByItself(claim) && stillAnswers(claim, now);
            case NEAR -> claim.isOpen() && grouping.sameClaim(text, claim.text());
        };
    }

    private static boolean answeredByItself(Claim claim) {
        return claim.state() instanceof Answered(var _, var byItself, var _) && byItself.isPresent();
    }

    private boolean stillAnswers(Claim claim, Instant now) {
        return claim.state() instanceof Answered(var _, var byItself, var _)
                && byItself.flatMap(ref -> stores.evidence()
                                .find(ref.id())
                                .filter(evidence -> evidence.ref().equals(ref)))
                        .filter(evidence -> evidence.answersByItself(now))
                        .isPresent()
                && desks.find(claim.desk()).map(Desk::autoPublish).orElse(false);
    }

    private Optional<Evidence> surging(Claim claim, Instant now) {
        if (!(claim.state() instanceof Answered(var _, var byItself, var _)) || byItself.isEmpty()) {
            return Optional.empty();
        }
        return stores.evidence()
                .find(byItself.get().id())
                .filter(evidence -> evidence.validity() instanceof Validity.State)
                .filter(_ -> stores.claims().reportsSince(claim.id(), now.minus(SURGE_WITHIN), SURGE - 1) >= SURGE - 1);
    }

    /// Everything that one transaction stores for a claim that nobody has reported yet.
    Opening plan(Filing filing, Optional<Match> match, Found found) {
        var now = clock.instant();
        var matched = match.filter(it -> it.outcome() == Outcome.ANSWER).flatMap(Match::evidence);
        var evidence = matched.flatMap(ref -> stores.evidence().find(ref.id())).filter(current -> !current.retired());
        var desk = evidence.map(it -> desks.orDefault(it.desk()))
                .orElseGet(() -> desks.covering(filing.report().particulars().region()));
        var claim = open(filing, match, desk).foundBy(found.free(), found.alike());
        return evidence.filter(it -> matched.get().equals(it.ref()) && it.answersByItself(now))
                .filter(_ -> found.surge().isEmpty() && desk.autoPublish())
                .map(it -> answerAtOnce(claim, filing, it))
                .orElseGet(() -> underReview(claim, filing, found.surge()));
    }

    /// A claim for one disputed report, found by none but itself: an officer looks, whatever the evidence says.
    Opening planDispute(Filing filing, Claim disputed) {
        var desk = desks.orDefault(disputed.desk());
        var claim = open(filing, disputed.match(), desk).foundBy(List.of(), List.of(disputed.id()));
        return underReview(claim, filing, Optional.empty());
    }

    private Claim open(Filing filing, Optional<Match> match, Desk desk) {
        var report = filing.report();
        var now = clock.instant();
        return new Claim(
                report.claim(),
                1,
                report.particulars().text(),
                report.particulars().lang(),
                desk.id(),
                now,
                now.plus(desk.answerWithin()),
                match,
                new UnderReview(),
                List.of(),
                List.of(),
                0);
    }

    private Opening underReview(Claim claim, Filing filing, Optional<Evidence> surge) {
        var desk = desks.find(claim.desk()).orElseThrow();
        var alerts = desk.duty().ladder().steps().stream()
                .flatMap(step -> desks.onTheLadder(desk, step.who(), clock.instant()).stream())
                .findFirst()
                .map(officer -> AlertPlan.firstStep(claim.id(), officer))
                .orElse(List.of());
        return new Opening(claim, filing, alerts, Optional.empty(), surge);
    }

    private Opening answerAtOnce(Claim claim, Filing filing, Evidence evidence) {
        var now = clock.instant();
        var head = stores.ledger().head(claim.desk());
        var publication = new Publication(
                claim.desk(),
                head.publications() + 1,
                claim.id(),
                1,
                Publication.Kind.REBUTTAL,
                evidence.rebuttal(),
                new Approval.ByPreApprovedEvidence(
                        evidence.ref(), evidence.rebuttal().contentHash()),
                now);
        var answered = claim.with(new Answered(publication.id(), Optional.of(evidence.ref()), now));
        var publish = new OutboxMessage.Publish(claim.id(), 1, publication.id());
        var atOnce = new Opening.AtOnce(publication, evidence, head);
        return new Opening(answered, filing, List.of(publish), Optional.of(atOnce), Optional.empty());
    }
}
