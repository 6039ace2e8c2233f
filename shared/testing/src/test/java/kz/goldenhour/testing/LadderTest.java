package kz.goldenhour.testing;

import static kz.goldenhour.testing.NightShift.AIGUL;
import static kz.goldenhour.testing.NightShift.BOLAT;
import static kz.goldenhour.testing.NightShift.DANA;
import static kz.goldenhour.testing.NightShift.ERLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.Climb;
import kz.goldenhour.domain.claim.Rung;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Rota;
import kz.goldenhour.domain.desk.Shift;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.domain.outbox.OutboxKey;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.testing.contract.Openers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Who is woken for a claim, when, and when no longer. It is Friday, 20:00.
@DisplayNameGeneration(ReplaceUnderscores.class)
class LadderTest {
    private final NightShift shift = new NightShift();

    /// Whether an officer stands in the rota for the whole evening, from 20:00.
    private void rota(Who who, Optional<OfficerId> officer) {
        var now = shift.house.clock.instant();
        var old = shift.house.stores.desks().rota(Desks.TSON);
        var shifts = new ArrayList<>(old.map(Rota::shifts).orElse(List.of()));
        shifts.add(new Shift(who, officer, now, now.plus(Duration.ofDays(1)), officer.isEmpty()));
        var version = old.map(Rota::version).orElse(0L) + 1;
        shift.house.stores.desks().put(new Rota(Desks.TSON, version, shifts));
    }

    @Test
    void the_deputy_follows_after_five_minutes_the_head_after_ten_the_direct_line_after_fifteen() {
        shift.ask("Кассы закрыты");
        assertThat(shift.rung()).containsExactly(AIGUL);
        shift.minutes(4);
        assertThat(shift.rung()).hasSize(1);
        shift.minutes(1);
        assertThat(shift.rung()).containsExactly(AIGUL, BOLAT);
        shift.minutes(5);
        assertThat(shift.rung()).containsExactly(AIGUL, BOLAT, DANA);
        shift.minutes(5);
        assertThat(shift.rung()).containsExactly(AIGUL, BOLAT, DANA, ERLAN);
    }

    @Test
    void at_night_each_follows_after_three_minutes_for_an_SMS_may_be_lost() {
        shift.asleep(Duration.ofHours(2));
        shift.ask("Кассы закрыты");
        shift.minutes(3);
        assertThat(shift.rung()).containsExactly(AIGUL, BOLAT);
        shift.minutes(6);
        assertThat(shift.rung()).containsExactly(AIGUL, BOLAT, DANA, ERLAN);
    }

    @Test
    void SMS_and_mail_go_together() {
        shift.ask("Кассы закрыты");
        assertThat(shift.house.messenger.emails()).extracting(mail -> mail.to()).containsExactly(AIGUL);
    }

    @Test
    void the_ladder_ends_with_the_decision() {
        var claim = shift.ask("Кассы закрыты");
        shift.minutes(3);
        var seen = shift.now(claim);
        shift.house.review.decide(seen, Desks.aigul(), new Choice.Dismiss(ClaimState.Dismissal.OTHER));
        shift.minutes(90);
        assertThat(shift.rung()).containsExactly(AIGUL);
    }

    @Nested
    class A_step_that_reaches_nobody {
        @Test
        void is_passed_over_at_once_and_written_down() {
            rota(Who.DEPUTY, Optional.of(BOLAT));
            var claim = shift.ask("Кассы закрыты");
            assertThat(shift.rung()).containsExactly(BOLAT);
            var now = shift.house.clock.instant();
            assertThat(shift.now(claim).clock().climb().rungs())
                    .containsExactly(new Rung.Skipped(0, Rung.Why.NOBODY, now), new Rung.Woke(1, BOLAT, now));
        }

        @Test
        void because_SNS_refuses_the_number_makes_the_next_follow_at_once() {
            shift.house.messenger.refuse(NightShift.phone(AIGUL));
            var claim = shift.ask("Кассы закрыты");
            assertThat(shift.rung()).containsExactly(BOLAT);
            var now = shift.house.clock.instant();
            assertThat(shift.now(claim).clock().climb().rungs())
                    .containsExactly(new Rung.Skipped(0, Rung.Why.REFUSED, now), new Rung.Woke(1, BOLAT, now));
        }

        @Test
        void because_the_officer_was_removed_before_his_alert_went_out_makes_the_next_follow_at_once() {
            rota(Who.ON_DUTY, Optional.of(AIGUL));
            rota(Who.DEPUTY, Optional.of(BOLAT));
            shift.house.messenger.down();
            var claim = shift.ask("Кассы закрыты");
            shift.house.stores.desks().remove(AIGUL);
            shift.house.messenger.up();
            shift.minutes(1);
            assertThat(shift.rung()).containsExactly(BOLAT);
            assertThat(shift.now(claim).clock().climb().rungs())
                    .anyMatch(rung -> rung instanceof Rung.Skipped(var step, var why, var _)
                            && step == 0
                            && why == Rung.Why.REFUSED);
        }

        @Test
        void all_the_way_up_leaves_the_promise_to_the_reporters_standing() {
            shift.house.messenger.refuse();
            var claim = shift.ask("Кассы закрыты");
            shift.minutes(20);
            assertThat(shift.rung()).isEmpty();
            assertThat(shift.now(claim).state()).isInstanceOf(ClaimState.Held.class);
        }

