package kz.goldenhour.aws;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/// Work that is done before Lambda takes the snapshot of a function, so that no request pays for it.
///
/// Lambda's context holds its resources weakly: what nobody else holds is collected and never runs. So they are held
/// here.
public final class Snapshot implements Resource {
    private static final System.Logger LOG = System.getLogger(Snapshot.class.getName());
    private static final List<Snapshot> HELD = new CopyOnWriteArrayList<>();

    private final Runnable warmUp;

    private Snapshot(Runnable warmUp) {
        this.warmUp = warmUp;
    }

    /// Runs `warmUp` before the snapshot is taken. It must change nothing, and compute nothing that is random, timed or
    /// secret: every copy of the snapshot would share it. A failure is logged and does no harm.
    public static void prime(Runnable warmUp) {
        var snapshot = new Snapshot(warmUp);
        HELD.add(snapshot);
        Core.getGlobalContext().register(snapshot);
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        try {
            warmUp.run();
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.INFO, "the warm-up before the snapshot failed", failed);
        }
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        // clients connect afresh by themselves
    }
}
