package kz.goldenhour.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.claim.Climb;
import kz.goldenhour.domain.claim.Handover;
import kz.goldenhour.domain.claim.Rung;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.publish.LedgerHead;
import kz.goldenhour.testing.Claims;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Reports;
import org.junit.jupiter.api.Test;

/// The clock of open claims: what is due, and moving it.
public abstract class ClockContract extends StoreContract {
    @Test
    void open_claims_are_due_when_their_clock_says_so_longest_due_first() {
        opened(Claims.underReview("late", NOW), after(120));
        opened(Claims.underReview("soon", NOW), after(60));

        assertThat(claims().due(after(59), 9)).isEmpty();
        assertThat(claims().due(after(60), 9))
                .extracting(claim -> claim.id().value())
                .containsExactly("soon");
        assertThat(claims().due(after(200), 9))
                .extracting(claim -> claim.id().value())
                .containsExactly("soon", "late");
        assertThat(claims().due(after(200), 1)).hasSize(1);
    }

    @Test
    void the_open_claims_of_a_desk_are_found_whatever_their_clock_says() {
        opened(Claims.underReview("late", NOW), after(9_000));
        opened(Claims.unmatched("soon", NOW), after(60));
        var closed = opened(Claims.underReview("closed", NOW), after(60));
        claims().rule(Openers.dismiss(closed, LedgerHead.empty(Desks.TSON), after(30)));

        assertThat(claims().open(Desks.TSON, 9))
                .extracting(claim -> claim.id().value())
                .containsExactly("soon", "late");
        assertThat(claims().open(new DeskId("other"), 9)).isEmpty();
    }

    @Test
    void the_open_claims_that_are_offered_to_a_desk_are_found_and_no_others() {
        var other = new DeskId("other");
        var offer = new Handover.Offer(other, new Handover.Words("SAMPLE", ""), Desks.AIGUL, NOW, Climb.begun(NOW));
        var offered = Claims.underReview("offered", NOW).handing(Handover.none().with(offer));
        opened(offered, after(60));
        opened(Claims.underReview("own", NOW), after(60));

        assertThat(claims().offeredTo(other, 9))
                .extracting(claim -> claim.id().value())
                .containsExactly("offered");
        assertThat(claims().offeredTo(Desks.TSON, 9)).isEmpty();
        assertThat(claims().open(other, 9)).isEmpty();
    }

    @Test
    void however_many_claims_are_on_the_board_alone_those_that_wake_somebody_are_found() {
        for (int i = 0; i < 5; i++) {
            var claim = Claims.underReview("board" + i, NOW);
            opened(claim.clocked(claim.clock().with(Waking.BOARD)), after(60));
        }
        var digest = Claims.underReview("digest", NOW);
        opened(digest.clocked(digest.clock().with(Waking.DIGEST)), after(90));
        opened(Claims.underReview("own", NOW), after(120));

        assertThat(claims().open(Desks.TSON, 9)).hasSize(7);
        assertThat(claims().waking(Desks.TSON, 2))
                .extracting(claim -> claim.id().value())
                .containsExactly("digest", "own");
    }

    @Test
    void a_claim_that_could_not_be_matched_has_a_clock_all_the_same() {
        opened(Claims.unmatched("c1", NOW), after(60));

        assertThat(claims().due(after(60), 9)).hasSize(1);
        assertThat(claims().unmatched(9)).hasSize(1);
    }

    @Test
    void a_decided_claim_has_no_clock_any_more() {
        var claim = opened(Claims.underReview("c1", NOW), after(60));
        claims().rule(Openers.dismiss(claim, LedgerHead.empty(Desks.TSON), after(30)));

        assertThat(claims().due(after(600), 9)).isEmpty();
    }

    @Test
    void a_tick_moves_the_clock_and_puts_its_alerts_into_the_outbox() {
        var claim = opened(Claims.underReview("c1", NOW), after(60));
        var ticking = climb(claim, after(60), after(300));

        assertThat(claims().tick(ticking)).isTrue();
        assertThat(claims().claim(claim.id())).contains(ticking.after());
        assertThat(stores().outbox().find(alert(claim, 1).key())).isPresent();
        assertThat(claims().due(after(299), 9)).isEmpty();
        assertThat(claims().due(after(300), 9)).containsExactly(ticking.after());
    }

