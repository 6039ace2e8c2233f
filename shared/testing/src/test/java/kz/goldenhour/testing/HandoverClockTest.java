package kz.goldenhour.testing;

import static kz.goldenhour.testing.Neighbours.KAMILA;
import static kz.goldenhour.testing.Neighbours.MARAT;
import static kz.goldenhour.testing.Neighbours.POWER;
import static kz.goldenhour.testing.Neighbours.WORDS;
import static kz.goldenhour.testing.NightShift.AIGUL;
import static kz.goldenhour.testing.NightShift.BOLAT;
import static kz.goldenhour.testing.NightShift.DANA;
import static kz.goldenhour.testing.NightShift.ERLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Told;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.Rung;
import kz.goldenhour.domain.claim.Side;
import kz.goldenhour.domain.clock.Clockwork.Passed;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.review.Choice;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The clock of a claim that goes from hand to hand: the promise holds through it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandoverClockTest {
    private final NightShift night = new NightShift();
    private final Claim claim;

    HandoverClockTest() {
        Neighbours.setUp(night.house.stores.desks());
        claim = night.ask("Астанада жарық мерзімсіз өшірілді");
    }

    @Test
    void a_handover_that_is_never_accepted_is_held_in_time_and_both_ladders_are_climbed_to_their_ends() {
        night.minutes(1);
        give();
        night.minutes(19);

        var now = night.now(claim);
        assertThat(now.state()).isInstanceOf(ClaimState.Held.class);
        assertThat(now.desk()).isEqualTo(Desks.TSON);
        assertThat(Neighbours.rung(night)).contains(AIGUL, BOLAT, DANA, ERLAN, KAMILA, MARAT);
        assertThat(now.clock().told()).contains(Told.REPORTERS, Told.HEAD);
    }

    @Test
    void through_a_night_of_it_no_promise_is_broken_unsaid_and_no_rung_rings_twice() {
        give();
        for (int minute = 0; minute < 180; minute++) {
            night.minutes(1);
            assertThat(night.now(claim).nextWordBy()).isAfter(night.house.clock.instant());
        }
        var texts = night.house.messenger.texts().stream()
                .filter(sms -> sms.to().equals(Neighbours.phone(8)) || sms.to().equals(Neighbours.phone(9)));
        assertThat(texts).hasSize(2);
    }

    @Test
    void whoever_accepts_has_it_and_his_ladder_goes_on_behind_him_while_the_givers_rests() {
        night.minutes(1);
        give();
        decide(KAMILA, new Choice.AcceptHandover());
        night.house.messenger.clear();

        night.minutes(9);
        assertThat(Neighbours.rung(night)).isEmpty();
        night.minutes(2);
        assertThat(Neighbours.rung(night)).containsExactly(MARAT);
    }

    /// The giver's ladder may go round while the offer waits: what comes back rings by numbers that nobody has had.
    @Test
    void what_is_given_back_wakes_the_giver_however_far_his_ladder_had_come() {
        night.minutes(1);
        give();
        night.minutes(45); // the giver's ladder has begun again twice
        var round = night.now(claim).clock().climb().round();
        decide(KAMILA, new Choice.AcceptHandover());
        assertThat(night.now(claim).handover().roundsSoFar()).isGreaterThanOrEqualTo(round);
        night.house.messenger.clear();
        decide(KAMILA, new Choice.ReturnHandover("SAMPLE reason"));

        var climb = night.now(claim).clock().climb();
        var woke = (Rung.Woke) climb.rungs().getLast();
        assertThat(woke.officer()).isEqualTo(AIGUL);
        assertThat(night.house.messenger.texts()).anyMatch(sms -> sms.to().equals(NightShift.phone(AIGUL)));
    }

    @Test
    void what_is_offered_on_is_not_given_back() {
        give();
        night.house.review.decide(
                night.now(claim),
                night.house.stores.desks().officer(AIGUL).orElseThrow(),
                new Choice.ReturnHandover("SAMPLE reason"));

        assertThat(night.now(claim).handover().offer()).isPresent();
        assertThat(night.now(claim).handover().wasReturned()).isFalse();
    }

    @Test
    void the_promise_is_kept_by_the_desk_that_accepted() {
        night.minutes(10);
        give();
        decide(KAMILA, new Choice.AcceptHandover());
        night.minutes(10);

        var now = night.now(claim);
        assertThat(now.clock().told()).contains(Told.REPORTERS);
        assertThat(now.nextWordBy()).isAfter(claim.nextWordBy());
        assertThat(now.state()).isInstanceOf(ClaimState.HandedOver.class);
    }

    @Test
    void a_number_that_is_refused_there_lets_the_next_be_woken_at_once() {
        night.house.messenger.refuse(Neighbours.phone(8));
        give();

        assertThat(Neighbours.rung(night)).endsWith(MARAT);
    }

    @Test
    void who_cannot_there_wakes_the_next_there() {
        give();
        assertThat(night.house.clockwork.pass(claim.id(), KAMILA)).isEqualTo(Passed.WOKEN);
        night.stream();

        assertThat(Neighbours.rung(night)).endsWith(MARAT);
        assertThat(night.now(claim).clock().climb().rungs()).hasSize(1);
    }

    @Test
    void where_nobody_is_left_there_the_claim_is_given_to_nobody_and_the_giver_is_woken_again() {
        give();
        Neighbours.leave(night.house.stores.desks());
        night.house.messenger.clear();
        night.minutes(5);

        assertThat(night.now(claim).side(POWER)).isEqualTo(Side.NONE);
        assertThat(Neighbours.rung(night)).startsWith(AIGUL);
    }

    @Test
    void a_body_without_a_desk_lets_the_ladder_rest_until_the_promised_word_and_no_longer() {
        night.minutes(1);
        decide(AIGUL, new Choice.AskBody("SAMPLE су каналы", WORDS));
        night.house.messenger.clear();
        night.minutes(17);
        assertThat(Neighbours.rung(night)).isEmpty();
        night.minutes(2);
        assertThat(night.now(claim).state()).isInstanceOf(ClaimState.Held.class);
        assertThat(Neighbours.rung(night)).contains(BOLAT);
    }

    @Test
    void a_second_newsroom_that_asks_the_same_in_another_desks_region_wakes_nobody_there() {
        var again = Neighbours.askIn(night, "almaty", "Астанада жарық мерзімсіз өшірілді");

        assertThat(again.id()).isEqualTo(claim.id());
        assertThat(again.desk()).isEqualTo(Desks.TSON);
        assertThat(Neighbours.rung(night)).doesNotContain(KAMILA, MARAT);
        assertThat(Duration.between(
                        night.now(claim).openedAt(), night.now(claim).nextWordBy()))
                .isEqualTo(Duration.ofMinutes(20));
    }

    private void give() {
        decide(AIGUL, new Choice.HandOver(POWER, WORDS));
    }

    private void decide(OfficerId officer, Choice choice) {
        var who = night.house.stores.desks().officer(officer).orElseThrow();
        night.house.review.decide(night.now(claim), who, choice);
        night.stream();
    }
}
