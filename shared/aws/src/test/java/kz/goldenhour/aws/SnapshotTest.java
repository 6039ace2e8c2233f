package kz.goldenhour.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.crac.Core;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SnapshotTest {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Log log = new Log(lines::add, Clock.systemUTC());

    @Test
    void work_is_done_before_the_snapshot_without_a_word() {
        var done = new AtomicBoolean();
        before(() -> done.set(true), Duration.ofSeconds(30));
        assertThat(done).isTrue();
        assertThat(lines).isEmpty();
    }

    @Test
    void work_that_throws_is_told_and_the_snapshot_is_taken() {
        before(
                () -> {
                    throw new IllegalStateException("words of a claim");
                },
                Duration.ofSeconds(30));
        assertThat(lines)
                .singleElement()
                .asString()
                .contains("WARN", "PRIMING_FAILED", "IllegalStateException")
                .doesNotContain("words of a claim");
    }

    @Test
    void a_class_that_the_zip_lacks_is_told_and_the_snapshot_is_taken() {
        before(
                () -> {
                    throw new NoClassDefFoundError("software/amazon/Nothing");
                },
                Duration.ofSeconds(30));
        assertThat(lines).singleElement().asString().contains("PRIMING_FAILED", "NoClassDefFoundError");
    }

    @Test
    @Timeout(20)
    void work_that_hangs_is_interrupted_and_told_and_the_snapshot_is_taken() throws InterruptedException {
        var interrupted = new CountDownLatch(1);
        before(
                () -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException told) {
                        interrupted.countDown();
                    }
                },
                Duration.ofMillis(50));
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(lines).singleElement().asString().contains("PRIMING_FAILED", "not done after");
    }

    @Test
    @Timeout(20)
    void work_that_does_not_even_hear_the_interruption_holds_nothing_up() {
        var going = new AtomicBoolean(true);
        before(
                () -> {
                    while (going.get()) {
                        Thread.onSpinWait();
                    }
                },
                Duration.ofMillis(50));
        assertThat(lines).singleElement().asString().contains("PRIMING_FAILED");
        going.set(false);
    }

    private void before(Runnable work, Duration longest) {
        new Snapshot(work, longest, log).beforeCheckpoint(Core.getGlobalContext());
    }
}
