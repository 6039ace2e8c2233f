package kz.goldenhour.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kz.goldenhour.domain.match.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FreshEvidenceTest {
    private static final Instant START = Instant.parse("2026-05-01T12:00:00Z");

    private final Store store = new Store();
    private final HandClock clock = new HandClock();
    private final EvidenceIndex index = new EvidenceIndex();
    private final FreshEvidence fresh = new FreshEvidence(index, new LuceneMatcher(index), store, clock);

    @Test
    void the_first_match_reads_everything() {
        assertThat(fresh.match(Samples.WATER_RU).outcome()).isEqualTo(Outcome.ANSWER);
        assertThat(store.looks).containsExactly("everything");
    }

    @Test
    void within_two_seconds_nothing_is_read_again() {
        fresh.match(Samples.WATER_RU);
        clock.now = START.plusSeconds(2);
        fresh.match(Samples.WATER_RU);
        assertThat(store.looks).hasSize(1);
    }

    @Test
    void later_the_changes_are_read_from_a_minute_before_the_last_look() {
        fresh.match(Samples.WATER_RU);
        clock.now = START.plusSeconds(3);
        store.changed.add(Samples.evidence("sample-tram", 1, "Трамваи в городе остановлены до утра"));
        assertThat(fresh.match("Трамваи в городе остановлены до утра").outcome())
                .isEqualTo(Outcome.ANSWER);
        assertThat(store.looks)
                .containsExactly("everything", START.minusSeconds(60).toString());
    }

    @Test
    void after_longer_than_changes_are_kept_everything_is_read() {
        fresh.match(Samples.WATER_RU);
        clock.now = START.plus(Duration.ofHours(3));
        fresh.match(Samples.WATER_RU);
        assertThat(store.looks).containsExactly("everything", "everything");
    }

    @Test
    void a_look_that_fails_is_told_and_made_again() {
        fresh.match(Samples.WATER_RU);
        clock.now = START.plusSeconds(10);
        store.broken = true;
        assertThatThrownBy(() -> fresh.match(Samples.WATER_RU)).isInstanceOf(IllegalStateException.class);
        store.broken = false;
        fresh.match(Samples.WATER_RU);
        assertThat(store.looks).hasSize(2);
    }

    private static final class Store implements EvidenceChanges {
        private final List<String> looks = new ArrayList<>();
        private final List<IndexedEvidence> changed = new ArrayList<>();
        private boolean broken;

        @Override
        public Changes since(Instant from) {
            if (broken) {
                throw new IllegalStateException("the store does not answer");
            }
            looks.add(from.toString());
            return new Changes(changed, List.of());
        }

        @Override
        public Changes everything() {
            looks.add("everything");
            return new Changes(Samples.all(), List.of());
        }

        @Override
        public Duration kept() {
            return Duration.ofHours(2);
        }
    }

    private static final class HandClock extends Clock {
        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
