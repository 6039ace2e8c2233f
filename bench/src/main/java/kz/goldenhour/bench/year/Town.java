package kz.goldenhour.bench.year;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.DutyRules;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.HoldingTemplate;
import kz.goldenhour.domain.desk.Ladder;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.desk.Pin;
import kz.goldenhour.domain.desk.Rota;
import kz.goldenhour.domain.desk.Shift;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.domain.desk.WorkingCalendar;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.Validity;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.PlainPins;

/// The desks of the simulated country, their people and their rotas. Nobody here exists.
final class Town {
    static final DeskId DEFAULT = new DeskId("sample-capital");

    private static final List<DeskId> DESKS = List.of(DEFAULT, new DeskId("sample-south"), new DeskId("sample-west"));
    private static final int ROTATED = 4;
    private static final LocalTime CHANGE = LocalTime.of(9, 0);

    private final Stores stores;
    private final Officers officers;
    private final Odds odds;
    private final Random random;
    private final Map<DeskId, List<OfficerId>> people = new HashMap<>();
    private final Map<DeskId, List<Shift>> plans = new HashMap<>();
    private final Set<DeskId> withTemplate = new HashSet<>();

    Town(Stores stores, Officers officers, Odds odds, Random random) {
        this.stores = stores;
        this.officers = officers;
        this.odds = odds;
        this.random = random;
    }

    /// Sets up desks and people.
    void found(World world) {
        int number = 0;
        for (var id : DESKS) {
            var head = new OfficerId(id + "-head");
            var line = new OfficerId(id + "-line");
            var team = new ArrayList<OfficerId>();
            for (int i = 0; i < ROTATED; i++) {
                team.add(new OfficerId(id + "-" + i));
            }
            people.put(id, team);
            stores.desks().put(desk(id, head, line));
            withTemplate.add(id);
            for (var officer : List.of(team.get(0), team.get(1), team.get(2), team.get(3), head, line)) {
                var phone = new Phone("+7700%07d".formatted(++number));
                stores.desks().put(officer(officer, id, phone));
                stores.desks().tapped(officer, world.now());
                world.phones().connect(phone, officer);
            }
        }
    }

    private static Desk desk(DeskId id, OfficerId head, OfficerId line) {
        var topics = List.of(
                new HoldingTemplate.Topic(
                        Texts.of("коммуналдық қызмет", "коммунальные услуги"), Set.of("вод", "суды", "ыстық")),
                new HoldingTemplate.Topic(Texts.of("банктер", "банки"), Set.of("банк", "кредит", "несие")));
        var standard = DutyRules.standard();
        return new Desk(
                id,
                1,
                Texts.of("SAMPLE " + id, "SAMPLE " + id),
                Set.of(id.value()),
                "SAMPLE",
                Desk.DEFAULT_ANSWER_WITHIN,
                true,
                new DutyRules(
                        Ladder.standard(),
                        standard.quietStep(),
                        standard.publicAfter(),
                        Optional.of(head),
                        Optional.of(line),
                        Set.of(),
                        Optional.empty(),
                        standard.smsPerDay(),
                        Optional.of(new HoldingTemplate(1, topics, Map.of()))));
    }

    private static DutyOfficer officer(OfficerId id, DeskId desk, Phone phone) {
        return new DutyOfficer(
                id,
                desk,
                "SAMPLE " + id,
                phone,
                Optional.of(new Email(id + "@sample.invalid")),
                Lang.RU,
                Pin.read(Desks.PIN).map(new PlainPins()::hash),
                Instant.EPOCH);
    }

    /// Plans the people of a week: on duty from day to day, the next one as deputy; some fall ill, and sometimes nobody
    /// tells the rota.
    void plan(LocalDate monday, World world) {
        for (var desk : DESKS) {
            var team = team(desk);
            var shifts = plans.computeIfAbsent(desk, _ -> new ArrayList<>());
            for (int day = 0; day < 7; day++) {
                var date = monday.plusDays(day);
                var turn = (int) (date.toEpochDay() % ROTATED);
                shifts.add(shift(Who.ON_DUTY, Optional.of(team.get(turn)), date, false));
                shifts.add(shift(Who.DEPUTY, Optional.of(team.get((turn + 1) % ROTATED)), date, false));
                if (Odds.happens(odds.ill() / 7, random)) {
                    ill(desk, date, turn, shifts, world);
                }
            }
            shifts.removeIf(shift -> shift.until().isBefore(world.now().minus(Duration.ofDays(7))));
            store(desk);
        }
    }

    private List<OfficerId> team(DeskId desk) {
        return people.getOrDefault(desk, List.of());
    }

    private void ill(DeskId desk, LocalDate date, int turn, List<Shift> shifts, World world) {
        var who = team(desk).get(turn);
        officers.away(who, date);
        officers.away(who, date.plusDays(1));
        if (Odds.happens(odds.illUnknown(), random)) {
            return; // nobody tells the rota
        }
        boolean standIn = random.nextBoolean();
        var stand = standIn ? Optional.of(team(desk).get((turn + 2) % ROTATED)) : Optional.<OfficerId>empty();
        shifts.add(shift(Who.ON_DUTY, stand, date, true));
        if (!standIn) {
            var hole = shifts.getLast();
            world.witness().chronicle().hole(hole.from());
        }
    }

    private static Shift shift(Who who, Optional<OfficerId> officer, LocalDate day, boolean override) {
        var from = day.atTime(CHANGE).atZone(AstanaTime.ZONE);
        return new Shift(who, officer, from.toInstant(), from.plusDays(1).toInstant(), override);
    }

    private void store(DeskId desk) {
        var version = stores.desks().rota(desk).map(Rota::version).orElse(0L) + 1;
        stores.desks().put(new Rota(desk, version, plans.getOrDefault(desk, List.of())));
    }

    boolean isQuiet(Instant at) {
        return WorkingCalendar.plain().isQuiet(at);
    }

    boolean hasTemplate(DeskId desk) {
        return withTemplate.contains(desk);
    }

    /// Somebody in the office has verified a story before it spreads; half of them answer by themselves.
    void know(Stories.Story story, World world) {
        var quote = "SAMPLE Это неправда, проверено (" + story.number() + ").";
        boolean preApproved = random.nextBoolean();
        world.witness().standsFor(quote);
        stores.evidence()
                .put(new Evidence(
                        new EvidenceId("sample-" + story.number()),
                        1,
                        DESKS.get(story.place() % DESKS.size()),
                        List.of(new Wording(story.lang(), story.text(), false)),
                        new Rebuttal(
                                Rating.FALSE,
                                Texts.of("SAMPLE Бұл жалған, тексерілді (" + story.number() + ").", quote),
                                Texts.of("SAMPLE Бәрі әдеттегідей.", "SAMPLE Всё как обычно."),
                                List.of(),
                                Optional.empty()),
                        new Validity.Lasting(Optional.empty()),
                        world.now(),
                        preApproved,
                        false,
                        false,
                        "sample-editor"));
    }
}
