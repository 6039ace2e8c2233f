package kz.goldenhour.domain.outbox;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import kz.goldenhour.domain.outbox.Dispatch.Sending;

/// Sends what the stream did not get out: everything that is due in the outbox.
public final class Sweep {
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
            ends.merge(dispatch.send(key), 1, Integer::sum);
        }
        return ends;
    }
}
