package kz.goldenhour.domain.claim;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.Trouble;
import kz.goldenhour.domain.claim.ClaimState.Answered;
import kz.goldenhour.domain.clock.Beginnings;
import kz.goldenhour.domain.clock.Clockwork;
import kz.goldenhour.domain.desk.Automatic;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.match.Grouping;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.Publication;

/// Decides whether a report joins a claim or opens one, and what opening one brings about.
public final class Openings {
    private static final System.Logger LOG = System.getLogger(Openings.class.getName());

    private final Stores stores;
    private final Desks desks;
    private final Joining joining;
    private final Clock clock;
    private final Beginnings beginnings;
    private final Clockwork clockwork;

    public Openings(Stores stores, Desks desks, Grouping grouping, Clock clock) {
        this.stores = stores;
        this.desks = desks;
        this.joining = new Joining(stores, grouping);
        this.clock = clock;
        this.beginnings = new Beginnings(stores, desks, clock);
        this.clockwork = new Clockwork(stores, desks, clock);
    }

    /// Looks whether the report is about a claim that is there already.
    Joining.Found look(Report report, Optional<Match> match, Instant now) {
        return joining.look(report, match, now);
    }

    /// Everything that one transaction stores for a claim that nobody has reported yet.
    Opening plan(Filing filing, Optional<Match> match, Joining.Found found) {
        var now = clock.instant();
        var matched = match.filter(it -> it.outcome() == Outcome.ANSWER).flatMap(Match::evidence);
        var evidence = matched.flatMap(ref -> stores.evidence().find(ref.id())).filter(current -> !current.retired());
        var desk = evidence.map(it -> desks.orDefault(it.desk()))
                .orElseGet(() -> desks.covering(filing.report().particulars().region()));
        var claim = open(filing, match, desk).foundBy(found.free(), found.alike());
        return matched.flatMap(stores.evidence()::findAs)
                .filter(it -> it.answersByItself(now))
                .filter(it -> found.surge().isEmpty() && Automatic.allows(stores.desks(), Optional.of(desk), it))
                .map(it -> answerAtOnce(claim, filing, it))
                .orElseGet(() -> underReview(beginnings.begin(claim, filing.report()), filing, found.surge()));
    }

    /// A claim for one disputed report, found by none but itself: an officer looks, whatever the evidence says.
    Opening planDispute(Filing filing, Claim disputed) {
        var desk = desks.orDefault(disputed.desk());
        var claim = open(filing, disputed.match(), desk).foundBy(List.of(), List.of(disputed.id()));
        return underReview(beginnings.beginDispute(claim), filing, Optional.empty());
    }

    private Claim open(Filing filing, Optional<Match> match, Desk desk) {
        var report = filing.report();
        var now = clock.instant();
        var asked = Asked.of(report.particulars(), now);
        return Claim.begun(report.claim(), asked, desk.id(), now.plus(desk.answerWithin()), match);
    }

    private static Opening underReview(Beginnings.Begun begun, Filing filing, Optional<Evidence> surge) {
        return new Opening(begun.claim(), filing, begun.alerts(), Optional.empty(), surge);
    }

    /// One more report has joined a claim. It is stored: whatever happens now, the reporter must not send it again. The
    /// clock makes up for it at its next look.
    void joined(Report report, Claim claim) {
        if (!report.vetted()) {
            return;
        }
        try {
            clockwork.joined(claim);
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "a claim was not looked at again: {0}, {1}", claim.id(), Trouble.of(trouble));
        }
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
