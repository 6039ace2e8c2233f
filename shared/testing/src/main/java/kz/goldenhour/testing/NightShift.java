package kz.goldenhour.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.Intake.Receipt;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.DutyRules;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;

/// The house with all four people of a ladder, and a clock that ticks: what a test of the clock starts from. Nobody
/// here
/// exists.
public final class NightShift {
    /// On duty, deputy, head and direct line of the sample desk.
    public static final OfficerId AIGUL = Desks.AIGUL;

    public static final OfficerId BOLAT = new OfficerId("bolat");
    public static final OfficerId DANA = new OfficerId("dana");
    public static final OfficerId ERLAN = new OfficerId("erlan");

    public final House house = new House();

    public NightShift() {
        put(AIGUL, 1);
        put(BOLAT, 2);
        put(DANA, 3);
        put(ERLAN, 4);
        var it = DutyRules.standard();
        rules(new DutyRules(
                it.ladder(),
                it.quietStep(),
                it.publicAfter(),
                Optional.of(DANA),
                Optional.of(ERLAN),
                it.secondApproval(),
                it.namedDeputy(),
                it.smsPerDay(),
                it.holding()));
    }

    private void put(OfficerId id, int number) {
        var pin = Desks.aigul().pin();
        house.stores
                .desks()
                .put(new DutyOfficer(
                        id,
                        Desks.TSON,
                        "SAMPLE " + id,
                        new Phone("+7700000000" + number),
                        Optional.of(new Email(id + "@sample.invalid")),
                        Lang.RU,
                        pin,
                        Instant.EPOCH));
    }

    /// The officer who has not set a PIN: he can decide nothing, and nobody wakes him.
    public static DutyOfficer withoutPin(DutyOfficer officer) {
        return new DutyOfficer(
                officer.id(),
                officer.desk(),
                officer.name(),
                officer.phone(),
                officer.email(),
                officer.lang(),
                Optional.empty(),
                officer.mayApproveFrom());
    }

    public static Phone phone(OfficerId id) {
        return new Phone("+7700000000" + (List.of(AIGUL, BOLAT, DANA, ERLAN).indexOf(id) + 1));
    }

    /// From now on the desk works by these rules.
    public void rules(DutyRules rules) {
        var desk = house.stores.desks().find(Desks.TSON).orElseThrow();
        house.stores.desks().put(desk.with(rules));
    }

    public DutyRules rules() {
        return house.stores.desks().find(Desks.TSON).orElseThrow().duty();
    }

    /// A newsroom asks whether something is true.
    public Claim ask(String text, String newsroom, boolean vetted) {
        var caller =
                new Caller(new CallerId(newsroom), Role.REPORTER, Set.of(), Optional.of("SAMPLE " + newsroom), vetted);
        var filed = house.intake.file(caller, Particulars.of(text), Optional.empty(), Optional.empty());
        stream();
        return ((Receipt.Filed) filed).claim();
    }

    public Claim ask(String text) {
        return ask(text, "first", true);
    }

    /// Sends what has come into the outbox, as the stream does within a moment.
    public void stream() {
        for (var keys = house.memory.stream(); !keys.isEmpty(); keys = house.memory.stream()) {
            keys.forEach(house.dispatch::send);
        }
    }

    /// One tick, now.
    public void tick() {
        house.clockwork.run(house.clock.instant().plusSeconds(40));
        stream();
        house.sweep.run();
        stream();
    }

    /// So many minutes pass, with a tick at the end of each.
    public void minutes(int minutes) {
        for (int minute = 0; minute < minutes; minute++) {
            house.clock.advance(Duration.ofMinutes(1));
            tick();
        }
    }

    /// So much time passes without a tick.
    public void asleep(Duration time) {
        house.clock.advance(time);
    }

    public Claim now(Claim claim) {
        return now(claim.id());
    }

    public Claim now(ClaimId claim) {
        return house.stores.claims().claim(claim).orElseThrow();
    }

    /// Whose phones have rung so far, in order.
    public List<OfficerId> rung() {
        return house.messenger.texts().stream()
                .map(sms -> List.of(AIGUL, BOLAT, DANA, ERLAN).stream()
                        .filter(id -> phone(id).equals(sms.to()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
