package kz.goldenhour.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Places and counts.
public abstract class QuotaContract extends StoreContract {
    private static final Duration HOUR = Duration.ofHours(1);

    private boolean take(String member, long seconds) {
        return stores().quotas().take("WAKES#key", member, 2, HOUR, after(seconds));
    }

    @Test
    void so_many_places_are_given_and_no_more() {
        assertThat(take("a", 0)).isTrue();
        assertThat(take("b", 1)).isTrue();
        assertThat(take("c", 2)).isFalse();
    }

    @Test
    void who_has_a_place_keeps_it_and_takes_no_second() {
        take("a", 0);
        assertThat(take("a", 1)).isTrue();
        assertThat(take("b", 2)).isTrue();
        assertThat(take("b", 3)).isTrue();
    }

    @Test
    void each_place_is_free_again_after_its_time() {
        take("a", 0);
        take("b", 1_800);
        assertThat(take("c", 3_599)).isFalse();
        assertThat(take("c", 3_600)).isTrue();
        assertThat(take("d", 3_601)).isFalse();
    }

    @Test
    void many_at_the_same_moment_share_the_places() {
        var results = atOnce(IntStream.range(0, 12)
                .<Callable<Boolean>>mapToObj(number -> () -> take("m" + number, 0))
                .toList());
        assertThat(results.stream().filter(it -> it)).hasSize(2);
    }

    @Test
    void many_who_are_the_same_take_one_place() {
        var results = atOnce(IntStream.range(0, 12)
                .<Callable<Boolean>>mapToObj(_ -> () -> take("same", 0))
                .toList());
        assertThat(results).containsOnly(true);
        assertThat(take("other", 1)).isTrue();
    }

    @Test
    void a_count_counts() {
        var quotas = stores().quotas();
        assertThat(quotas.counted("SMS#tson")).isZero();
        assertThat(List.of(quotas.count("SMS#tson", after(60)), quotas.count("SMS#tson", after(60))))
                .containsExactly(1L, 2L);
        assertThat(quotas.counted("SMS#tson")).isEqualTo(2);
    }
}
