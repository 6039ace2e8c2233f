package kz.goldenhour.domain.claim;

import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.Trouble;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.claim.ClaimStore.Earlier;
import kz.goldenhour.domain.claim.ClaimStore.JoinResult;
import kz.goldenhour.domain.claim.ClaimStore.OpenResult;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Matcher;

/// Takes reports: matches each, joins it to the claim that it is about or opens one, and stores it before anything else
/// is promised.
public final class Intake {
    private static final System.Logger LOG = System.getLogger(Intake.class.getName());
    /// More than the losers of a race of 200 functions need: after the first loss the winner is there to be joined.
    private static final int ATTEMPTS = 8;

    /// So many claims that cannot be matched mean that matching is down; fewer must not hold up those behind them.
    private static final int FAILURES = 5;

    private final Stores stores;
    private final Matcher matcher;
    private final Openings openings;
    private final Randomness randomness;
    private final Clock clock;

    public Intake(Stores stores, Matcher matcher, Openings openings, Randomness randomness, Clock clock) {
        this.stores = stores;
        this.matcher = matcher;
        this.openings = openings;
        this.randomness = randomness;
        this.clock = clock;
    }

    /// Files a report.
    ///
    /// @throws Busy where too many others were changing the same claim; nothing was stored
    public Receipt file(
            Caller caller, Particulars particulars, Optional<String> contact, Optional<IdempotentRequest> request) {
        var earlier = request.flatMap(stores.claims()::earlier);
        if (earlier.isPresent()) {
            return again(earlier.get());
        }
        var report = new Report(
                new ReportId("r" + randomness.next()),
                newClaim(),
                caller.id(),
                caller.newsroom().orElse(caller.id().value()),
                caller.vetted(),
                particulars,
                false,
                clock.instant());
        return file(new Filing(report, contact, request), match(particulars.text()));
    }

    private Receipt file(Filing filing, Optional<Match> match) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var found = openings.look(filing.report(), match, clock.instant());
            if (found.join().isPresent()) {
                var claim = found.join().get();
                var joined = filing.under(claim.id());
                return switch (stores.claims().join(joined)) {
                    case JoinResult.Joined() -> {
                        openings.joined(joined.report(), claim);
                        yield new Receipt.Filed(joined.report(), claim);
                    }
                    case JoinResult.Repeated(var earlier) -> again(earlier);
                };
            }
            switch (stores.claims().open(openings.plan(filing, match, found))) {
                case OpenResult.Opened(var claim) -> {
                    return new Receipt.Filed(filing.report(), claim);
                }
                case OpenResult.Repeated(var earlier) -> {
                    return again(earlier);
                }
                case OpenResult.Taken _, OpenResult.Stale _ -> {
                    // somebody was faster: look again
                }
            }
        }
        throw new Busy();
    }

    /// "Not what I asked": splits a report off into a claim of its own and alerts the desk. A second dispute changes
    /// nothing.
    public Receipt dispute(Report report) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var current = stores.claims().report(report.id()).orElseThrow();
            var disputed = stores.claims().claim(current.claim()).orElseThrow();
            if (current.disputed()) {
                return new Receipt.Filed(current, disputed);
            }
            var split = current.splitOffTo(newClaim());
            var opening = openings.planDispute(new Filing(split, Optional.empty(), Optional.empty()), disputed);
            if (stores.claims().splitOff(disputed.id(), opening) instanceof OpenResult.Opened(var claim)) {
                return new Receipt.Filed(split, claim);
            }
        }
        throw new Busy();
    }

    /// Matches claims that were stored while matching was down. Returns how many it made up for.
    public int matchLate(int most) {
        int done = 0;
        int failed = 0;
        for (var claim : stores.claims().unmatched(most)) {
            var match = match(claim.text());
            if (match.isEmpty()) {
                if (++failed == FAILURES) {
                    return done;
                }
            } else if (stores.claims().matched(claim, match.get())) {
                done++;
            }
        }
        return done;
    }

    private Optional<Match> match(String text) {
        try {
            return Optional.of(matcher.match(text));
        } catch (RuntimeException down) {
            LOG.log(Level.WARNING, "matching is down; the report is stored and matched later: {0}", Trouble.of(down));
            return Optional.empty();
        }
    }

    private Receipt again(Earlier earlier) {
        if (!earlier.sameBody()) {
            return new Receipt.KeyReused();
        }
        var report = stores.claims().report(earlier.report()).orElseThrow();
        return new Receipt.Filed(report, stores.claims().claim(report.claim()).orElseThrow());
    }

    private ClaimId newClaim() {
        return new ClaimId("c" + randomness.next());
    }

    /// What the reporter gets for it.
    public sealed interface Receipt {
        record Filed(Report report, Claim claim) implements Receipt {}

        /// The same `Idempotency-Key` was used for another body.
        record KeyReused() implements Receipt {}
    }

    /// Too many others were changing the same claim; the reporter should try again in a moment.
    public static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1;

        Busy() {
            super("too many reports of one claim at the same instant");
        }
    }
}
