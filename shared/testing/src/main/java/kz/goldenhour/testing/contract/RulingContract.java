package kz.goldenhour.testing.contract;

import static kz.goldenhour.testing.Claims.near;
import static kz.goldenhour.testing.Claims.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimStore.OpenResult;
import kz.goldenhour.domain.claim.ClaimStore.RulingResult;
import kz.goldenhour.domain.claim.ClaimStore.RulingResult.EvidenceChanged;
import kz.goldenhour.domain.claim.ClaimStore.RulingResult.LedgerMoved;
import kz.goldenhour.domain.claim.ClaimStore.RulingResult.Ruled;
import kz.goldenhour.domain.claim.ClaimStore.RulingResult.TooLate;
import kz.goldenhour.domain.claim.Pointer;
import kz.goldenhour.domain.claim.PointerKey;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.Decision.Action;
import kz.goldenhour.domain.review.Ruling;
import kz.goldenhour.testing.Claims;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Evidences;
import org.junit.jupiter.api.Test;

/// Deciding a claim, and what the ledger says of it.
public abstract class RulingContract extends StoreContract {
    private static final LedgerHead EMPTY = LedgerHead.empty(Desks.TSON);

    @Test
    void a_ruling_leaves_claim_decision_publication_outbox_and_evidence_behind() {
        var claim = opened("c1");
        var ruling = Openers.own(claim, EMPTY, after(60));

        assertThat(claims().rule(ruling)).isEqualTo(new Ruled(ruling.after()));

        var publication = ruling.publication().orElseThrow();
        assertThat(claims().claim(claim.id())).contains(ruling.after());
        assertThat(stores().ledger().find(ruling.decision().id())).contains(ruling.decision());
        assertThat(stores().ledger().find(publication.id())).contains(publication);
        assertThat(stores().ledger().latest(Desks.TSON, 5)).containsExactly(publication);
        assertThat(stores().ledger().head(Desks.TSON)).isEqualTo(ruling.headAfter());
        assertThat(stores().outbox().find(ruling.outbox().getFirst().key())).isPresent();
        assertThat(stores().evidence().all())
                .containsExactly(ruling.newEvidence().orElseThrow());
    }

    @Test
    void of_two_officers_at_the_same_moment_exactly_one_wins_and_the_other_sees_what_he_decided() {
        for (int round = 0; round < 10; round++) {
            var claim = opened("c" + round);
            var head = stores().ledger().head(Desks.TSON);
            var results = atOnce(List.<Callable<RulingResult>>of(
                    () -> claims().rule(Openers.own(claim, head, after(60))),
                    () -> claims().rule(Openers.dismiss(claim, head, after(60)))));
            var now = claims().claim(claim.id()).orElseThrow();
            assertThat(results).containsExactlyInAnyOrder(new Ruled(now), new TooLate(now));
        }
    }

    @Test
    void the_very_same_ruling_again_is_ruled_and_counts_once() {
        var ruling = Openers.own(opened("c1"), EMPTY, after(60));
        claims().rule(ruling);

        assertThat(claims().rule(ruling)).isEqualTo(new Ruled(ruling.after()));
        assertThat(stores().ledger().head(Desks.TSON)).isEqualTo(ruling.headAfter());
    }

    @Test
    void a_draft_from_evidence_that_changed_since_is_refused() {
        var claim = opened("c1");
        var evidence = Evidences.preApproved();
        stores().evidence().put(evidence);
        stores().evidence().put(Evidences.verifiedAgain(evidence, NOW));

        assertThat(claims().rule(Openers.approve(claim, evidence, EMPTY, after(60))))
                .isEqualTo(new EvidenceChanged());
        assertThat(claims().claim(claim.id())).contains(claim);
        assertThat(stores().ledger().head(Desks.TSON)).isEqualTo(EMPTY);
    }

    @Test
    void evidence_that_holds_lets_its_draft_pass() {
        var claim = opened("c1");
        var evidence = Evidences.preApproved();
        stores().evidence().put(evidence);

        assertThat(claims().rule(Openers.approve(claim, evidence, EMPTY, after(60))))
                .isInstanceOf(Ruled.class);
    }

    @Test
    void a_match_found_meanwhile_makes_the_officer_look_again() {
        var claim = opened("c1");
        claims().matched(claim, Claims.answer(Evidences.preApproved().ref()));

        assertThat(claims().rule(Openers.dismiss(claim, EMPTY, after(60)))).isEqualTo(new EvidenceChanged());
    }

