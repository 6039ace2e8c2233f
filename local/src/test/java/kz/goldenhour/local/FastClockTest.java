package kz.goldenhour.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.goldenhour.testing.TestClock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FastClockTest {
    private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T15:00:00Z");

    @Test
    void it_begins_on_the_last_friday_evening_and_two_seconds_are_a_minute() {
        var real = new TestClock(Instant.parse("2026-11-23T09:00:00Z"));
        var fast = FastClock.fridayEvening(real, 30);

        assertThat(fast.instant()).isEqualTo(FRIDAY_EVENING);
        real.advance(Duration.ofSeconds(40));
        assertThat(fast.instant()).isEqualTo(FRIDAY_EVENING.plus(Duration.ofMinutes(20)));
    }

    @Test
    void on_a_friday_before_the_evening_it_is_the_one_of_last_week() {
        var real = new TestClock(Instant.parse("2026-11-27T14:59:00Z"));

        assertThat(FastClock.fridayEvening(real, 30).instant()).isEqualTo(FRIDAY_EVENING);
    }

    @Test
    void the_option_takes_a_speed_and_no_folder() throws Exception {
        assertThat(Options.read(List.of()).fastClock()).isEmpty();
        assertThat(Options.read(List.of("--fast-clock", "--port", "0")).fastClock())
                .contains(30);
        assertThat(Options.read(List.of("--fast-clock=60")).fastClock()).contains(60);
        assertThatThrownBy(() -> Options.read(List.of("--fast-clock=1"))).isInstanceOf(Options.Wrong.class);
        assertThatThrownBy(() -> Options.read(List.of("--fast-clock", "--data", "x")))
                .isInstanceOf(Options.Wrong.class);
    }
}
