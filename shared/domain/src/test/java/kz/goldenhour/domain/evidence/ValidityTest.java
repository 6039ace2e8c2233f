package kz.goldenhour.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ValidityTest {
    private static final Instant VERIFIED = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void a_state_holds_for_its_hours_and_not_a_second_longer() {
        var state = new Validity.State(Duration.ofHours(6));
        assertThat(state.holds(VERIFIED, VERIFIED.plus(Duration.ofHours(6)).minusSeconds(1)))
                .isTrue();
        assertThat(state.holds(VERIFIED, VERIFIED.plus(Duration.ofHours(6)))).isFalse();
    }

    @Test
    void a_state_that_was_verified_in_the_future_does_not_hold() {
        var state = new Validity.State(Duration.ofHours(6));
        assertThat(state.holds(VERIFIED, VERIFIED.minus(Duration.ofMinutes(5)))).isTrue();
        assertThat(state.holds(VERIFIED, VERIFIED.minus(Duration.ofMinutes(6)))).isFalse();
        assertThat(state.holds(Instant.parse("2062-11-20T10:00:00Z"), VERIFIED)).isFalse();
    }

    @Test
    void what_lasts_holds_for_good_or_until_its_end() {
        assertThat(new Validity.Lasting(Optional.empty()).holds(VERIFIED, VERIFIED.plus(Duration.ofDays(3650))))
                .isTrue();
        var until = new Validity.Lasting(Optional.of(VERIFIED.plusSeconds(60)));
        assertThat(until.holds(VERIFIED, VERIFIED.plusSeconds(59))).isTrue();
        assertThat(until.holds(VERIFIED, VERIFIED.plusSeconds(60))).isFalse();
    }
}
