package kz.goldenhour.bench.year;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ReportId;
import kz.goldenhour.testing.InMemoryStores;
import kz.goldenhour.testing.TestClock;

/// Everything that lives in the simulated time.
final class World {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TestClock clock;
    private final InMemoryStores memory;
    private final Agenda agenda = new Agenda();
    private final Odds odds;
    private final Random random;
    private final Officers officers;
    private final Phones phones;
    private final Functions functions;
    private final Town town;
    private final Witness witness;
    private final Set<ClaimId> open = new LinkedHashSet<>();

    World(long seed, Instant start, Odds odds) {
        this.clock = new TestClock(start);
        this.memory = new InMemoryStores(clock);
        this.odds = odds;
        this.random = new Random(seed);
        this.officers = new Officers(this, odds, new Random(seed + 1));
        this.town = new Town(memory.stores(), officers, odds, new Random(seed + 2));
        this.witness = new Witness(clock, memory.stores(), town);
        this.phones = new Phones(this, odds, new Random(seed + 3), officers::sees, town::isQuiet);
        this.functions = new Functions(memory, phones, Town.DEFAULT, new Randomness(new Random(seed + 4)), clock);
        town.found(this);
    }

    Instant now() {
        return clock.instant();
    }

    Agenda agenda() {
        return agenda;
    }

    Witness witness() {
        return witness;
    }

    Officers officers() {
        return officers;
    }

    Functions functions() {
        return functions;
    }

    Phones phones() {
        return phones;
    }

    Town town() {
        return town;
    }

    /// Lets time run until `end`: what is planned happens at its moment, the clock ticks each minute.
    void run(Instant end) {
        var tick = now().plus(MINUTE);
        while (!tick.isAfter(end)) {
            while (agenda.hasBefore(tick)) {
                var at = agenda.next();
                clock.set(at.isBefore(now()) ? now() : at);
                agenda.happen();
                stream();
            }
            clock.set(tick);
            tick(tick);
            tick = tick.plus(MINUTE);
        }
    }

    private void tick(Instant at) {
        if (Odds.happens(odds.tickLate(), random)) {
            return; // the next one makes up for it
        }
        functions.tick();
        stream();
        if (Odds.happens(odds.tickTwice(), random)) {
            functions.tick();
            stream();
        }
        if (at.getEpochSecond() % Duration.ofHours(1).toSeconds() == 0 && Odds.happens(odds.snsDown(), random)) {
            phones.down(at.plus(Duration.ofMinutes(5)));
        }
        open.removeIf(witness::look);
    }

    /// Carries messages on as they come into the outbox.
    private void stream() {
        for (var keys = memory.stream(); !keys.isEmpty(); keys = memory.stream()) {
            keys.forEach(functions::stream);
        }
    }

    /// A newsroom asks.
    void ask(Newsrooms.Ask ask) {
        var report = functions.report(ask.caller(), ask.text(), Optional.empty());
        var claim = witness.reported(new ReportId(report), ask.caller());
        if (!witness.look(claim)) {
            open.add(claim);
        }
    }

    /// An officer did something; what became of the claim is looked up.
    void acted(String handle, Runnable what) {
        what.run();
        witness.look(witness.claim(handle));
    }

    /// A moment of the coming days as a message writes it.
    ///
    /// @param day  `20.11`
    /// @param time `09:00`
    Instant moment(String day, String time) {
        var today = now().atZone(AstanaTime.ZONE).toLocalDate();
        var date = MonthDay.parse("--" + day.substring(3) + "-" + day.substring(0, 2))
                .atYear(today.getYear());
        return (date.isBefore(today) ? date.plusYears(1) : date)
                .atTime(LocalTime.parse(time))
                .atZone(AstanaTime.ZONE)
                .toInstant();
    }
}
