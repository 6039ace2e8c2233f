package kz.goldenhour.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Matcher;

/// A matcher that looks for changed evidence before it matches, if its last look is older than two seconds.
///
/// It reads a minute further back than it last looked, because changes may become visible late, and applies by version,
/// so
/// reading one twice is harmless. Where the last look is older than the changes that are kept, it reads everything.
/// One caller looks, others match on what is there. The first look must succeed; a later one that fails throws too:
/// the report is stored all the same and matched later.
public final class FreshEvidence implements Matcher {
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Duration OVERLAP = Duration.ofSeconds(60);

    private final EvidenceIndex index;
    private final Matcher matcher;
    private final EvidenceChanges changes;
    private final Clock clock;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Optional<Instant> lastLook = Optional.empty();

    /// The index is filled by this; `matcher` reads it.
    public FreshEvidence(EvidenceIndex index, Matcher matcher, EvidenceChanges changes, Clock clock) {
        this.index = index;
        this.matcher = matcher;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Match match(String message) {
        lookIfStale();
        return matcher.match(message);
    }

    /// Looks for changes now if the last look is too old; before a snapshot is taken this primes the index.
    public void lookIfStale() {
        if (!isStale()) {
            return;
        }
        if (lastLook.isEmpty()) {
            looking.lock();
        } else if (!looking.tryLock()) {
            return;
        }
        try {
            if (isStale()) {
                look(clock.instant());
            }
        } finally {
            looking.unlock();
        }
    }

    private boolean isStale() {
        return lastLook.map(last -> clock.instant().isAfter(last.plus(FRESH))).orElse(true);
    }

    private void look(Instant now) {
        if (lastLook.isPresent() && now.minus(changes.kept()).plus(OVERLAP).isBefore(lastLook.get())) {
            var seen = changes.since(lastLook.get().minus(OVERLAP));
            index.apply(seen.live(), seen.retired());
        } else {
            index.reload(changes.everything().live());
        }
        lastLook = Optional.of(now);
    }
}
