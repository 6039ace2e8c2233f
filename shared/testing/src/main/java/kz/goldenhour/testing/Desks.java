package kz.goldenhour.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DeskStore;
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
import kz.goldenhour.domain.desk.Step;
import kz.goldenhour.domain.desk.Who;

/// Desks and officers for tests. Nobody here exists.
public final class Desks {
    public static final DeskId TSON = new DeskId("tson");
    public static final OfficerId AIGUL = new OfficerId("aigul");
    public static final String PIN = "482915";

    private Desks() {}

    /// A desk that answers within 20 minutes and publishes by itself what is pre-approved.
    public static Desk tson() {
        return new Desk(
                TSON,
                1,
                Texts.of("SAMPLE Халыққа қызмет көрсету орталығы", "SAMPLE Центр обслуживания населения"),
                Set.of("astana", "akmola-oblysy"),
                "SAMPLE +7 7172 00 00 00",
                Desk.DEFAULT_ANSWER_WITHIN,
                true);
    }

    /// The same desk with automatic publication switched off, one version on.
    public static Desk withoutAutoPublish(Desk desk) {
        return new Desk(
                desk.id(),
                desk.version() + 1,
                desk.name(),
                desk.regions(),
                desk.pressContact(),
                desk.answerWithin(),
                false,
                desk.duty());
    }

    /// The same desk, one version on: two officers must approve that a claim is false.
    public static Desk askingForTwo(Desk desk) {
        var rules = desk.duty();
        return desk.with(new DutyRules(
                rules.ladder(),
                rules.quietStep(),
                rules.publicAfter(),
                rules.head(),
                rules.directLine(),
                Set.of(Rating.FALSE),
                rules.namedDeputy(),
                rules.smsPerDay(),
                rules.holding()));
    }

    /// The officer on duty: SMS and e-mail, the PIN [#PIN] (hashed by [PlainPins]), may approve.
    public static DutyOfficer aigul() {
        return officer(AIGUL, TSON);
    }

    public static DutyOfficer officer(OfficerId id, DeskId desk) {
        return new DutyOfficer(
                id,
                desk,
                "SAMPLE Айгүл Үлгіқызы",
                new Phone("+77000000001"),
                Optional.of(new Email(id + "@sample.invalid")),
                Lang.KK,
                Pin.read(PIN).map(new PlainPins()::hash),
                Instant.EPOCH);
    }

    /// Stores the desk and its officer: an installation that accepts reports.
    public static void setUp(DeskStore store) {
        store.put(tson());
        store.put(aigul());
    }

    /// A rota: one officer on duty for a day from then on, nobody beside.
    public static Rota rota(OfficerId officer, Instant from) {
        return new Rota(
                TSON,
                1,
                List.of(new Shift(Who.ON_DUTY, Optional.of(officer), from, from.plus(Duration.ofDays(1)), false)));
    }

    /// Any rules of duty.
    public static DutyRules anyDuty(Random random) {
        var topic = new HoldingTemplate.Topic(Any.texts(random, 40), Set.of("бағам", "тарифы"));
        return new DutyRules(
                new Ladder(List.of(
                        new Step(Duration.ZERO, Any.one(random, Who.values())),
                        new Step(Duration.ofMinutes(1 + random.nextInt(50)), Any.one(random, Who.values())))),
                Duration.ofMinutes(1 + random.nextInt(15)),
                Duration.ofMinutes(1 + random.nextInt(60)),
                Any.maybe(random, new OfficerId(Any.id(random))),
                Any.maybe(random, new OfficerId(Any.id(random))),
                random.nextBoolean() ? Set.of() : Set.of(Any.one(random, Rating.values())),
                Any.maybe(random, new OfficerId(Any.id(random))),
                1 + random.nextInt(1_000),
                Any.maybe(
                        random,
                        new HoldingTemplate(
                                1 + random.nextInt(9), List.of(topic), Map.of("astana", Any.texts(random, 40)))));
    }

    /// Any desk.
    public static Desk anyDesk(Random random) {
        return new Desk(
                new DeskId(Any.id(random)),
                1 + random.nextInt(50),
                Any.texts(random, 100),
                Set.of(Any.line(random), Any.line(random) + "2"),
                Any.line(random),
                Duration.ofMinutes(1 + random.nextInt(60)),
                random.nextBoolean(),
                anyDuty(random));
    }

    /// Any officer.
    public static DutyOfficer anyOfficer(Random random) {
        return new DutyOfficer(
                new OfficerId(Any.id(random)),
                new DeskId(Any.id(random)),
                "SAMPLE " + Any.line(random),
                Any.line(random),
                new Phone("+77%09d".formatted(random.nextInt(1_000_000_000))),
                Any.maybe(random, new Email(Any.id(random) + "@sample.invalid")),
                random.nextBoolean(),
                Any.lang(random),
                random.nextBoolean(),
                Any.maybe(random, new PlainPins().hash(Pin.read(PIN).orElseThrow())),
                Any.instant(random));
    }
}
