package kz.goldenhour.domain.outbox;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import kz.goldenhour.domain.AtOnce;
import kz.goldenhour.domain.Trouble;

/// Sends what the stream did not get out: everything that is due in the outbox.
public final class Sweep {
    private static final System.Logger LOG = System.getLogger(Sweep.class.getName());
    private static final int BATCH = 100;

    private final Outbox outbox;
    private final Dispatch dispatch;
    private final Clock clock;
    private final AtOnce atOnce;

    public Sweep(Outbox outbox, Dispatch dispatch, Clock clock) {
        this(outbox, dispatch, clock, AtOnce.ONE);
    }

    /// @param atOnce how many messages are sent at a time
    public Sweep(Outbox outbox, Dispatch dispatch, Clock clock, AtOnce atOnce) {
        this.outbox = outbox;
        this.dispatch = dispatch;
        this.clock = clock;
        this.atOnce = atOnce;
    }

    /// Sweeps once. Returns how many messages came to which end; what is left over is due again in a minute.
    public Map<Sending, Integer> run() {
        var ends = new EnumMap<Sending, Integer>(Sending.class);
        for (var end : atOnce.each(outbox.due(clock.instant(), BATCH), this::send)) {
            ends.merge(end, 1, Integer::sum);
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