    @Test
    void the_very_same_tick_again_changes_nothing_and_is_no_failure() {
        var ticking = climb(opened(Claims.underReview("c1", NOW), after(60)), after(60), after(300));
        claims().tick(ticking);

        assertThat(claims().tick(ticking)).isTrue();
        assertThat(claims().claim(ticking.after().id())).contains(ticking.after());
    }

    @Test
    void of_many_ticks_at_the_same_moment_exactly_one_moves_the_claim() {
        for (int round = 0; round < 5; round++) {
            var claim = opened(Claims.underReview("c" + round, NOW), after(60));
            var results = atOnce(List.<Callable<Boolean>>of(
                    () -> claims().tick(climb(claim, after(60), after(300))),
                    () -> claims().tick(climb(claim, after(61), after(301))),
                    () -> claims().tick(climb(claim, after(62), after(302)))));

            assertThat(results).containsOnlyOnce(true);
        }
    }

    @Test
    void a_tick_of_a_claim_that_was_decided_meanwhile_does_nothing() {
        var claim = opened(Claims.underReview("c1", NOW), after(60));
        claims().rule(Openers.dismiss(claim, LedgerHead.empty(Desks.TSON), after(30)));

        assertThat(claims().tick(climb(claim, after(60), after(300)))).isFalse();
        assertThat(stores().outbox().find(alert(claim, 1).key())).isEmpty();
    }

    @Test
    void a_message_that_is_in_the_outbox_already_stays_as_it_is() {
        var claim = opened(Claims.underReview("c1", NOW), after(60));
        stores().outbox().add(alert(claim, 1), after(10));

        assertThat(claims().tick(climb(claim, after(60), after(300)))).isTrue();
        assertThat(stores().outbox().find(alert(claim, 1).key()).orElseThrow().createdAt())
                .isEqualTo(after(10));
    }

    @Test
    void what_the_public_is_told_stands_in_the_ledger_with_the_tick() {
        var claim = opened(Claims.underReview("c1", NOW), after(60));
        var head = LedgerHead.empty(Desks.TSON);
        var ticking = outward(claim, head);

        assertThat(claims().tick(ticking)).isTrue();
        assertThat(stores().ledger().head(Desks.TSON)).isEqualTo(head.published());
        assertThat(stores().ledger().latest(Desks.TSON, 9))
                .containsExactly(ticking.outward().orElseThrow().publication());
    }

    @Test
    void a_ledger_that_moved_on_refuses_it_whole() {
        var first = opened(Claims.underReview("c1", NOW), after(60));
        var second = opened(Claims.underReview("c2", NOW), after(60));
        var head = LedgerHead.empty(Desks.TSON);
        claims().tick(outward(first, head));

        assertThat(claims().tick(outward(second, head))).isFalse();
        assertThat(claims().claim(second.id())).contains(second);
        assertThat(claims().tick(outward(second, head.published()))).isTrue();
    }

    private Claim opened(Claim claim, Instant due) {
        var clocked = claim.clocked(claim.clock().dueAt(due));
        var filing = Reports.filing(Reports.report("r-" + claim.id(), claim.id(), NOW));
        claims().open(Openers.of(clocked, filing));
        return clocked;
    }

    private static Ticking climb(Claim claim, Instant at, Instant next) {
        var rung = new Rung.Woke(1, Desks.AIGUL, at);
        var clock = claim.clock().with(claim.clock().climb().past(rung, next)).dueAt(next);
        return Ticking.quietly(claim, claim.with(clock), List.of(alert(claim, 1)), at);
    }

    private static OutboxMessage alert(Claim claim, int rung) {
        return new OutboxMessage.Alert(claim.id(), rung, Desks.AIGUL, Channel.SMS);
    }

    private static Ticking outward(Claim claim, LedgerHead head) {
        var publication = Claims.holding(claim, head.publications() + 1, after(60));
        var publish = new OutboxMessage.Publish(claim.id(), publication.version(), publication.id());
        var next = after(60).plus(Duration.ofMinutes(20));
        var after = claim.held(after(60), next, claim.clock().dueAt(next)).published();
        return new Ticking(
                claim, after, List.of(publish), Optional.of(new Ticking.Outward(publication, head)), after(60));
    }
}
