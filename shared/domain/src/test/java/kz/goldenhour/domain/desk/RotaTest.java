package kz.goldenhour.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.Texts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RotaTest {
    private static final Instant FRIDAY_EIGHT = Instant.parse("2026-11-20T15:00:00Z");
    private static final OfficerId AIGUL = new OfficerId("aigul");
    private static final OfficerId BOLAT = new OfficerId("bolat");

    private static Instant hour(int hour) {
        return FRIDAY_EIGHT.plus(Duration.ofHours(hour));
    }

    private static Shift plain(OfficerId who, int from, int until) {
        return new Shift(Who.ON_DUTY, Optional.of(who), hour(from), hour(until), false);
    }

    private static Shift instead(Optional<OfficerId> who, int from, int until) {
        return new Shift(Who.ON_DUTY, who, hour(from), hour(until), true);
    }

    private static Rota rota(Shift... shifts) {
        return new Rota(new DeskId("tson"), 1, List.of(shifts));
    }

    @Test
    void a_shift_ends_where_the_next_one_begins() {
        var rota = rota(plain(AIGUL, 0, 8), plain(BOLAT, 8, 16));

        assertThat(rota.on(Who.ON_DUTY, hour(0))).contains(AIGUL);
        assertThat(rota.on(Who.ON_DUTY, hour(8).minusMillis(1))).contains(AIGUL);
        assertThat(rota.on(Who.ON_DUTY, hour(8))).contains(BOLAT);
        assertThat(rota.on(Who.ON_DUTY, hour(16))).isEmpty();
        assertThat(rota.on(Who.DEPUTY, hour(1))).isEmpty();
    }

    @Test
    void an_override_wins_whatever_began_later() {
        var rota = rota(instead(Optional.of(BOLAT), 0, 24), plain(AIGUL, 2, 8));

        assertThat(rota.on(Who.ON_DUTY, hour(3))).contains(BOLAT);
    }

    @Test
    void an_absence_without_a_stand_in_is_a_hole() {
        var rota = rota(plain(AIGUL, 0, 24), instead(Optional.empty(), 4, 6));

        assertThat(rota.on(Who.ON_DUTY, hour(5))).isEmpty();
        assertThat(rota.holes(Who.ON_DUTY, hour(0), hour(24), _ -> true))
                .containsExactly(new Hole(Who.ON_DUTY, hour(4), hour(6)));
    }

    @Test
    void spans_of_people_who_do_not_count_are_holes_and_neighbours_are_one() {
        var rota = rota(plain(AIGUL, 0, 4), plain(BOLAT, 4, 8));

        assertThat(rota.holes(Who.ON_DUTY, hour(-1), hour(12), AIGUL::equals))
                .containsExactly(new Hole(Who.ON_DUTY, hour(-1), hour(0)), new Hole(Who.ON_DUTY, hour(4), hour(12)));
        assertThat(rota.holes(Who.DEPUTY, hour(0), hour(2), _ -> true))
                .containsExactly(new Hole(Who.DEPUTY, hour(0), hour(2)));
    }

    @Test
    void only_duty_and_deputy_are_rotated() {
        assertThatThrownBy(() -> new Shift(Who.HEAD, Optional.of(AIGUL), hour(0), hour(1), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shift(Who.ON_DUTY, Optional.empty(), hour(0), hour(1), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_ladder_is_climbed_in_order() {
        var minute = Duration.ofMinutes(1);
        assertThatThrownBy(() -> new Ladder(List.of(new Step(minute, Who.ON_DUTY))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Ladder(List.of(new Step(Duration.ZERO, Who.ON_DUTY), new Step(Duration.ZERO, Who.DEPUTY))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nights_weekends_and_holidays_are_quiet() {
        var calendar = new WorkingCalendar(1, Set.of(LocalDate.of(2026, 12, 16)), Set.of(LocalDate.of(2026, 12, 19)));

        assertThat(calendar.isQuiet(Instant.parse("2026-12-15T15:59:59Z"))).isFalse();
        assertThat(calendar.isQuiet(Instant.parse("2026-12-15T16:00:00Z"))).isTrue();
        assertThat(calendar.isQuiet(Instant.parse("2026-12-16T06:00:00Z"))).isTrue();
        assertThat(calendar.isQuiet(Instant.parse("2026-12-19T06:00:00Z"))).isFalse();
        assertThat(calendar.isQuiet(Instant.parse("2026-12-20T06:00:00Z"))).isTrue();
    }

    @Test
    void the_deadlines_of_the_law_skip_what_is_not_worked() {
        var calendar = new WorkingCalendar(1, Set.of(LocalDate.of(2026, 12, 16)), Set.of());
        var friday = Instant.parse("2026-12-11T15:00:00Z");

        assertThat(calendar.endAfter(friday, 1)).isEqualTo(Instant.parse("2026-12-14T19:00:00Z"));
        assertThat(calendar.endAfter(friday, 5)).isEqualTo(Instant.parse("2026-12-21T19:00:00Z"));
    }

    @Test
    void a_holding_statement_names_a_topic_and_a_place_from_the_list_alone() {
        var water = new HoldingTemplate.Topic(Texts.of("су", "вода"), Set.of("вод", "суды"));
        var template = new HoldingTemplate(1, List.of(water), Map.of("astana", Texts.of("Астана", "Астана")));

        assertThat(template.topicOf("Отключат ВОДУ на месяц!")).contains(water.name());
        assertThat(template.topicOf("Отключат свет")).isEmpty();
        assertThat(template.placeOf(List.of(" Astana "))).isPresent();
        assertThat(template.placeOf(List.of("almaty"))).isEmpty();
    }
}
