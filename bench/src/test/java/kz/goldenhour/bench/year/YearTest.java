package kz.goldenhour.bench.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.desk.OfficerId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class YearTest {
    /// Two weeks with a hole in a rota; `./bench/year` lives through fifty-two.
    @Test
    void in_two_weeks_of_the_whole_service_nobody_waits_and_nothing_is_said_that_nobody_stands_for() {
        var world = Year.live(4, 2);
        var figures = Year.figures(world);

        assertThat(number(figures, "claims")).isGreaterThan(50);
        assertThat(number(figures, "within60")).isEqualTo(number(figures, "claims"));
        assertThat(number(figures, "holes")).isPositive();
        assertThat(number(figures, "holesReportedBefore")).isEqualTo(number(figures, "holes"));
        for (var never : List.of(
                "late", "alertsDoubled", "publishedUnapproved", "publishedTwice", "obscureMadePublic", "stuck")) {
            assertThat(number(figures, never)).as(never).isZero();
        }
        assertThat(Picture.ofWorst(world.witness().chronicle().lives())).startsWith("<svg");
    }

    /// The figures must be able to say that something went wrong.
    @Test
    void a_second_alert_of_one_rung_by_one_channel_is_counted_and_no_other() {
        var chronicle = new Chronicle();
        var claim = new ClaimId("c1");
        var officer = new OfficerId("sample");
        chronicle.alerted(claim, officer, 0, Phones.Channel.SMS);
        chronicle.alerted(claim, officer, 0, Phones.Channel.EMAIL);
        chronicle.alerted(claim, officer, 100, Phones.Channel.SMS);
        chronicle.alerted(claim, new OfficerId("other"), 0, Phones.Channel.SMS);
        assertThat(doubled(chronicle)).isZero();

        chronicle.alerted(claim, officer, 0, Phones.Channel.SMS);
        assertThat(doubled(chronicle)).isEqualTo(1);
    }

    @Test
    void a_hole_that_the_head_hears_of_when_it_has_begun_is_not_reported_before() {
        var chronicle = new Chronicle();
        var begin = Instant.parse("2027-01-08T04:00:00Z");
        chronicle.hole(begin);
        chronicle.holeReported(begin, begin.plus(Duration.ofDays(1)), begin);

        var figures = chronicle.figures(begin.plus(Duration.ofDays(2)));
        assertThat(figures).containsEntry("holes", 1).containsEntry("holesReportedBefore", 0L);
        assertThat(chronicle.figures(begin)).containsEntry("holes", 0);
    }

    private static long doubled(Chronicle chronicle) {
        return number(chronicle.figures(Instant.MAX), "alertsDoubled");
    }

    private static long number(Map<String, Object> figures, String name) {
        return ((Number) Objects.requireNonNull(figures.get(name))).longValue();
    }
}
