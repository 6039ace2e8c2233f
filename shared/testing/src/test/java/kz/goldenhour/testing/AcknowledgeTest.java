package kz.goldenhour.testing;

import static kz.goldenhour.testing.NightShift.AIGUL;
import static kz.goldenhour.testing.NightShift.BOLAT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.domain.clock.Clockwork.Passed;
import kz.goldenhour.domain.desk.OfficerId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What the ladder does when an officer says something short of a decision. It is Friday, 20:00.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AcknowledgeTest {
    private final NightShift shift = new NightShift();

    @Nested
    class I_have_it {
        private boolean press(Claim claim, OfficerId officer) {
            var seen = shift.now(claim);
            var now = shift.house.clock.instant();
            var clock = seen.acknowledgedBy(officer, now);
            clock.ifPresent(
                    it -> shift.house.stores.claims().tick(Ticking.quietly(seen, seen.with(it), List.of(), now)));
            return clock.isPresent();
        }

        @Test
        void stops_the_ladder_for_ten_minutes() {
            var claim = shift.ask("Кассы закрыты");
            shift.minutes(2);
            assertThat(press(claim, AIGUL)).isTrue();
            shift.minutes(9);
            assertThat(shift.rung()).containsExactly(AIGUL);
            shift.minutes(1);
            assertThat(shift.rung()).containsExactly(AIGUL, BOLAT);
        }

        @Test
        void stops_it_twice_at_most() {
            var claim = shift.ask("Кассы закрыты");
            assertThat(press(claim, AIGUL)).isTrue();
            assertThat(press(claim, AIGUL)).isTrue();
            assertThat(press(claim, AIGUL)).isFalse();
        }

        @Test
        void never_stops_it_past_the_promised_word() {
            var claim = shift.ask("Кассы закрыты");
            shift.minutes(4);
            press(claim, AIGUL);
            shift.minutes(8);
            press(claim, AIGUL);
            shift.minutes(7);
            assertThat(shift.rung()).as("a minute before the promise").contains(BOLAT);
            assertThat(shift.now(claim).state()).isInstanceOf(ClaimState.Held.class);
        }
    }

    @Nested
    class I_cannot_wake_the_next {
        @Test
        void wakes_the_next_at_once() {
            var claim = shift.ask("Кассы закрыты");
            assertThat(shift.house.clockwork.pass(claim.id(), AIGUL)).isEqualTo(Passed.WOKEN);
            shift.stream();
            assertThat(shift.rung()).containsExactly(AIGUL, BOLAT);
        }

        @Test
        void pressed_again_wakes_nobody_more() {
            var claim = shift.ask("Кассы закрыты");
            shift.house.clockwork.pass(claim.id(), AIGUL);
            assertThat(shift.house.clockwork.pass(claim.id(), AIGUL)).isEqualTo(Passed.ALREADY);
            shift.stream();
            assertThat(shift.rung()).containsExactly(AIGUL, BOLAT);
        }

        @Test
        void by_the_last_of_the_ladder_says_that_nobody_is_left() {
            var claim = shift.ask("Кассы закрыты");
            var last = AIGUL;
            var said = shift.house.clockwork.pass(claim.id(), last);
            while (said == Passed.WOKEN) {
                last = shift.now(claim).clock().climb().last().orElseThrow().officer();
                said = shift.house.clockwork.pass(claim.id(), last);
            }
            assertThat(said).isEqualTo(Passed.NOBODY);
            assertThat(last).as("the ladder was climbed").isNotEqualTo(AIGUL);
            assertThat(shift.house.clockwork.pass(claim.id(), AIGUL)).isEqualTo(Passed.NOBODY);
        }
    }
}