    @Test
    void two_decisions_of_one_desk_stand_one_behind_the_other() {
        var first = Openers.own(opened("c1"), EMPTY, after(60));
        var other = opened("c2");
        claims().rule(first);

        assertThat(claims().rule(Openers.own(other, EMPTY, after(61)))).isEqualTo(new LedgerMoved());
        var second = Openers.own(other, first.headAfter(), after(61));
        assertThat(claims().rule(second)).isInstanceOf(Ruled.class);
        assertThat(second.decision().previousHash()).isEqualTo(first.decision().hash());
        assertThat(stores().ledger().latest(Desks.TSON, 1))
                .containsExactly(second.publication().orElseThrow());
    }

    @Test
    void a_decision_that_ends_nothing_leaves_the_claim_open_and_its_pointers_too() {
        var claim = opened("c1", text("t"));
        var proposal = Claims.anyProposal(new Random(7));
        for (var action : List.<Action>of(
                new Decision.Acknowledge(after(600)),
                new Decision.Hold(after(1200), true),
                new Decision.SuggestEvidence(Evidences.preApproved().ref()),
                new Decision.FirstApproval(Optional.of(Evidences.preApproved().ref()), "hash"),
                new Decision.FirstApproval(Optional.empty(), "hash"),
                new Decision.SecondApproval(Decision.id(Desks.TSON, 4), "hash", true),
                new Decision.HandOver(new DeskId("qoldau"), "hash"),
                new Decision.AskBody("SAMPLE body", "hash"),
                new Decision.AcceptHandover(new DeskId("qoldau")),
                new Decision.ReturnHandover(new DeskId("qoldau"), "SAMPLE reason"))) {
            var seen = claims().claim(claim.id()).orElseThrow();
            var ruling =
                    Openers.noted(seen, seen.with(proposal), stores().ledger().head(Desks.TSON), action, after(60));
            assertThat(claims().rule(ruling)).isEqualTo(new Ruled(ruling.after()));
            assertThat(stores().ledger().find(ruling.decision().id())).contains(ruling.decision());
            assertThat(claims().claim(claim.id())).contains(ruling.after());
        }
        assertThat(claims().pointers(List.of(text("t")), after(61)))
                .containsExactly(new Pointer(text("t"), claim.id(), false));
    }

    @Test
    void a_message_that_is_in_the_outbox_already_is_not_sent_again_and_holds_up_no_decision() {
        var claim = opened("c1");
        var alert = new OutboxMessage.Alert(claim.id(), 100, Desks.AIGUL, Channel.SMS);
        stores().outbox().add(alert, after(30));
        var head = stores().ledger().head(Desks.TSON);
        var given = Openers.noted(claim, claim.opened(), head, new Decision.AskBody("SAMPLE body", "hash"), after(60));
        var ruling = Ruling.quiet(claim, given.after(), given.decision(), head, List.of(alert));

        assertThat(claims().rule(ruling)).isEqualTo(new Ruled(ruling.after()));
        assertThat(stores().ledger().head(Desks.TSON)).isEqualTo(ruling.headAfter());
        assertThat(stores().outbox().find(alert.key()).orElseThrow().createdAt())
                .isEqualTo(after(30));
    }

    @Test
    void pointers_of_a_decided_claim_stay_thirty_days_and_may_be_taken_over() {
        var claim = opened("c1", text("t"), near("n"));
        claims().rule(Openers.own(claim, EMPTY, after(60)));

        assertThat(claims().pointers(List.of(text("t")), after(61)))
                .containsExactly(new Pointer(text("t"), claim.id(), true));
        var end = after(60).plus(Duration.ofDays(30));
        assertThat(claims().pointers(List.of(text("t")), end.minusSeconds(1))).hasSize(1);
        assertThat(claims().pointers(List.of(text("t")), end)).isEmpty();

        var next = Openers.underReview("c2", after(120), near("n"));
        assertThat(claims().open(next)).isInstanceOf(OpenResult.Opened.class);
        assertThat(claims().pointers(List.of(near("n")), after(121)))
                .containsExactly(new Pointer(near("n"), next.claim().id(), false));
    }

    @Test
    void a_pointer_that_another_claim_took_over_stays_that_claims_own() {
        var old = opened("c1", text("t"));
        clock.advance(Duration.ofDays(31));
        var young = Openers.underReview("c2", clock.instant(), text("t"));
        claims().open(young);

        assertThat(claims().rule(Openers.dismiss(old, EMPTY, clock.instant()))).isInstanceOf(Ruled.class);
        assertThat(claims().pointers(List.of(text("t")), clock.instant()))
                .containsExactly(new Pointer(text("t"), young.claim().id(), false));
    }

    private Claim opened(String id, PointerKey... pointers) {
        var opening = Openers.underReview(id, NOW, pointers);
        claims().open(opening);
        return opening.claim();
    }
}