        @Test
        void because_all_are_absent_still_wakes_the_head_and_the_direct_line() {
            rota(Who.ON_DUTY, Optional.empty());
            shift.ask("Кассы закрыты");
            assertThat(shift.rung()).containsExactly(DANA);
            shift.minutes(5);
            assertThat(shift.rung()).containsExactly(DANA, ERLAN);
        }
    }

    @Nested
    class Ticks {
        private long alerts(String key) {
            return shift.house.stores.outbox().find(new OutboxKey(key)).stream().count();
        }

        @Test
        void that_come_twice_wake_nobody_twice() {
            shift.ask("Кассы закрыты");
            for (int minute = 0; minute < 16; minute++) {
                shift.minutes(1);
                shift.tick();
                shift.tick();
            }
            assertThat(shift.rung()).containsExactly(AIGUL, BOLAT, DANA, ERLAN);
        }

        @Test
        void that_come_late_do_not_move_what_comes_after_them() {
            shift.ask("Кассы закрыты");
            shift.asleep(Duration.ofMinutes(8));
            shift.tick();
            assertThat(shift.rung()).containsExactly(AIGUL, BOLAT);
            shift.minutes(2);
            assertThat(shift.rung()).containsExactly(AIGUL, BOLAT, DANA);
        }

        @Test
        void that_jump_over_the_whole_ladder_wake_each_once_and_keep_the_promise() {
            var claim = shift.ask("Кассы закрыты");
            shift.asleep(Duration.ofMinutes(25));
            shift.tick();
            assertThat(shift.now(claim).state()).isInstanceOf(ClaimState.Held.class);
            assertThat(shift.now(claim).nextWordBy()).isAfter(shift.house.clock.instant());
            assertThat(shift.rung()).contains(AIGUL, BOLAT, DANA, ERLAN);
            for (int rung = 0; rung < 4; rung++) {
                var officer = List.of(AIGUL, BOLAT, DANA, ERLAN).get(rung);
                assertThat(alerts("%s#ALERT#%d#%s#SMS".formatted(claim.id(), rung, officer)))
                        .isEqualTo(1);
            }
        }

        @Test
        void that_go_back_in_time_do_nothing() {
            shift.ask("Кассы закрыты");
            shift.minutes(6);
            shift.asleep(Duration.ofMinutes(-4));
            shift.tick();
            assertThat(shift.rung()).containsExactly(AIGUL, BOLAT);
        }
    }

    @Nested
    class A_desk {
        @Test
        void that_has_nobody_left_gives_its_open_claims_to_the_default_desk() {
            var lonely = new DeskId("lonely");
            var claim = Claims.underReview("c1", shift.house.clock.instant());
            var orphan = claim.ticked(lonely, claim.nextWordBy(), claim.state(), claim.clock());
            shift.house
                    .stores
                    .claims()
                    .open(Openers.of(
                            orphan, Reports.filing(Reports.report("r1", claim.id(), shift.house.clock.instant()))));
            shift.minutes(1);
            assertThat(shift.now(claim).desk()).isEqualTo(Desks.TSON);
            assertThat(shift.rung()).contains(AIGUL);
        }

        @Test
        void that_takes_over_has_neither_seen_the_claim_nor_said_that_it_has_it() {
            var lonely = new DeskId("lonely");
            var now = shift.house.clock.instant();
            var claim = Claims.underReview("c1", now);
            var climb = Climb.begun(now).past(new Rung.Woke(0, BOLAT, now), now.plusSeconds(60));
            for (int time = 0; time < Climb.ACKNOWLEDGED_MOST; time++) {
                climb = climb.acknowledged(BOLAT, now, claim.nextWordBy()).orElseThrow();
            }
            var had = claim.clock().opened().with(climb).dueAt(now);
            var orphan = claim.ticked(lonely, claim.nextWordBy(), claim.state(), had);
            shift.house.stores.claims().open(Openers.of(orphan, Reports.filing(Reports.report("r1", claim.id(), now))));

            shift.minutes(1);

            var moved = shift.now(claim).clock();
            assertThat(moved.openedWithPin()).isFalse();
            assertThat(moved.climb().acknowledgements()).isZero();
            assertThat(moved.climb().acknowledgedBy()).isEmpty();
            assertThat(moved.climb().rungs())
                    .as("what was is kept, and no number comes twice")
                    .extracting(Rung::number)
                    .containsExactly(0, Climb.STEPS_MOST);
            assertThat(shift.house.messenger.texts().getFirst().text()).startsWith("Новый вопрос");
        }

        @Test
        void that_has_nobody_left_and_no_default_to_help_still_keeps_its_promises() {
            var claim = shift.ask("Кассы закрыты");
            for (var officer : shift.house.stores.desks().officers(Desks.TSON)) {
                shift.house.stores.desks().put(NightShift.withoutPin(officer));
            }
            shift.minutes(20);
            assertThat(shift.now(claim).state()).isInstanceOf(ClaimState.Held.class);
            assertThat(shift.rung()).containsExactly(AIGUL);
        }
    }
}
