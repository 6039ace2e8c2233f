package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kz.goldenhour.domain.AtOnce;
import kz.goldenhour.domain.clock.Clockwork;
import kz.goldenhour.domain.outbox.Sweep;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AtOnceTest {
    @Test
    void so_many_run_together_and_no_more() {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        var together = new CountDownLatch(8);

        var results = new AtOnce(8).each(IntStream.range(0, 100).boxed().toList(), i -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            together.countDown();
            await(together);
            running.decrementAndGet();
            return -i;
        });

        assertThat(results)
                .isEqualTo(IntStream.range(0, 100).map(i -> -i).boxed().toList());
        assertThat(most).hasValue(8);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void what_one_throws_comes_out_after_the_others_are_done() {
        var done = new AtomicInteger();
        assertThatThrownBy(() -> new AtOnce(2).each(List.of(0, 1, 2, 3), i -> {
                    if (i == 0) {
                        throw new IllegalArgumentException("the first");
                    }
                    return done.incrementAndGet();
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(done).hasValue(3);
    }

    @Test
    void a_clock_that_looks_at_eight_claims_at_a_time_does_what_one_does_that_looks_at_each() {
        var one = afterAnHour(AtOnce.ONE);
        var eight = afterAnHour(new AtOnce(8));

        assertThat(eight.house.messenger.texts()).hasSameSizeAs(one.house.messenger.texts());
        assertThat(eight.house.messenger.emails()).hasSameSizeAs(one.house.messenger.emails());
        assertThat(eight.rung()).containsExactlyInAnyOrderElementsOf(one.rung());
        assertThat(states(eight)).isEqualTo(states(one)).hasSize(120);
    }

    private static NightShift afterAnHour(AtOnce atOnce) {
        var shift = new NightShift();
        var house = shift.house;
        var desks = new kz.goldenhour.domain.desk.Desks(house.stores.desks(), Desks.TSON);
        for (int i = 0; i < 120; i++) {
            shift.ask("слух%d тема%d".formatted(i, i), "newsroom" + i % 30, true);
        }
        for (int minute = 0; minute < 60; minute++) {
            house.clock.advance(Duration.ofMinutes(1));
            new Clockwork(house.stores, desks, house.clock, atOnce)
                    .run(house.clock.instant().plusSeconds(40));
            shift.stream();
            new Sweep(house.stores.outbox(), house.dispatch, house.clock, atOnce).run();
        }
        return shift;
    }

    private static List<String> states(NightShift shift) {
        return shift.house.stores.claims().open(Desks.TSON, 1_000).stream()
                .map(claim -> claim.text() + " " + claim.state() + " " + claim.nextWordBy() + " "
                        + claim.clock().told())
                .sorted()
                .toList();
    }
}
