package kz.goldenhour.bench.year;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kz.goldenhour.bench.year.Chronicle.Mark;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Told;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ReportId;
import kz.goldenhour.domain.claim.Rung;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.testing.InMemoryStores;
import kz.goldenhour.testing.TestClock;

/// Everything that lives in the simulated time, and what it sees of each other.
final class World {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TestClock clock;
    private final InMemoryStores memory;
    private final Agenda agenda = new Agenda();
    private final Chronicle chronicle = new Chronicle(this::rungs);
    private final Odds odds;
    private final Random random;
    private final Officers officers;
    private final Phones phones;
    private final Functions functions;
    private final Town town;
    private final Set<ClaimId> open = new LinkedHashSet<>();
    private final Set<String> stoodFor = new HashSet<>();
    /// A claim keeps its last rungs alone: all that ever were are noted here.
    private final Map<ClaimId, Set<Integer>> climbed = new HashMap<>();

    private long stuck;

    World(long seed, Instant start, Odds odds) {
        this.clock = new TestClock(start);
        this.memory = new InMemoryStores(clock);
        this.odds = odds;
        this.random = new Random(seed);
        this.officers = new Officers(this, odds, new Random(seed + 1));
        this.town = new Town(memory.stores(), officers, odds, new Random(seed + 2));
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

    Chronicle chronicle() {
        return chronicle;
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
        open.removeIf(this::look);
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
        var claim = memory.stores()
                .claims()
                .report(new ReportId(report))
                .orElseThrow()
                .claim();
        chronicle.reported(claim, now(), ask.caller().vetted() ? ask.caller().newsroom() : Optional.empty());
        if (!look(claim)) {
            open.add(claim);
        }
    }

    /// An officer did something; what became of the claim is looked up.
    void acted(String handle, Runnable what) {
        what.run();
        look(claim(handle));
    }

    /// Notes what has changed. Returns whether the claim is closed.
    private boolean look(ClaimId id) {
        var claim = memory.stores().claims().claim(id).orElseThrow();
        climbed(claim);
        if (claim.clock().told().contains(Told.REPORTERS)) {
            once(id, Mark.Kind.HELD);
        }
        if (claim.isOpen()) {
            return false;
        }
        once(id, Mark.Kind.ANSWERED);
        chronicle.closed(id, now());
        return true;
    }

    private void once(ClaimId claim, Mark.Kind kind) {
        if (chronicle.life(claim, now()).marks.stream().noneMatch(mark -> mark.kind() == kind)) {
            chronicle.word(claim, now(), kind);
        }
    }

    /// The claim that a link is about.
    ClaimId claim(String handle) {
        return LinkHandle.read(handle)
                .flatMap(memory.stores().links()::link)
                .orElseThrow()
                .claim();
    }

    void alerted(Phones.Channel channel, String handle) {
        var claim = claim(handle);
        chronicle.alerted(claim, channel);
        chronicle.mark(claim, now(), Mark.Kind.ALERT);
    }

    void opened(String handle) {
        chronicle.mark(claim(handle), now(), Mark.Kind.OPENED);
    }

    /// A head was told of a hole of the rota.
    void holeTold(Instant from, Instant until) {
        chronicle.holeReported(from, until, now());
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

    /// An officer is about to press for this text.
    void standsFor(String quote) {
        stoodFor.add(quote);
    }

    /// Something reached the public: the world knows by itself whether anybody stands for it.
    void published(Publication publication) {
        switch (publication.kind()) {
            case REBUTTAL, CORRECTION, RETRACTION ->
                chronicle.published(publication
                        .rebuttal()
                        .filter(text -> stoodFor.contains(text.quote().in(Lang.RU)))
                        .isPresent());
            case HOLDING, CLOSING -> {
                chronicle.published(town.hasTemplate(publication.desk()));
                once(publication.claim(), Mark.Kind.PUBLIC);
                var asked = chronicle
                        .life(publication.claim(), now())
                        .vettedNewsrooms
                        .size();
                if (asked < 2) {
                    chronicle.obscureMadePublic();
                }
            }
        }
    }

    /// A page did not let an officer do what he meant: counted, and the first one said.
    void stuck(String handle, Leaf page) {
        if (!memory.stores().claims().claim(claim(handle)).orElseThrow().isOpen()) {
            return; // a colleague was faster
        }
        if (stuck++ == 0) {
            System.err.println("an officer got stuck: " + page.problems());
        }
    }

    long stuck() {
        return stuck;
    }

    private int rungs(ClaimId claim) {
        return climbed(memory.stores().claims().claim(claim).orElseThrow()).size();
    }

    private Set<Integer> climbed(Claim claim) {
        var all = climbed.computeIfAbsent(claim.id(), _ -> new HashSet<>());
        claim.clock().climb().rungs().stream()
                .filter(World::wokeSomebody)
                .map(Rung::number)
                .forEach(all::add);
        return all;
    }

    private static boolean wokeSomebody(Rung rung) {
        return switch (rung) {
            case Rung.Woke _ -> true;
            case Rung.Skipped(var _, var why, var _) ->
                switch (why) {
                    case PASSED, REFUSED -> true;
                    case NOBODY, NO_ADDRESS -> false;
                };
        };
    }
}
