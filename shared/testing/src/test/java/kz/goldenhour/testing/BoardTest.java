package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.board.Board;
import kz.goldenhour.domain.board.Boards;
import kz.goldenhour.domain.board.Flow;
import kz.goldenhour.domain.board.Line;
import kz.goldenhour.domain.board.Line.Holder;
import kz.goldenhour.domain.board.Post;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.desk.Hole;
import kz.goldenhour.domain.desk.Rota;
import kz.goldenhour.domain.desk.Shift;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.Decision;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BoardTest {
    private final NightShift night = new NightShift();
    private final House house = night.house;
    private final Boards boards =
            new Boards(house.stores, new Desks(house.stores.desks(), kz.goldenhour.testing.Desks.TSON), house.clock);

    private Board board() {
        return boards.of(
                house.stores.desks().find(kz.goldenhour.testing.Desks.TSON).orElseThrow());
    }

    @Test
    void a_quiet_desk_has_an_empty_board_that_says_who_is_on_duty() {
        house.stores.desks().tapped(NightShift.AIGUL, house.clock.instant());

        assertThat(board().lines()).isEmpty();
        assertThat(board().posts())
                .containsExactly(
                        new Post(Who.ON_DUTY, Optional.of(NightShift.AIGUL), true),
                        new Post(Who.DEPUTY, Optional.of(NightShift.BOLAT), false),
                        new Post(Who.HEAD, Optional.of(NightShift.DANA), false),
                        new Post(Who.DIRECT_LINE, Optional.of(NightShift.ERLAN), false));
    }

    @Test
    void open_claims_stand_by_the_time_that_is_left() {
        var first = night.ask("Правда ли, что в Талгаре не работают кассы?");
        house.clock.advance(Duration.ofMinutes(1));
        var second = night.ask("Водопровод Шымкента отключат?", "second", true);

        assertThat(board().lines()).extracting(it -> it.claim().id()).containsExactly(first.id(), second.id());
    }

    @Test
    void it_says_who_was_woken_and_who_has_it() {
        var claim = night.ask("Правда ли, что в Талгаре не работают кассы?");
        assertThat(onlyLine().holder()).isEqualTo(new Holder.Woken(NightShift.AIGUL, claim.openedAt()));

        house.review.decide(now(claim), kz.goldenhour.testing.Desks.aigul(), new Choice.Acknowledge());

        var next = claim.openedAt().plus(Duration.ofMinutes(10));
        assertThat(onlyLine().holder()).isEqualTo(new Holder.Has(NightShift.AIGUL, Optional.of(next)));
        house.clock.advance(Duration.ofMinutes(11));
        assertThat(onlyLine().holder()).isInstanceOf(Holder.Woken.class);
    }

    @Test
    void nobody_has_it_any_more_when_he_has_made_way_or_another_was_woken() {
        var claim = night.ask("Правда ли, что в Талгаре не работают кассы?");
        house.review.decide(now(claim), kz.goldenhour.testing.Desks.aigul(), new Choice.Acknowledge());
        house.clock.advance(Duration.ofMinutes(2));
        house.clockwork.pass(claim.id(), NightShift.AIGUL);
        assertThat(onlyLine().holder()).isEqualTo(new Holder.Woken(NightShift.BOLAT, house.clock.instant()));

        house.review.decide(
                now(claim), house.stores.desks().officer(NightShift.BOLAT).orElseThrow(), new Choice.Acknowledge());
        house.clock.advance(Duration.ofMinutes(10));
        night.tick();
        assertThat(onlyLine().holder()).isInstanceOf(Holder.Woken.class);
    }

    @Test
    void a_key_that_forges_questions_hides_no_other() {
        for (int number = 0; number < 60; number++) {
            night.ask("Правда ли, что дом номер " + (1000 + 7 * number) + " снесут?", "forger", false);
        }
        house.clock.advance(Duration.ofMinutes(12));
        var real = night.ask("Водопровод Шымкента отключат?", "second", true);

        assertThat(board().lines()).extracting(it -> it.claim().id()).contains(real.id());
        assertThat(board().lines().getLast().claim().clock().waking()).isEqualTo(Waking.BOARD);
    }

    @Test
    void it_says_where_nobody_is_left_behind_whoever_has_it() {
        var claim = night.ask("Правда ли, что в Талгаре не работают кассы?");
        for (var officer : List.of(NightShift.BOLAT, NightShift.DANA, NightShift.ERLAN)) {
            var there = house.stores.desks().officer(officer).orElseThrow();
            house.stores.desks().put(NightShift.withoutPin(there));
        }
        house.review.decide(now(claim), kz.goldenhour.testing.Desks.aigul(), new Choice.Acknowledge());

        assertThat(onlyLine().holder()).isEqualTo(new Holder.Has(NightShift.AIGUL, Optional.empty()));
    }

    @Test
    void a_decided_claim_leaves_the_board_and_its_decision_stays() {
        var claim = night.ask("Правда ли, что в Талгаре не работают кассы?");
        house.review.decide(now(claim), kz.goldenhour.testing.Desks.aigul(), new Choice.Dismiss(Dismissal.SPAM));

        assertThat(board().lines()).isEmpty();
        assertThat(board().past()).singleElement().satisfies(past -> {
            assertThat(past.decision().action()).isEqualTo(new Decision.Dismiss(Dismissal.SPAM));
            assertThat(past.text()).contains(claim.text());
        });
    }

    @Test
    void a_storm_is_ten_and_three_times_what_is_usual() {
        assertThat(new Flow(9, 0).isStorm()).isFalse();
        assertThat(new Flow(10, 0).isStorm()).isTrue();
        assertThat(new Flow(10, 3.4).isStorm()).isFalse();
        assertThat(new Flow(12, 4).isStorm()).isTrue();
    }

    @Test
    void what_came_in_the_last_ten_minutes_stands_against_the_day_before() {
        night.ask("Правда ли, что в Талгаре не работают кассы?");
        house.clock.advance(Duration.ofHours(2));
        for (int newsroom = 0; newsroom < 12; newsroom++) {
            night.ask("Правда ли, что в Талгаре не работают кассы?", "newsroom-" + newsroom, true);
        }

        assertThat(board().flow().lately()).isEqualTo(12);
        assertThat(board().flow().usual()).isEqualTo(1 * 10.0 / (24 * 60));
        assertThat(board().flow().isStorm()).isTrue();
        assertThat(onlyLine().lately()).isEqualTo(12);
    }

    @Test
    void beyond_fifty_claims_the_rest_is_a_number() {
        for (int claim = 0; claim < 53; claim++) {
            night.ask("Закроют ли школу номер " + (claim + 100) + " в Астане?", "newsroom-" + claim, false);
        }

        assertThat(board().lines()).hasSize(50);
        assertThat(board().more()).isEqualTo(3);
    }

    @Test
    void the_week_shows_its_shifts_and_its_holes() {
        var now = house.clock.instant();
        var past = shift(now.minus(Duration.ofDays(2)), now.minus(Duration.ofDays(1)));
        var tonight = shift(now.minusSeconds(60), now.plus(Duration.ofDays(3)));
        var later = shift(now.plus(Duration.ofDays(9)), now.plus(Duration.ofDays(10)));
        house.stores.desks().put(new Rota(kz.goldenhour.testing.Desks.TSON, 1, List.of(later, past, tonight)));

        assertThat(board().week()).containsExactly(tonight);
        assertThat(board().holes())
                .containsExactly(new Hole(Who.ON_DUTY, tonight.until(), now.plus(Duration.ofDays(7))));
    }

    private static Shift shift(Instant from, Instant until) {
        return new Shift(Who.ON_DUTY, Optional.of(NightShift.AIGUL), from, until, false);
    }

    private Line onlyLine() {
        assertThat(board().lines()).hasSize(1);
        return board().lines().getFirst();
    }

    private Claim now(Claim claim) {
        return house.stores.claims().claim(claim.id()).orElseThrow();
    }
}
