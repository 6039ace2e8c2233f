package kz.goldenhour.domain.outbox;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import kz.goldenhour.domain.Trouble;
import kz.goldenhour.domain.outbox.Dispatch.Sending;

/// Sends what the stream did not get out: everything that is due in the outbox.
public final class Sweep {
    private static final System.Logger LOG = System.getLogger(Sweep.class.getName());
    private static final int BATCH = 100;

    private final Outbox outbox;
    private final Dispatch dispatch;
    private final Clock clock;

    public Sweep(Outbox outbox, Dispatch dispatch, Clock clock) {
        this.outbox = outbox;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    /// Sweeps once. Returns how many messages came to which end; what is left over is due again in a minute.
    public Map<Sending, Integer> run() {
        var ends = new EnumMap<Sending, Integer>(Sending.class);
        for (var key : outbox.due(clock.instant(), BATCH)) {
            ends.merge(send(key), 1, Integer::sum);
        }
        return ends;
    }

    /// One message that fails must not hold up the others.
    private Sending send(OutboxKey key) {
        try {
            return dispatch.send(key);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "a message of the outbox failed: {0}, {1}", key.value(), Trouble.of(failed));
            return Sending.FAILED;
        }
    }
}
