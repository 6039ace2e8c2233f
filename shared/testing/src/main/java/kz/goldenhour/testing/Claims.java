package kz.goldenhour.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.claim.Asked;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.Climb;
import kz.goldenhour.domain.claim.Pending;
import kz.goldenhour.domain.claim.PointerKey;
import kz.goldenhour.domain.claim.Rung;
import kz.goldenhour.domain.claim.Statutory;
import kz.goldenhour.domain.claim.Stopped;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.match.Candidate;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.message.HoldingText;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.HoldingStatement;
import kz.goldenhour.domain.publish.HoldingStatement.Standing;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.PublicationId;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.Proposal;

/// Claims and matches for tests.
public final class Claims {
    private Claims() {}

    /// Just opened, under review by the sample desk, nothing found for it.
    public static Claim underReview(String id, Instant openedAt, PointerKey... pointers) {
        return begun(id, openedAt, Optional.of(Match.none()), pointers);
    }

    /// The same before anything was matched.
    public static Claim unmatched(String id, Instant openedAt) {
        return begun(id, openedAt, Optional.empty());
    }

    private static Claim begun(String id, Instant openedAt, Optional<Match> match, PointerKey... pointers) {
        var asked = new Asked(Reports.TEXT, Optional.of(Lang.KK), openedAt, List.of(pointers), List.of(), false);
        var due = openedAt.plus(Desk.DEFAULT_ANSWER_WITHIN);
        return Claim.begun(new ClaimId(id), asked, Desks.TSON, due, match);
    }

    public static PointerKey text(String value) {
        return new PointerKey(PointerKey.Kind.TEXT, value);
    }

    public static PointerKey near(String value) {
        return new PointerKey(PointerKey.Kind.NEAR, value);
    }

    public static PointerKey evidence(EvidenceId id) {
        return new PointerKey(PointerKey.Kind.EV, id.value());
    }

    /// The match of a message that the record is about.
    public static Match answer(EvidenceRef evidence) {
        return new Match(
                Outcome.ANSWER, Optional.of(evidence), 0.99, List.of(new Candidate(evidence, 12.5)), List.of());
    }

    /// Any claim.
    public static Claim anyClaim(Random random) {
        return new Claim(
                new ClaimId(Any.id(random)),
                1 + random.nextInt(9),
                anyAsked(random),
                new DeskId(Any.id(random)),
                Any.instant(random),
                Any.maybe(random, anyMatch(random)),
                anyState(random),
                random.nextInt(3),
                anyClock(random),
                new Pending(
                        Any.maybe(random, anyProposal(random)),
                        Handovers.any(random),
                        Any.maybe(random, new Stopped(Any.one(random, Stopped.Cause.values()), Any.instant(random)))));
    }

    private static Asked anyAsked(Random random) {
        return new Asked(
                Any.text(random, 40),
                Any.maybe(random, Any.lang(random)),
                Any.instant(random),
                anyPointers(random),
                random.nextBoolean() ? List.of(new ClaimId(Any.id(random))) : List.of(),
                random.nextBoolean());
    }

    /// Any text that waits for a second officer.
    public static Proposal anyProposal(Random random) {
        return new Proposal(
                Evidences.anyEvidence(random).rebuttal(),
                Any.maybe(random, Evidences.anyEvidence(random).ref()),
                Any.id(random),
                new OfficerId(Any.id(random)),
                Decision.id(new DeskId(Any.id(random)), 1 + random.nextInt(9)),
                Any.instant(random));
    }

    /// Any clock.
    public static ClaimClock anyClock(Random random) {
        var told = EnumSet.noneOf(ClaimClock.Told.class);
        Any.maybe(random, Any.one(random, ClaimClock.Told.values())).ifPresent(told::add);
        var days = new Statutory(
                LocalDate.ofEpochDay(random.nextInt(30_000)),
                Any.maybe(random, LocalDate.ofEpochDay(random.nextInt(30_000))));
        return new ClaimClock(
                Any.instant(random),
                anyClimb(random),
                random.nextBoolean(),
                Any.one(random, ClaimClock.Waking.values()),
                Any.maybe(random, days),
                told);
    }

    private static Climb anyClimb(Random random) {
        List<Rung> rungs = random.nextBoolean()
                ? List.of()
                : List.of(
                        new Rung.Skipped(0, Any.one(random, Rung.Why.values()), Any.instant(random)),
                        new Rung.Woke(1, new OfficerId(Any.id(random)), Any.instant(random)));
        return new Climb(
                Any.instant(random),
                random.nextInt(3),
                random.nextInt(6),
                Any.instant(random),
                random.nextInt(3),
                Any.maybe(random, new OfficerId(Any.id(random))),
                rungs,
                Any.maybe(random, Any.instant(random)));
    }

    /// A holding statement for the public, as the desk's template makes it.
    public static Publication holding(Claim claim, long sequence, Instant at) {
        var next = at.plus(Duration.ofMinutes(20));
        var text = HoldingText.forPublic(Standing.ALERTED, Optional.empty(), Optional.empty(), at, next);
        var holding = new HoldingStatement(Standing.ALERTED, Optional.empty(), Optional.empty(), next, text);
        return new Publication(
                claim.desk(),
                sequence,
                claim.id(),
                claim.publications() + 1,
                Publication.Kind.HOLDING,
                holding,
                new Approval.ByDeskTemplate(claim.desk(), 0, holding.contentHash()),
                at);
    }

    /// Any match.
    public static Match anyMatch(Random random) {
        var outcome = Any.one(random, Outcome.values());
        var candidates = List.of(
                new Candidate(anyRef(random), random.nextDouble() * 100),
                new Candidate(anyRef(random), random.nextGaussian()));
        var reasons = List.of(new Reason(
                Any.one(random, Reason.Fact.values()),
                Any.one(random, Reason.Finding.values()),
                Any.line(random),
                random.nextBoolean() ? "" : Any.line(random)));
        var evidence = outcome == Outcome.NONE ? Optional.<EvidenceRef>empty() : Optional.of(anyRef(random));
        return new Match(outcome, evidence, random.nextDouble(), candidates, reasons);
    }

    private static EvidenceRef anyRef(Random random) {
        return new EvidenceRef(new EvidenceId(Any.id(random)), 1 + random.nextInt(100));
    }

    private static List<PointerKey> anyPointers(Random random) {
        var keys = new ArrayList<PointerKey>();
        for (var kind : PointerKey.Kind.values()) {
            Any.maybe(random, new PointerKey(kind, Any.id(random))).ifPresent(keys::add);
        }
        return keys;
    }

    private static ClaimState anyState(Random random) {
        var at = Any.instant(random);
        return switch (random.nextInt(5)) {
            case 0 -> new ClaimState.UnderReview();
            case 1 -> new ClaimState.Held(at, Any.instant(random));
            case 2 -> new ClaimState.Answered(new PublicationId(Any.id(random)), Any.maybe(random, anyRef(random)), at);
            case 3 -> new ClaimState.Dismissed(Any.one(random, ClaimState.Dismissal.values()), at);
            case 4 -> new ClaimState.Unanswered(at);
            default -> new ClaimState.HandedOver(new DeskId(Any.id(random)), at);
        };
    }
}
