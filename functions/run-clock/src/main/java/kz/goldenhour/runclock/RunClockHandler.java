package kz.goldenhour.runclock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import kz.goldenhour.aws.Aws;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.Log.Field;
import kz.goldenhour.aws.Snapshot;
import kz.goldenhour.aws.rehearsal.Rehearsal;
import kz.goldenhour.aws.sns.SnsAlertSubscriptions;
import kz.goldenhour.aws.sns.SnsMessenger;
import kz.goldenhour.domain.AtOnce;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.Trouble;
import kz.goldenhour.domain.claim.Intake;
import kz.goldenhour.domain.clock.Clockwork;
import kz.goldenhour.domain.clock.Coverage;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.officer.Confirmations;
import kz.goldenhour.domain.officer.Drills;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.Dispatch;
import kz.goldenhour.domain.outbox.Links;
import kz.goldenhour.domain.outbox.OutboxEntry;
import kz.goldenhour.domain.outbox.OutboxKey;
import kz.goldenhour.domain.outbox.Sending;
import kz.goldenhour.domain.outbox.SmsBudget;
import kz.goldenhour.domain.outbox.Sweep;
import kz.goldenhour.matching.MatchingIntake;
import org.jspecify.annotations.Nullable;

/// What is due each minute: messages that the stream did not get out, reports that could not be matched. A tick may be
/// late or come twice.
public final class RunClockHandler implements RequestHandler<Map<String, Object>, Map<String, Object>> {
    /// A tick ends before the next one begins.
    private static final Duration LONGEST = Duration.ofSeconds(40);
    /// Of it, for the clocks of claims: what is left over is due again in a minute.
    private static final Duration CLAIMS = Duration.ofSeconds(25);

    /// So many claims and messages at a time: more would only wait for the processor.
    private static final AtOnce AT_ONCE = new AtOnce(8);

    private static final int MATCHED_AT_ONCE = 50;

    private final Duties duties;
    private final Heartbeat heartbeat;
    private final Clock clock;
    private final Log log;

    /// @param held nothing is sent
    public record Duties(
            Stores stores,
            Clockwork clockwork,
            Coverage coverage,
            People people,
            Sweep sweep,
            Intake intake,
            boolean held,
            String function) {}

    /// What is done for officers.
    ///
    /// @param drills        of the week
    /// @param confirmations of their addresses
    public record People(Drills drills, Confirmations confirmations) {}

    public RunClockHandler() {
        this(Aws.fromEnvironment());
        Snapshot.prime(() -> duties.stores().outbox().find(new OutboxKey("priming")));
        Rehearsal.beforeSnapshot(RunClockHandler::rehearse);
    }

    public RunClockHandler(Aws aws) {
        this(
                duties(aws),
                aws.settings().heartbeatUrl().map(Heartbeat::to).orElseGet(Heartbeat::none),
                aws.clock(),
                aws.log());
    }

    private static Duties duties(Aws aws) {
        var stores = aws.stores().stores();
        var settings = aws.settings();
        var desks = new Desks(stores.desks(), settings.defaultDesk());
        var clockwork = new Clockwork(stores, desks, aws.clock(), AT_ONCE);
        var dispatch = new Dispatch(
                stores,
                SnsMessenger.of(aws),
                new Links(settings.baseUrl(), aws.randomness()),
                aws.clock(),
                clockwork::refused);
        var matching =
                new MatchingIntake(stores, settings.defaultDesk(), aws.embedder(), aws.randomness(), aws.clock());
        return new Duties(
                stores,
                clockwork,
                new Coverage(stores, desks, aws.clock()),
                new People(
                        new Drills(stores, desks, aws.clock()),
                        new Confirmations(stores, SnsAlertSubscriptions.of(aws), aws.clock())),
                new Sweep(stores.outbox(), dispatch, aws.clock(), AT_ONCE),
                matching.intake(),
                settings.outboxHeld(),
                settings.function());
    }

    /// The handler on other stores and another messenger.
    public RunClockHandler(Duties duties, Heartbeat heartbeat, Clock clock, Log log) {
        this.duties = duties;
        this.heartbeat = heartbeat;
        this.clock = clock;
        this.log = log;
    }

