package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.desk.DutyRules;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Rota;
import kz.goldenhour.domain.desk.Shift;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.domain.outbox.SmsBudget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoverageTest {
    /// A Friday, 09:00 in Astana.
    private static final Instant FRIDAY = Instant.parse("2026-11-20T04:00:00Z");

    private static final Duration DAY = Duration.ofDays(1);

    private final NightShift night = new NightShift();
    private final TestClock clock = night.house.clock;

    @BeforeEach
    void everybody_has_tapped_this_week() {
        clock.set(FRIDAY);
        List.of(NightShift.AIGUL, NightShift.BOLAT, NightShift.DANA, NightShift.ERLAN)
                .forEach(it -> night.house.stores.desks().tapped(it, FRIDAY.minus(DAY)));
        rota(shift(Who.ON_DUTY, NightShift.AIGUL, 0, 7), shift(Who.DEPUTY, NightShift.BOLAT, 0, 7));
    }

    private void rota(Shift... shifts) {
        var version =
                night.house.stores.desks().rota(Desks.TSON).map(Rota::version).orElse(0L) + 1;
        night.house.stores.desks().put(new Rota(Desks.TSON, version, List.of(shifts)));
    }

    private static Shift shift(Who who, OfficerId officer, int fromDay, int untilDay) {
        return new Shift(
                who,
                Optional.of(officer),
                FRIDAY.plus(DAY.multipliedBy(fromDay)),
                FRIDAY.plus(DAY.multipliedBy(untilDay)),
                false);
    }

    private List<String> told() {
        night.house.coverage.look();
        night.stream();
        return night.house.messenger.texts().stream()
                .map(TestMessenger.Sms::text)
                .toList();
    }

    @Test
    void a_full_rota_of_people_who_have_tapped_wakes_nobody() {
        assertThat(told()).isEmpty();
    }

    @Test
    void the_head_is_told_of_a_hole_of_the_weekend_on_friday_by_sms_and_mail() {
        rota(shift(Who.ON_DUTY, NightShift.AIGUL, 0, 2), shift(Who.DEPUTY, NightShift.BOLAT, 0, 7));

        assertThat(told()).containsExactly("Дыра в графике (дежурный): 22.11 09:00 - 24.11 09:00.");
        assertThat(night.house.messenger.texts().getFirst().to()).isEqualTo(NightShift.phone(NightShift.DANA));
        assertThat(night.house.messenger.emails()).hasSize(1);
    }

    @Test
    void a_hole_is_told_once_however_often_the_clock_ticks() {
        rota(shift(Who.ON_DUTY, NightShift.AIGUL, 0, 2), shift(Who.DEPUTY, NightShift.BOLAT, 0, 7));
        told();
        clock.advance(Duration.ofMinutes(1));
        told();
        clock.set(FRIDAY.plus(Duration.ofHours(6)));

        assertThat(told()).hasSize(1);
    }

    @Test
    void who_has_tapped_nothing_for_a_month_does_not_count() {
        night.house.stores.desks().tapped(NightShift.AIGUL, FRIDAY.minus(Duration.ofDays(30)));

        assertThat(told()).containsExactly("Дыра в графике (дежурный): 20.11 09:00 - 24.11 09:00.");
    }

    @Test
    void a_clock_that_stood_still_at_that_time_looks_as_soon_as_it_goes_on() {
        rota();
        clock.set(FRIDAY.plus(Duration.ofMinutes(50)));

        assertThat(told()).hasSize(2);
    }

    @Test
    void before_the_weekend_it_looks_a_second_time_and_tells_it_again() {
        rota();
        told();
        clock.set(FRIDAY.plus(Duration.ofHours(6)));

        assertThat(told())
                .hasSize(4)
                .filteredOn(it -> it.contains("20.11 15:00 - 24.11 09:00"))
                .hasSize(2);
    }

    @Test
    void what_a_change_of_the_rota_opens_for_tonight_is_told_within_ten_minutes_and_once() {
        told();
        clock.set(FRIDAY.plus(Duration.ofHours(13)).plus(Duration.ofMinutes(34)));
        rota(shift(Who.ON_DUTY, NightShift.AIGUL, 0, 1), shift(Who.DEPUTY, NightShift.BOLAT, 0, 7));
        assertThat(told()).isEmpty();
        clock.advance(Duration.ofMinutes(6));

        assertThat(told()).containsExactly("Дыра в графике (дежурный): 21.11 09:00 - 24.11 09:00.");
        clock.advance(Duration.ofMinutes(10));
        assertThat(told()).hasSize(1);
    }

    @Test
    void at_night_nobody_is_woken_for_what_begins_after_the_next_morning() {
        told();
        clock.set(FRIDAY.plus(Duration.ofHours(14)));
        rota(shift(Who.ON_DUTY, NightShift.AIGUL, 0, 2), shift(Who.DEPUTY, NightShift.BOLAT, 0, 7));
        assertThat(told()).isEmpty();
        clock.set(FRIDAY.plus(DAY));

        assertThat(told()).containsExactly("Дыра в графике (дежурный): 22.11 09:00 - 24.11 09:00.");
    }

    @Test
    void nor_because_thirty_days_are_over_at_midnight() {
        night.house
                .stores
                .desks()
                .tapped(NightShift.AIGUL, FRIDAY.minus(DAY.multipliedBy(30)).plus(DAY.dividedBy(2)));
        assertThat(told()).isEmpty();
        clock.set(FRIDAY.plus(Duration.ofHours(13)));
        assertThat(told()).isEmpty();
        clock.set(FRIDAY.plus(DAY));

        assertThat(told()).containsExactly("Дыра в графике (дежурный): 21.11 09:00 - 24.11 09:00.");
    }

    @Test
    void of_a_hole_that_is_over_nobody_hears() {
        rota(shift(Who.ON_DUTY, NightShift.AIGUL, 1, 7), shift(Who.DEPUTY, NightShift.BOLAT, 0, 7));
        clock.set(FRIDAY.plus(DAY));

        assertThat(told()).isEmpty();
    }

    @Test
    void head_and_direct_line_must_be_proven_too() {
        night.house.stores.desks().tapped(NightShift.ERLAN, FRIDAY.minus(DAY.multipliedBy(31)));

        assertThat(told()).containsExactly("Не проверен (прямая линия): 20.11 09:00 - 24.11 09:00.");
        assertThat(night.house.messenger.texts().getFirst().to()).isEqualTo(NightShift.phone(NightShift.DANA));
        assertThat(night.house.messenger.emails().getFirst().text()).contains("Достаточно открыть учебную тревогу");
    }

    @Test
    void that_the_head_is_not_proven_hears_somebody_who_is_as_well() {
        night.house.stores.desks().tapped(NightShift.DANA, FRIDAY.minus(DAY.multipliedBy(31)));

        assertThat(told()).hasSize(2).allMatch("Не проверен (руководитель): 20.11 09:00 - 24.11 09:00."::equals);
        assertThat(night.house.messenger.texts())
                .extracting(TestMessenger.Sms::to)
                .containsExactly(NightShift.phone(NightShift.DANA), NightShift.phone(NightShift.ERLAN));
    }

    @Test
    void without_a_rota_its_officers_must_be_proven_for_ever() {
        var other = new NightShift();
        other.house.clock.set(FRIDAY);
        List.of(NightShift.DANA, NightShift.ERLAN)
                .forEach(it -> other.house.stores.desks().tapped(it, FRIDAY.minus(DAY)));
        other.house.coverage.look();
        other.stream();

        assertThat(other.house.messenger.texts())
                .extracting(TestMessenger.Sms::text)
                .containsExactly(
                        "Дыра в графике (дежурный): 20.11 09:00 - 24.11 09:00.",
                        "Дыра в графике (заместитель): 20.11 09:00 - 24.11 09:00.");
    }

    @Test
    void what_the_head_is_told_counts_towards_the_SMS_of_the_day_and_goes_out_even_when_they_are_spent() {
        var it = night.rules();
        night.rules(new DutyRules(
                it.ladder(),
                it.quietStep(),
                it.publicAfter(),
                it.head(),
                it.directLine(),
                it.secondApproval(),
                it.namedDeputy(),
                1,
                it.holding()));
        rota();

        assertThat(told()).hasSize(2);
        var desk = night.house.stores.desks().find(Desks.TSON).orElseThrow();
        assertThat(new SmsBudget(night.house.stores).percentSpent(desk, FRIDAY)).isEqualTo(200);
    }

    @Test
    void an_empty_rota_is_one_hole_of_each_part() {
        rota();

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "Дыра в графике (дежурный): 20.11 09:00 - 24.11 09:00.",
                        "Дыра в графике (заместитель): 20.11 09:00 - 24.11 09:00.");
    }
}
