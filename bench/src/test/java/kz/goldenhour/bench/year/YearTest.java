package kz.goldenhour.bench.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
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

        var claims = figures.get("claims");
        assertThat((int) claims).isGreaterThan(50);
        assertThat(figures)
                .containsEntry("within60", (long) (int) claims)
                .containsEntry("late", 0L)
                .containsEntry("alertsDoubled", 0)
                .containsEntry("publishedUnapproved", 0)
                .containsEntry("publishedTwice", 0)
                .containsEntry("obscureMadePublic", 0)
                .containsEntry("stuck", 0L);
        assertThat(((Number) figures.get("holesReportedBefore")).longValue())
                .isEqualTo(((Number) figures.get("holes")).longValue())
                .isPositive();
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

        Map<String, Object> figures = chronicle.figures(begin.plus(Duration.ofDays(2)));
        assertThat(figures).containsEntry("holes", 1).containsEntry("holesReportedBefore", 0L);
        assertThat(chronicle.figures(begin)).containsEntry("holes", 0);
    }

    private static int doubled(Chronicle chronicle) {
        return (int) chronicle.figures(Instant.MAX).get("alertsDoubled");
    }
}
