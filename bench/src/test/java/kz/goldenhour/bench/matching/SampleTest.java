package kz.goldenhour.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SampleTest {
    @Test
    void samples_of_other_offsets_share_nothing() {
        var one = new Sample(10, 0);
        var other = new Sample(10, 13);
        assertThat(one.takes(20)).isTrue();
        assertThat(other.takes(20)).isFalse();
        assertThat(other.takes(23)).isTrue();
        assertThat(new Sample(1, 0).takes(7)).isTrue();
    }
}
