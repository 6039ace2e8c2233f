package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.desk.Drill;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Rota;
import kz.goldenhour.domain.desk.Shift;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.domain.message.DrillText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WeeklyDrillTest {
    /// Friday, 17:00 in Astana.
    private static final Instant FIVE = Instant.parse("2026-11-27T12:00:00Z");

    private final NightShift shift = new NightShift();

    private int texts() {
        shift.house.memory.stream().forEach(shift.house.dispatch::send);
        return (int) shift.house.messenger.texts().stream()
                .filter(sms -> sms.text().startsWith(DrillText.MARK))
                .count();
    }

    private void lookAt(Instant at) {
        shift.house.clock.set(at);
        shift.house.drills.look();
    }

    @Test
    void it_begins_on_friday_at_five_and_not_before() {
        lookAt(FIVE.minusSeconds(1));
        assertThat(texts()).isZero();

        lookAt(FIVE);

        assertThat(texts()).isEqualTo(4);
        assertThat(shift.house
                        .stores
                        .desks()
                        .lastDrill(Desks.TSON)
                        .orElseThrow()
                        .cause())
                .isEqualTo(Drill.Cause.WEEKLY);
    }

    @Test
    void ticks_that_come_twice_or_late_make_one_drill_of_five_o_clock() {
        lookAt(FIVE.plus(Duration.ofMinutes(40)));
        lookAt(FIVE.plus(Duration.ofMinutes(40)));
        texts();
        lookAt(FIVE.plus(Duration.ofMinutes(41)));

        assertThat(texts()).isEqualTo(4);
        assertThat(shift.house
                        .stores
                        .desks()
                        .lastDrill(Desks.TSON)
                        .orElseThrow()
                        .at())
                .isEqualTo(FIVE);
    }

    @Test
    void what_a_tick_that_died_did_not_send_goes_out_with_the_next() {
        lookAt(FIVE);
        var drill = shift.house.stores.desks().lastDrill(Desks.TSON).orElseThrow();
        var other = new NightShift();
        other.house.stores.desks().begin(drill); // written down, and nothing more
        other.house.clock.set(FIVE.plusSeconds(60));
        other.house.drills.look();
        other.house.memory.stream().forEach(other.house.dispatch::send);

        assertThat(other.house.messenger.texts()).hasSize(4);
    }

    @Test
    void no_other_day_has_one_nor_an_evening_hours_later() {
        lookAt(FIVE.plus(Duration.ofDays(1)));
        lookAt(FIVE.plus(Duration.ofHours(3)));

        assertThat(texts()).isZero();
    }

    @Test
    void whom_the_rota_names_for_the_week_to_come_is_called_and_an_empty_step_is_named() {
        var weekend = FIVE.plus(Duration.ofDays(1));
        shift.house
                .stores
                .desks()
                .put(new Rota(
                        Desks.TSON,
                        1,
                        List.of(new Shift(
                                Who.ON_DUTY,
                                Optional.of(NightShift.BOLAT),
                                weekend,
                                weekend.plus(Duration.ofDays(2)),
                                false))));

        lookAt(FIVE);

        var drill = shift.house.stores.desks().lastDrill(Desks.TSON).orElseThrow();
        assertThat(drill.calls())
                .extracting(Drill.Call::officer)
                .containsExactly(NightShift.DANA, NightShift.ERLAN, NightShift.BOLAT);
        assertThat(drill.empty()).containsExactlyInAnyOrder(Who.ON_DUTY, Who.DEPUTY);
        assertThat(drill.isPassed()).isFalse();
    }

    @Test
    void who_has_no_confirmed_mail_and_no_tap_is_not_proven() {
        var officer = shift.house.stores.desks().officer(NightShift.AIGUL).orElseThrow();
        for (var id : List.of(NightShift.AIGUL, NightShift.BOLAT, NightShift.DANA, NightShift.ERLAN)) {
            shift.house.stores.desks().tapped(id, FIVE);
        }
        shift.house.stores.desks().put(rota());
        shift.house.clock.set(Instant.parse("2026-11-28T04:00:00Z"));
        assertThat(shift.house.coverage.look()).as("tapped, and mail confirmed").isZero();

        shift.house.stores.desks().put(officer.confirmed(false));

        assertThat(shift.house.coverage.look()).isEqualTo(1);
    }

    private static Rota rota() {
        var until = FIVE.plus(Duration.ofDays(9));
        return new Rota(
                Desks.TSON,
                1,
                List.of(
                        new Shift(Who.ON_DUTY, Optional.of(NightShift.AIGUL), FIVE, until, false),
                        new Shift(Who.DEPUTY, Optional.of(NightShift.BOLAT), FIVE, until, false)));
    }

    @Test
    void a_desk_with_nobody_on_its_ladder_is_counted() {
        assertThat(shift.house.coverage.unmanned()).isZero();
        for (var id : List.<OfficerId>of(NightShift.AIGUL, NightShift.BOLAT, NightShift.DANA, NightShift.ERLAN)) {
            DutyOfficer officer = shift.house.stores.desks().officer(id).orElseThrow();
            shift.house.stores.desks().put(NightShift.withoutPin(officer));
        }

        assertThat(shift.house.coverage.unmanned()).isEqualTo(1);
    }
}
