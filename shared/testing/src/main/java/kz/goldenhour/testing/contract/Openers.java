package kz.goldenhour.testing.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.claim.AlertPlan;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.Filing;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.claim.PointerKey;
import kz.goldenhour.domain.claim.Reopening;
import kz.goldenhour.domain.claim.Stopped;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxEntry;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.Ruling;
import kz.goldenhour.testing.Claims;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.Reports;

/// Openings and rulings as the rules make them, for the tests of the stores.
public final class Openers {
    private Openers() {}

    /// A claim under review with one report `r-<id>` and one alert.
    public static Opening underReview(String id, Instant now, PointerKey... pointers) {
        var claim = Claims.underReview(id, now, pointers);
        return of(claim, Reports.filing(Reports.report("r-" + id, claim.id(), now)));
    }

    /// The same under an `Idempotency-Key`.
    public static Opening underKey(String id, Instant now, String key, String body) {
        var claim = Claims.underReview(id, now);
        return of(claim, Reports.filing(Reports.report("r-" + id, claim.id(), now), key, body));
    }

    public static Opening of(Claim claim, Filing filing) {
        return new Opening(claim, filing, List.of(alert(claim)), Optional.empty(), Optional.empty());
    }

    public static OutboxMessage alert(Claim claim) {
        return new OutboxMessage.Alert(claim.id(), 0, Desks.AIGUL, Channel.SMS);
    }

    /// The same opening, which also stops the automatic answers of the evidence.
    public static Opening suspending(Opening opening, Evidence seen) {
        return new Opening(opening.claim(), opening.filing(), opening.outbox(), Optional.empty(), Optional.of(seen));
    }

    /// A claim that pre-approved evidence answers at once.
    public static Opening answered(String id, Evidence evidence, LedgerHead head, Instant now, PointerKey... pointers) {
        var open = Claims.underReview(id, now, pointers);
        var hash = evidence.rebuttal().contentHash();
        var publication = new Publication(
                head.desk(),
                head.publications() + 1,
                open.id(),
                1,
                Publication.Kind.REBUTTAL,
                evidence.rebuttal(),
                new Approval.ByPreApprovedEvidence(evidence.ref(), hash),
                now);
        var claim = open.with(new ClaimState.Answered(publication.id(), Optional.of(evidence.ref()), now));
        var publish = new OutboxMessage.Publish(claim.id(), 1, publication.id());
        var atOnce = new Opening.AtOnce(publication, evidence, head);
        var filing = Reports.filing(Reports.report("r-" + id, claim.id(), now));
        return new Opening(claim, filing, List.of(publish), Optional.of(atOnce), Optional.empty());
    }

    /// The officer publishes the draft of the evidence.
    public static Ruling approve(Claim seen, Evidence evidence, LedgerHead head, Instant now) {
        var hash = evidence.rebuttal().contentHash();
        var decision = decision(seen, head, now, new Decision.Approve(evidence.ref(), hash));
        var approval = new Approval.ByOfficer(decision.id(), hash);
        return Ruling.answering(seen, decision, head, evidence.rebuttal(), approval)
                .on(Optional.of(evidence), Optional.empty());
    }

    /// The officer publishes the draft, and gives the record a wording.
    public static Ruling teach(Claim seen, Evidence evidence, LedgerHead head, Instant now) {
        var learned = evidence.with(new Wording(Lang.RU, seen.text(), true));
        return approve(seen, evidence, head, now).on(Optional.of(evidence), Optional.of(learned));
    }

    /// The officer publishes a text of his own, which becomes evidence.
    public static Ruling own(Claim seen, LedgerHead head, Instant now) {
        var rebuttal = Evidences.rebuttal();
        var decision = decision(seen, head, now, new Decision.EditAndApprove(rebuttal.contentHash()));
        var evidence = Evidence.fromDecision(seen, Desks.aigul(), rebuttal, now);
        var approval = new Approval.ByOfficer(decision.id(), rebuttal.contentHash());
        return Ruling.answering(seen, decision, head, rebuttal, approval).on(Optional.empty(), Optional.of(evidence));
    }

    /// The officer finds nothing to answer.
    public static Ruling dismiss(Claim seen, LedgerHead head, Instant now) {
        var reason = ClaimState.Dismissal.NOT_CHECKABLE;
        var after = seen.with(new ClaimState.Dismissed(reason, now));
        return Ruling.quiet(seen, after, decision(seen, head, now, new Decision.Dismiss(reason)), head, List.of());
    }

    /// The officer does something that ends nothing.
    public static Ruling noted(Claim seen, Claim after, LedgerHead head, Decision.Action action, Instant now) {
        return Ruling.quiet(seen, after, decision(seen, head, now, action), head, List.of());
    }

    private static Decision decision(Claim seen, LedgerHead head, Instant now, Decision.Action action) {
        return new Decision(seen.desk(), head.decisions() + 1, seen.id(), Desks.AIGUL, now, action, head.lastHash());
    }

    /// The claim of that opening is open again at `at`: its evidence was retired before the answer went out.
    public static Reopening reopening(Opening answered, OutboxEntry leased, Instant at) {
        var claim = answered.claim();
        var why = Stopped.Cause.RETIRED;
        var after = claim.reopened(new Stopped(why, at), at.plus(Desks.tson().answerWithin()));
        var publication = answered.answer().orElseThrow().publication().id();
        var alerts = AlertPlan.alerts(claim.id(), 0, Desks.aigul());
        return new Reopening(claim, after, publication, leased, why.words(), alerts, at);
    }
}
