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
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.Rung;
import kz.goldenhour.domain.clock.Clockwork.Passed;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.PinTries;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.Review;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// An officer has typed ten wrong PINs, or somebody else has with his link: until midnight he can open nothing, so the
/// clock wakes the next one at once. It is Friday, 20:00.
@DisplayNameGeneration(ReplaceUnderscores.class)
class LockedPinTest {
    private final NightShift night = new NightShift();

    private void lock(OfficerId... officers) {
        var day = AstanaTime.day(night.house.clock.instant());
        for (var officer : officers) {
            for (int wrong = 1; wrong <= PinTries.LOCK_AT; wrong++) {
                night.house.memory.pinTries().take(officer, day);
            }
        }
    }

    private Rung skipped(int rung) {
        return new Rung.Skipped(rung, Rung.Why.LOCKED, night.house.clock.instant());
    }

    @Test
    void a_new_question_wakes_the_deputy_at_once_and_the_skip_is_written_down() {
        lock(AIGUL);
        var claim = night.ask("Кассы закрыты");

        assertThat(night.rung()).containsExactly(BOLAT);
        var woke = new Rung.Woke(1, BOLAT, night.house.clock.instant());
        assertThat(night.now(claim).clock().climb().rungs()).containsExactly(skipped(0), woke);
    }

    @Test
    void a_later_rung_is_stepped_over_too() {
        night.ask("Кассы закрыты");
        lock(BOLAT, DANA);
        night.minutes(5);

        assertThat(night.rung()).containsExactly(AIGUL, ERLAN);
    }

    @Test
    void nine_wrong_ones_lock_nobody() {
        for (int wrong = 1; wrong < PinTries.LOCK_AT; wrong++) {
            night.house.memory.pinTries().take(AIGUL, AstanaTime.day(night.house.clock.instant()));
        }
        night.ask("Кассы закрыты");

        assertThat(night.rung()).containsExactly(AIGUL);
    }

    @Test
    void after_midnight_he_is_woken_again() {
        lock(AIGUL);
        night.asleep(Duration.ofHours(4).plusMinutes(1));
        night.ask("Кассы закрыты");

        assertThat(night.rung()).containsExactly(AIGUL);
    }

    @Test
    void who_makes_way_makes_it_for_the_next_who_can_open_something() {
        var claim = night.ask("Кассы закрыты");
        lock(BOLAT);

        assertThat(night.house.clockwork.pass(claim.id(), AIGUL)).isEqualTo(Passed.WOKEN);
        night.stream();
        assertThat(night.rung()).containsExactly(AIGUL, DANA);
    }

    @Test
    void the_next_round_steps_over_him_and_the_broken_word_is_told_to_whoever_can_read_of_it() {
        lock(AIGUL, DANA);
        night.ask("Кассы закрыты");
        night.minutes(20);

        assertThat(night.rung()).doesNotContain(AIGUL, DANA).contains(BOLAT, ERLAN);
    }

    @Test
    void a_digest_goes_past_him_to_the_next() {
        lock(AIGUL);
        for (int claim = 0; claim < 7; claim++) {
            night.ask("Вопрос номер " + claim, "newsroom" + claim, true);
        }
        night.minutes(1);

        assertThat(night.rung()).doesNotContain(AIGUL).contains(BOLAT);
    }

    @Test
    void what_two_newsrooms_ask_breaks_out_of_the_digest_to_the_next() {
        Claim last = night.ask("Вопрос номер 0", "newsroom0", true);
        for (int claim = 1; claim < 7; claim++) {
            last = night.ask("Вопрос номер " + claim, "newsroom" + claim, true);
        }
        assertThat(last.clock().waking()).isEqualTo(Waking.DIGEST);
        lock(AIGUL);
        night.house.messenger.clear();
        night.ask("Вопрос номер 6", "another", true);

        assertThat(night.now(last).clock().waking()).isEqualTo(Waking.OWN);
        assertThat(night.rung()).containsExactly(BOLAT);
    }

    @Nested
    class Where_all_are_locked_out {
        @Test
        void they_are_woken_all_the_same_and_the_reporters_have_their_word_in_time() {
            lock(AIGUL, BOLAT, DANA, ERLAN);
            var claim = night.ask("Кассы закрыты");
            assertThat(night.rung()).containsExactly(AIGUL);
            night.minutes(20);

            assertThat(night.rung()).contains(AIGUL, BOLAT, DANA, ERLAN);
            assertThat(night.now(claim).state()).isInstanceOf(ClaimState.Held.class);
        }

        @Test
        void it_is_an_alarm_as_if_nobody_stood_there() {
            lock(AIGUL, BOLAT, DANA);
            assertThat(night.house.coverage.unmanned()).isZero();
            lock(ERLAN);
            assertThat(night.house.coverage.unmanned()).isEqualTo(1);
        }
    }

    @Nested
    class A_handover {
        private final Claim claim;

        A_handover() {
            Neighbours.setUp(night.house.stores.desks());
            claim = night.ask("Астанада жарық мерзімсіз өшірілді");
            night.house.messenger.clear();
        }

        private Review.Result decide(OfficerId officer, Choice choice) {
            var who = night.house.stores.desks().officer(officer).orElseThrow();
            var result = night.house.review.decide(night.now(claim), who, choice);
            night.stream();
            return result;
        }

        private Review.Result give() {
            return decide(AIGUL, new Choice.HandOver(POWER, WORDS));
        }

        @Test
        void wakes_the_next_of_the_other_desk() {
            lock(KAMILA);
            give();

            assertThat(Neighbours.rung(night)).containsExactly(MARAT);
        }

        @Test
        void is_refused_where_all_of_the_other_desk_are_locked_out() {
            lock(KAMILA, MARAT);

            assertThat(give()).isInstanceOf(Review.Result.NotGiven.class);
            assertThat(night.now(claim).handover().offer()).isEmpty();
        }

        @Test
        void lapses_where_all_of_the_other_desk_are_locked_out_before_one_accepts() {
            give();
            lock(KAMILA, MARAT);
            night.minutes(5);

            assertThat(night.now(claim).handover().offer()).isEmpty();
        }

        @Test
        void goes_on_behind_whoever_accepted_past_the_locked_ones() {
            give();
            decide(KAMILA, new Choice.AcceptHandover());
            lock(MARAT);
            night.house.messenger.clear();
            night.minutes(11);

            assertThat(Neighbours.rung(night)).doesNotContain(MARAT);
        }

        @Test
        void that_comes_back_wakes_whoever_can_open_it() {
            give();
            lock(AIGUL);
            night.house.messenger.clear();
            decide(KAMILA, new Choice.ReturnHandover("SAMPLE reason"));

            assertThat(Neighbours.rung(night)).containsExactly(BOLAT);
        }
    }
}
