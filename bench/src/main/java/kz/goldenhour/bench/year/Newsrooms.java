package kz.goldenhour.bench.year;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kz.goldenhour.bench.year.Stories.Story;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.Role;

/// Who asks: thirty newsrooms, twenty of them vetted. None of them exists.
final class Newsrooms {
    private static final int ALL = 30;
    private static final int VETTED = 20;

    private final List<Caller> callers = new ArrayList<>();
    private final Random random;

    Newsrooms(Random random) {
        this.random = random;
        for (int i = 0; i < ALL; i++) {
            callers.add(new Caller(
                    new CallerId("sample-newsroom-" + i),
                    Role.REPORTER,
                    Set.of(),
                    Optional.of("SAMPLE " + i),
                    i < VETTED));
        }
    }

    /// One report of a story.
    record Ask(Instant at, Caller caller, String text) {}

    /// Everybody who will ask about a story.
    ///
    /// @param reports how many reports come, most of them soon
    List<Ask> asks(Story story, Stories stories, Instant begin, int reports, Duration within) {
        var asks = new ArrayList<Ask>();
        for (int i = 0; i < reports; i++) {
            double part = random.nextDouble() * random.nextDouble();
            var at = i == 0 ? begin : begin.plusMillis((long) (within.toMillis() * part));
            asks.add(new Ask(at, callers.get(random.nextInt(ALL)), i == 0 ? story.text() : stories.told(story)));
        }
        return asks;
    }
}
