package kz.goldenhour.aws.http;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerStore;

/// How often one caller may come in a minute.
public final class RateLimit {
    private static final int WINDOW = 60;

    private final CallerStore callers;
    private final int most;
    private final Clock clock;

    public RateLimit(CallerStore callers, int most, Clock clock) {
        this.callers = callers;
        this.most = most;
        this.clock = clock;
    }

    /// Counts one request. Returns the headers that say what is left.
    ///
    /// @throws Refused with 429 where nothing is left
    public Map<String, String> admit(Caller caller) {
        var now = clock.instant();
        var afresh = WINDOW - (int) Math.floorMod(now.getEpochSecond(), (long) WINDOW);
        var policy = "\"caller\";q=%d;w=%d".formatted(most, WINDOW);
        var count = callers.countRequest(caller.id(), now, most);
        if (count.isEmpty()) {
            throw new Refused(
                    Problem.TOO_MANY_REQUESTS,
                    Detail.TOO_OFTEN,
                    Integer.toString(most),
                    Optional.empty(),
                    Map.of(
                            "RateLimit-Policy",
                            policy,
                            "RateLimit",
                            "\"caller\";r=0;t=" + afresh,
                            "Retry-After",
                            Integer.toString(afresh)));
        }
        return Map.of(
                "RateLimit-Policy",
                policy,
                "RateLimit",
                "\"caller\";r=%d;t=%d".formatted(Math.max(0, most - count.get()), afresh));
    }
}
