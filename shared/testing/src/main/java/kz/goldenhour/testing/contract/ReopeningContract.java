package kz.goldenhour.testing.contract;

import static kz.goldenhour.testing.Claims.near;
import static kz.goldenhour.testing.Claims.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.ClaimStore.RulingResult.Ruled;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.claim.Pointer;
import kz.goldenhour.domain.claim.PointerKey;
import kz.goldenhour.domain.claim.Reopening;
import kz.goldenhour.domain.outbox.OutboxEntry;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Evidences;
import org.junit.jupiter.api.Test;

/// Ending a claim that nobody answered, opening one again whose answer was stopped at the last gate, and what counts as
/// sent.
public abstract class ReopeningContract extends StoreContract {
    @Test
    void a_reopened_claim_is_under_review_with_a_new_promise_and_an_alert() {
        var answered = answered("c1", text("t"), near("n"));
        var reopening = reopening(answered, leased(answered));

        assertThat(claims().reopen(reopening)).isTrue();

        var claim = claims().claim(answered.claim().id()).orElseThrow();
        assertThat(claim).isEqualTo(reopening.after());
        assertThat(claim.state()).isEqualTo(new ClaimState.UnderReview());
        assertThat(claim.nextWordBy()).isEqualTo(after(60).plus(Desks.tson().answerWithin()));
        assertThat(reopening.alerts())
                .isNotEmpty()
                .allSatisfy(
                        alert -> assertThat(stores().outbox().find(alert.key())).isPresent());
        assertThat(claims().pointers(List.of(text("t"), near("n")), after(61)))
                .containsExactlyInAnyOrder(
                        new Pointer(text("t"), claim.id(), false), new Pointer(near("n"), claim.id(), false));
    }

    @Test
    void a_claim_that_nobody_answers_ends_and_frees_its_pointers() {
        var opening = Openers.underReview("c1", NOW, text("t"));
        claims().open(opening);
        var claim = opening.claim();
        var after = claim.with(new ClaimState.Unanswered(after(60)));
        var action = new Decision.LeaveUnanswered(LocalDate.of(2026, 11, 27));
        var ruling = Openers.noted(claim, after, LedgerHead.empty(Desks.TSON), action, after(60));

        assertThat(claims().rule(ruling)).isEqualTo(new Ruled(after));
        assertThat(stores().ledger().find(ruling.decision().id())).contains(ruling.decision());
        assertThat(claims().claim(claim.id())).contains(after);
        assertThat(claims().open(Desks.TSON, 9)).isEmpty();
        assertThat(claims().pointers(List.of(text("t")), after(61)))
                .containsExactly(new Pointer(text("t"), claim.id(), true));
    }

    @Test
    void what_was_stopped_is_never_sent_and_stays_in_the_ledger() {
        var answered = answered("c1");
        var publication = publication(answered);
        var leased = leased(answered);
        claims().reopen(reopening(answered, leased));

        stores().outbox().sent(leased, "m1", after(61));

        assertThat(stores().outbox().due(after(100_000), 10)).doesNotContain(leased.key());
        assertThat(stores().outbox().lease(leased.key(), after(100_000), Optional.empty()))
                .isEmpty();
        assertThat(stores().ledger().findSent(publication.id())).isEmpty();
        assertThat(stores().ledger().find(publication.id())).contains(publication);
    }

    @Test
    void a_claim_that_has_moved_on_is_left_alone() {
        var answered = answered("c1");
        var first = reopening(answered, leased(answered));
        claims().reopen(first);
        var ruling = Openers.dismiss(first.after(), stores().ledger().head(Desks.TSON), after(70));
        claims().rule(ruling);

        assertThat(claims().reopen(first)).isFalse();
        assertThat(claims().claim(answered.claim().id())).contains(ruling.after());
    }

    @Test
    void who_has_lost_the_lease_reopens_nothing() {
        var answered = answered("c1", text("t"));
        var first = leased(answered);
        stores().outbox().lease(first.key(), after(200), Optional.empty());

        assertThat(claims().reopen(reopening(answered, first))).isFalse();
        assertThat(claims().claim(answered.claim().id())).contains(answered.claim());
        assertThat(claims().pointers(List.of(text("t")), after(201)))
                .containsExactly(new Pointer(text("t"), answered.claim().id(), true));
    }

    @Test
    void the_very_same_reopening_again_is_reopened_and_wakes_nobody_twice() {
        var answered = answered("c1");
        var reopening = reopening(answered, leased(answered));
        var all = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(_ -> () -> claims().reopen(reopening))
                .toList();

        assertThat(atOnce(all)).containsOnly(true);
        assertThat(stores().outbox().due(after(10_000), 99))
                .containsExactlyInAnyOrderElementsOf(
                        reopening.alerts().stream().map(OutboxMessage::key).toList());
    }

    @Test
    void a_pointer_that_another_claim_took_over_meanwhile_stays_that_claims_own() {
        var answered = answered("c1", text("t"), near("n"));
        var other = Openers.underReview("c2", after(30), text("t"));
        claims().open(other);

        assertThat(claims().reopen(reopening(answered, leased(answered)))).isTrue();
        assertThat(claims().pointers(List.of(text("t"), near("n")), after(61)))
                .containsExactlyInAnyOrder(
                        new Pointer(text("t"), other.claim().id(), false),
                        new Pointer(near("n"), answered.claim().id(), false));
    }

    @Test
    void a_publication_counts_as_sent_once_its_message_is() {
        var waiting = answered("c1");
        var sent = answered("c2");
        var publication = publication(sent);
        assertThat(stores().ledger().latestSent(Desks.TSON, 9)).isEmpty();

        stores().outbox().sent(leased(sent), "m1", after(61));

        assertThat(stores().ledger().latestSent(Desks.TSON, 9)).containsExactly(publication);
        assertThat(stores().ledger().findSent(publication.id())).contains(publication);
        assertThat(stores().ledger().findSent(publication(waiting).id())).isEmpty();
        assertThat(stores().ledger().latest(Desks.TSON, 9)).hasSize(2);
    }

    private Opening answered(String id, PointerKey... pointers) {
        var evidence = Evidences.preApproved();
        stores().evidence().put(evidence);
        var opening = Openers.answered(id, evidence, stores().ledger().head(Desks.TSON), NOW, pointers);
        claims().open(opening);
        return opening;
    }

    private static Publication publication(Opening answered) {
        return answered.answer().orElseThrow().publication();
    }

    private OutboxEntry leased(Opening answered) {
        var key = answered.outbox().getFirst().key();
        return stores().outbox().lease(key, after(1), Optional.empty()).orElseThrow();
    }

    private static Reopening reopening(Opening answered, OutboxEntry leased) {
        return Openers.reopening(answered, leased, after(60));
    }
}
