package kz.goldenhour.managedesk.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kz.goldenhour.aws.http.BadRequest;
import kz.goldenhour.domain.desk.Hole;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Rota;
import kz.goldenhour.domain.desk.Shift;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.testing.Desks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RotaFileTest {
    /// A Friday, 20:00 in Astana.
    private static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");

    private static final OfficerId BOLAT = new OfficerId("bolat");

    private static RotaFile.Read read(String... lines) {
        return RotaFile.read(file(lines), List.of(Desks.aigul(), Desks.officer(BOLAT, Desks.TSON)), NOW);
    }

    private static String file(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//SAMPLE//EN\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VCALENDAR\r\n";
    }

    private static String event(String... properties) {
        return "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20261101T000000Z\r\n" + String.join("\r\n", properties)
                + "\r\nEND:VEVENT";
    }

    private static String shift(String start, String end, String summary) {
        return event("DTSTART;TZID=Asia/Almaty:" + start, "DTEND;TZID=Asia/Almaty:" + end, "SUMMARY:" + summary);
    }

    @Test
    void local_time_is_that_of_astana_five_hours_ahead_whatever_a_library_thinks() {
        var shifts = read(shift("20261121T090000", "20261122T090000", "aigul")).shifts();

        assertThat(shifts)
                .containsExactly(new Shift(
                        Who.ON_DUTY,
                        Optional.of(Desks.AIGUL),
                        Instant.parse("2026-11-21T04:00:00Z"),
                        Instant.parse("2026-11-22T04:00:00Z"),
                        false));
    }

    @Test
    void the_files_own_zone_rules_are_not_used_and_said_to_differ() {
        var zone = String.join(
                "\r\n",
                "BEGIN:VTIMEZONE",
                "TZID:Asia/Almaty",
                "BEGIN:STANDARD",
                "DTSTART:20041031T030000",
                "TZOFFSETFROM:+0700",
                "TZOFFSETTO:+0600",
                "END:STANDARD",
                "END:VTIMEZONE");
        var read = read(zone, shift("20261121T090000", "20261122T090000", "aigul"));

        assertThat(read.shifts().getFirst().from()).isEqualTo(Instant.parse("2026-11-21T04:00:00Z"));
        assertThat(read.warnings()).singleElement().asString().contains("+0600", "+05:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qyzylorda Standard Time",
                "\"Qyzylorda Standard Time\"",
                "Central Asia Standard Time",
                "Asia/Aqtau"
            })
    void names_of_windows_are_zones_too(String zone) {
        var shifts = read(event(
                        "DTSTART;TZID=" + zone + ":20261121T090000",
                        "DTEND;TZID=" + zone + ":20261121T210000",
                        "SUMMARY:bolat"))
                .shifts();

        assertThat(shifts.getFirst().from()).isEqualTo(Instant.parse("2026-11-21T04:00:00Z"));
    }

    @Test
    void a_weekly_shift_repeats_in_local_time_without_its_exceptions() {
        var shifts = read(event(
                        "DTSTART;TZID=Asia/Almaty:20261116T090000",
                        "DTEND;TZID=Asia/Almaty:20261117T090000",
                        "RRULE:FREQ=WEEKLY;BYDAY=MO,FR;UNTIL=20261211T040000Z",
                        "EXDATE;TZID=Asia/Almaty:20261123T090000",
                        "SUMMARY:Кезекші: aigul"))
                .shifts();

        assertThat(shifts.stream().map(Shift::from))
                .containsExactly(
                        Instant.parse("2026-11-16T04:00:00Z"),
                        Instant.parse("2026-11-20T04:00:00Z"),
                        Instant.parse("2026-11-27T04:00:00Z"),
                        Instant.parse("2026-11-30T04:00:00Z"),
                        Instant.parse("2026-12-04T04:00:00Z"),
                        Instant.parse("2026-12-07T04:00:00Z"),
                        Instant.parse("2026-12-11T04:00:00Z"));
    }

    @Test
    void one_time_of_a_repeated_shift_may_be_another_officers() {
        var shifts = read(
                        event(
                                "DTSTART;TZID=Asia/Almaty:20261120T090000",
                                "DTEND;TZID=Asia/Almaty:20261121T090000",
                                "RRULE:FREQ=DAILY;COUNT=3",
                                "SUMMARY:aigul"),
                        event(
                                "RECURRENCE-ID;TZID=Asia/Almaty:20261121T090000",
                                "DTSTART;TZID=Asia/Almaty:20261121T100000",
                                "DTEND;TZID=Asia/Almaty:20261122T090000",
                                "SUMMARY:bolat"))
                .shifts();

        assertThat(shifts.stream().map(it -> it.officer().orElseThrow().value()))
                .containsExactly("aigul", "bolat", "aigul");
    }

    @Test
    void an_officer_is_named_by_mail_address_id_or_name_and_his_part_in_any_language() {
        var shifts = read(
                        event(
                                "DTSTART:20261121T090000",
                                "DTEND:20261121T100000",
                                "ATTENDEE;CN=Bolat:mailto:BOLAT@sample.invalid",
                                "SUMMARY:Смена"),
                        shift("20261121T100000", "20261121T110000", "Заместитель: Bolat"),
                        shift("20261121T110000", "20261121T120000", "SAMPLE Айгүл Үлгіқызы"),
                        event("DTSTART;VALUE=DATE:20261122", "SUMMARY:Орынбасар: aigul"))
                .shifts();

        assertThat(shifts.stream().map(it -> it.who() + " " + it.officer().orElseThrow()))
                .containsExactly("ON_DUTY bolat", "DEPUTY bolat", "ON_DUTY aigul", "DEPUTY aigul");
        assertThat(shifts.getLast().from()).isEqualTo(Instant.parse("2026-11-21T19:00:00Z"));
        assertThat(Duration.between(shifts.getLast().from(), shifts.getLast().until()))
                .isEqualTo(Duration.ofDays(1));
    }

    @Test
    void who_is_away_leaves_a_hole_unless_somebody_stands_in() {
        var day = shift("20261121T090000", "20261122T090000", "aigul");
        var away = event("DTSTART;VALUE=DATE:20261121", "DTEND;VALUE=DATE:20261123", "SUMMARY:Отпуск: aigul");
        var standIn = shift("20261121T090000", "20261122T090000", "Орнына: bolat");

        var alone = new Rota(Desks.TSON, 1, read(day, away).shifts());
        var helped = new Rota(Desks.TSON, 1, read(day, away, standIn).shifts());

        assertThat(alone.on(Who.ON_DUTY, NOW.plus(Duration.ofDays(1)))).isEmpty();
        assertThat(helped.on(Who.ON_DUTY, NOW.plus(Duration.ofDays(1)))).contains(BOLAT);
    }

    @Test
    void who_stands_beside_the_absent_one_by_a_shift_of_his_own_stands_all_the_same() {
        var base = shift("20261121T090000", "20261128T090000", "aigul");
        var evening = shift("20261122T180000", "20261123T090000", "bolat");
        var away = event("DTSTART;VALUE=DATE:20261121", "DTEND;VALUE=DATE:20261130", "SUMMARY:Отпуск: aigul");
        var rota = new Rota(Desks.TSON, 1, read(base, evening, away).shifts());

        assertThat(rota.on(Who.ON_DUTY, Instant.parse("2026-11-22T17:00:00Z"))).contains(BOLAT);
        assertThat(rota.on(Who.ON_DUTY, Instant.parse("2026-11-22T12:00:00Z"))).isEmpty();
        assertThat(rota.on(Who.ON_DUTY, Instant.parse("2026-11-23T05:00:00Z"))).isEmpty();
    }

    @Test
    void dates_that_are_added_or_left_out_may_be_written_in_another_zone_or_as_days() {
        var shifts = read(event(
                        "DTSTART;TZID=Asia/Almaty:20261120T180000",
                        "DTEND;TZID=Asia/Almaty:20261120T200000",
                        "RRULE:FREQ=DAILY;COUNT=3",
                        "RDATE:20261127T130000Z",
                        "EXDATE;VALUE=DATE:20261121",
                        "SUMMARY:aigul"))
                .shifts();

        assertThat(shifts.stream().map(it -> it.from().toString()))
                .containsExactly("2026-11-20T13:00:00Z", "2026-11-22T13:00:00Z", "2026-11-27T13:00:00Z");
    }

    @Test
    void stand_ins_who_share_the_time_of_who_is_away_leave_no_hole() {
        var day = shift("20261121T090000", "20261122T090000", "aigul");
        var away = event("DTSTART;VALUE=DATE:20261121", "DTEND;VALUE=DATE:20261123", "SUMMARY:Отпуск: aigul");
        var first = shift("20261121T090000", "20261121T210000", "Орнына: bolat");
        var second = shift("20261121T210000", "20261122T090000", "Орнына: bolat");
        var morning = Instant.parse("2026-11-21T04:00:00Z");

        var shared = new Rota(Desks.TSON, 1, read(day, away, first, second).shifts());
        assertThat(shared.holes(Who.ON_DUTY, morning, morning.plus(Duration.ofDays(1)), _ -> true))
                .isEmpty();
        assertThat(shared.on(Who.ON_DUTY, morning)).contains(BOLAT);

        var half = new Rota(Desks.TSON, 1, read(day, away, second).shifts());
        assertThat(half.holes(Who.ON_DUTY, morning, morning.plus(Duration.ofDays(1)), _ -> true))
                .containsExactly(new Hole(Who.ON_DUTY, morning, morning.plus(Duration.ofHours(12))));
    }

    @Test
    void what_is_written_is_read_back() {
        var shifts = read(
                        shift("20261121T090000", "20261122T090000", "aigul"),
                        shift("20261121T090000", "20261122T090000", "DEPUTY: bolat"),
                        shift("20261122T090000", "20261123T090000", "INSTEAD: bolat"),
                        shift("20261122T090000", "20261123T090000", "NOBODY"))
                .shifts();
        var text = RotaText.of(new Rota(Desks.TSON, 3, shifts), Set.of(Desks.AIGUL, BOLAT), NOW);

        assertThat(RotaFile.read(text, List.of(Desks.aigul(), Desks.officer(BOLAT, Desks.TSON)), NOW)
                        .shifts())
                .containsExactlyInAnyOrderElementsOf(shifts);
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage",
                "BEGIN:VCALENDAR",
                "BEGIN:VCALENDAR\r\nEND:VEVENT\r\nEND:VCALENDAR",
                "{\"json\": true}"
            })
    void garbage_is_refused_as_no_calendar(String text) {
        assertThatThrownBy(() -> RotaFile.read(text, List.of(Desks.aigul()), NOW))
                .isInstanceOf(BadRequest.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=SECONDLY",
                "RRULE:whatever",
                "EXDATE:yesterday",
                "DTSTART;TZID=Mars/Olympus:20261121T090000"
            })
    void an_event_that_cannot_be_meant_is_named(String property) {
        assertThatThrownBy(() -> read(
                        shift("20261121T090000", "20261122T090000", "aigul"),
                        event(property, "DTSTART:20261121T090000", "DTEND:20261122T090000", "SUMMARY:aigul")))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("VEVENT[1]");
    }

    @Test
    void more_shifts_than_a_rota_holds_are_refused_in_good_time() {
        var events = new String[6];
        for (int i = 0; i < events.length; i++) {
            events[i] = event(
                    "DTSTART:20260101T0%d0000".formatted(i),
                    "DURATION:PT1H",
                    "RRULE:FREQ=DAILY;INTERVAL=1",
                    "SUMMARY:aigul");
        }
        assertThatThrownBy(() -> read(events)).isInstanceOf(BadRequest.class).hasMessageContaining("2000");
    }

    @Test
    void nor_is_one_shift_cut_off_that_repeats_more_often_than_that() {
        var event = event(
                "DTSTART:20260101T000000",
                "DURATION:PT1H",
                "RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12",
                "SUMMARY:aigul");
        assertThatThrownBy(() -> read(event)).isInstanceOf(BadRequest.class).hasMessageContaining("2000");
    }

    @Test
    void a_full_rota_is_taken_back_as_it_was_given() {
        var shifts = IntStream.range(0, Rota.MOST)
                .mapToObj(i -> {
                    var from = NOW.plus(Duration.ofHours(4L * i));
                    var who = i % 2 == 0 ? Who.ON_DUTY : Who.DEPUTY;
                    return new Shift(who, Optional.of(BOLAT), from, from.plusSeconds(60L * (i + 1)), i % 3 == 0);
                })
                .toList();
        var text = RotaText.of(new Rota(Desks.TSON, Long.MAX_VALUE, shifts), Set.of(BOLAT), NOW);

        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThan(1024 * 1024);
        assertThat(RotaFile.read(text, List.of(Desks.officer(BOLAT, Desks.TSON)), NOW)
                        .shifts())
                .containsExactlyInAnyOrderElementsOf(shifts);
    }

    @Test
    void whoever_is_gone_is_not_named_and_whom_he_replaced_does_not_stand_again() {
        var until = NOW.plus(Duration.ofHours(12));
        var plain = new Shift(Who.ON_DUTY, Optional.of(Desks.AIGUL), NOW, until, false);
        var gone = new Shift(Who.ON_DUTY, Optional.of(BOLAT), NOW, until, false);
        var instead = new Shift(Who.DEPUTY, Optional.of(BOLAT), NOW, until, true);
        var text = RotaText.of(new Rota(Desks.TSON, 3, List.of(plain, gone, instead)), Set.of(Desks.AIGUL), NOW);

        assertThat(RotaFile.read(text, List.of(Desks.aigul()), NOW).shifts())
                .containsExactly(plain, new Shift(Who.DEPUTY, Optional.empty(), NOW, until, true));
    }

    @Test
    void an_officer_whom_the_desk_does_not_have_is_refused() {
        assertThatThrownBy(() -> read(shift("20261121T090000", "20261122T090000", "nobody-knows")))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("VEVENT[0].SUMMARY");
    }
}