    @Override
    public Map<String, Object> handleRequest(Map<String, Object> event, @Nullable Context context) {
        var start = clock.instant();
        var swept = duties.clockwork().run(start.plus(CLAIMS));
        var holes = holes();
        var people = people();
        var ends = new EnumMap<Sending, Integer>(Sending.class);
        var oldest = oldest(start);
        var sent = duties.held() || sweep(start.plus(LONGEST), ends);
        var finished = sent && swept.finished() && holes.isPresent() && people;
        var matched = duties.intake().matchLate(MATCHED_AT_ONCE);
        log.metrics(duties.function(), counts(ends, oldest, matched, swept, holes.orElse(0)));
        for (int parked = 0; parked < count(ends, Sending.PARKED); parked++) {
            log.warn("OUTBOX_PARKED");
        }
        if (finished) {
            log.info(
                    "SWEEP_DONE",
                    Field.HELD.of(duties.held()),
                    Field.COUNT.of(count(ends, Sending.SENT)),
                    Field.MATCHED.of(matched));
            if (!heartbeat.beat()) {
                log.warn("heartbeat not heard");
            }
        } else {
            log.warn("sweep unfinished", Field.COUNT.of(count(ends, Sending.SENT)));
        }
        return Map.of("finished", finished, "sent", count(ends, Sending.SENT), "matched", matched);
    }

    /// A rota that cannot be read must not hold up the messages; but the heart does not beat.
    private OptionalInt holes() {
        try {
            return OptionalInt.of(duties.coverage().look());
        } catch (RuntimeException trouble) {
            log.warn("the rota was not looked at", Field.CAUSE.of(Trouble.of(trouble)));
            return OptionalInt.empty();
        }
    }

    /// Nor must a drill or an address that cannot be looked after.
    private boolean people() {
        try {
            duties.people().confirmations().look();
            duties.people().drills().look();
            return true;
        } catch (RuntimeException trouble) {
            log.warn("officers were not looked after", Field.CAUSE.of(Trouble.of(trouble)));
            return false;
        }
    }

    /// Sweeps until nothing moves any more. Returns whether that came before the time was up and nothing failed.
    private boolean sweep(Instant until, Map<Sending, Integer> ends) {
        while (clock.instant().isBefore(until)) {
            var now = duties.sweep().run();
            now.forEach((end, count) -> ends.merge(end, count, Integer::sum));
            var moved = now.keySet().stream().anyMatch(end -> switch (end) {
                case SENT, REPEATED, PARKED, DROPPED, WITHDRAWN, LATER -> true;
                case NOT_NOW, FAILED -> false;
            });
            if (!moved) {
                return count(ends, Sending.FAILED) == 0;
            }
        }
        return false;
    }

    /// How much of its SMS of this day the desk has spent that has spent most, in percent.
    private long smsBudget() {
        var budget = new SmsBudget(duties.stores());
        return duties.stores().desks().all().stream()
                .mapToLong(desk -> budget.percentSpent(desk, clock.instant()))
                .max()
                .orElse(0);
    }

    /// How long the longest waiting message has waited, in seconds; 0 where it cannot be read: a figure holds up
    /// nothing, and the sweep parks such a message.
    private long oldest(Instant now) {
        try {
            return duties.stores().outbox().due(now, 1).stream()
                    .flatMap(key -> duties.stores().outbox().find(key).stream())
                    .map(OutboxEntry::createdAt)
                    .mapToLong(created -> Duration.between(created, now).toSeconds())
                    .findFirst()
                    .orElse(0);
        } catch (RuntimeException trouble) {
            return 0;
        }
    }

    private Map<String, Long> counts(
            Map<Sending, Integer> ends, long oldest, int matched, Clockwork.Swept swept, int holes) {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("OutboxSentLate", (long) count(ends, Sending.SENT));
        counts.put("OutboxRepeated", (long) count(ends, Sending.REPEATED));
        counts.put("OutboxRetried", (long) count(ends, Sending.LATER));
        counts.put("OutboxGivenUp", (long) count(ends, Sending.PARKED));
        counts.put("OutboxWithdrawn", (long) count(ends, Sending.WITHDRAWN));
        counts.put("OutboxFailed", (long) count(ends, Sending.FAILED));
        counts.put("OutboxOldestSeconds", oldest);
        counts.put("MatchedLate", (long) matched);
        counts.put("ClaimsMoved", (long) swept.moved());
        counts.put("ClaimsFailed", (long) swept.failed());
        counts.put("SmsBudgetPercent", smsBudget());
        counts.put("RotaHoles", (long) holes);
        counts.put("DesksUnmanned", (long) duties.coverage().unmanned());
        return counts;
    }

    /// A tick that finds an alert.
    private static void rehearse(Rehearsal stage) {
        stage.cast().alert(Channel.SMS);
        new RunClockHandler(stage.aws()).handleRequest(Map.of(), null);
    }

    private static int count(Map<Sending, Integer> ends, Sending end) {
        return ends.getOrDefault(end, 0);
    }
}
