package kz.goldenhour.aws;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import kz.goldenhour.aws.Log.Field;
import kz.goldenhour.domain.Trouble;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/// Work that is done before Lambda takes the snapshot of a function, so that no request pays for it.
///
/// Whatever becomes of it, the version is published and answers: work that fails or is not done in time is left, with
/// `PRIMING_FAILED` in the log, and the first request pays instead.
///
/// Lambda's context holds its resources weakly: what nobody else holds is collected and never runs. So they are held
/// here.
public final class Snapshot implements Resource {
    /// Lambda gives all hooks of a function 130 seconds together, and a version whose hooks take longer is not
    /// published.
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final List<Snapshot> HELD = new CopyOnWriteArrayList<>();

    private final Runnable warmUp;
    private final Duration longest;
    private final Log log;

    Snapshot(Runnable warmUp, Duration longest, Log log) {
        this.warmUp = warmUp;
        this.longest = longest;
        this.log = log;
    }

    /// Runs `warmUp` before the snapshot is taken. It must change nothing, and compute nothing that is random, timed or
    /// secret: every copy of the snapshot would share it.
    public static void prime(Runnable warmUp) {
        prime(LONGEST, warmUp);
    }

    /// The same for work that may take longer. When the time is up it is interrupted.
    public static void prime(Duration longest, Runnable warmUp) {
        var snapshot = new Snapshot(warmUp, longest, Log.standard(Clock.systemUTC()));
        HELD.add(snapshot);
        Core.getGlobalContext().register(snapshot);
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        var failure = new AtomicReference<Throwable>();
        var working = Thread.ofPlatform()
                .daemon()
                .name("priming")
                .uncaughtExceptionHandler((_, thrown) -> failure.set(thrown))
                .start(warmUp);
        try {
            if (!working.join(longest)) {
                working.interrupt();
                failed("not done after " + longest.toSeconds() + " s");
            } else if (failure.get() != null) {
                failed(Trouble.of(failure.get()));
            }
        } catch (InterruptedException stopped) {
            working.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private void failed(String cause) {
        log.warn("PRIMING_FAILED", Field.CAUSE.of(cause));
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        // clients connect afresh by themselves
    }
}
