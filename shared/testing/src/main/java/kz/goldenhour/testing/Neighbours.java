package kz.goldenhour.testing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.Handover;
import kz.goldenhour.domain.claim.Intake.Receipt;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.desk.Pin;

/// Another desk beside the sample desk, to which claims are handed over. Nobody here exists.
public final class Neighbours {
    public static final DeskId POWER = new DeskId("power");
    /// On duty there, and the deputy.
    public static final OfficerId KAMILA = new OfficerId("kamila");

    public static final OfficerId MARAT = new OfficerId("marat");
    public static final String PIN = "730164";
    public static final Handover.Words WORDS = new Handover.Words("SAMPLE +7 7172 00 00 00", "SAMPLE note");

    private Neighbours() {}

    public static void setUp(DeskStore store) {
        store.put(desk(POWER));
        store.put(officer(KAMILA, POWER, 8));
        store.put(officer(MARAT, POWER, 9));
    }

    /// A desk that covers a region of its own.
    public static Desk desk(DeskId id) {
        return new Desk(
                id,
                1,
                Texts.of("SAMPLE Энергетика", "SAMPLE Энергетика (рус.)"),
                Set.of("almaty"),
                "SAMPLE +7 7272 00 00 00",
                Desk.DEFAULT_ANSWER_WITHIN,
                true);
    }

    /// @param number the last digit of the phone
    public static DutyOfficer officer(OfficerId id, DeskId desk, int number) {
        return new DutyOfficer(
                id,
                desk,
                "SAMPLE " + id,
                phone(number),
                Optional.of(new Email(id + "@sample.invalid")),
                Lang.KK,
                Pin.read(PIN).map(new PlainPins()::hash),
                Instant.EPOCH);
    }

    /// Takes every PIN of the desk away: nobody there can be reached any more.
    public static void leave(DeskStore store) {
        List.of(KAMILA, MARAT)
                .forEach(id -> store.put(NightShift.withoutPin(store.officer(id).orElseThrow())));
    }

    /// Whose phones have rung so far, at either desk, in order.
    public static List<OfficerId> rung(NightShift night) {
        var all = List.of(NightShift.AIGUL, NightShift.BOLAT, NightShift.DANA, NightShift.ERLAN, KAMILA, MARAT);
        var desks = night.house.stores.desks();
        return night.house.messenger.texts().stream()
                .flatMap(sms -> all.stream()
                        .filter(id -> desks.officer(id).orElseThrow().phone().equals(sms.to())))
                .toList();
    }

    /// A newsroom asks, and wants nobody outside the desk to see its question.
    public static Claim confidential(NightShift night, String text) {
        return ask(night, Optional.empty(), text, true);
    }

    /// A newsroom asks, and names a region.
    public static Claim askIn(NightShift night, String region, String text) {
        return ask(night, Optional.of(region), text, false);
    }

    private static Claim ask(NightShift night, Optional<String> region, String text, boolean confidential) {
        var caller = new Caller(new CallerId("other"), Role.REPORTER, Set.of(), Optional.of("SAMPLE other"), true);
        var what = new Particulars(
                text, Optional.empty(), Optional.empty(), Optional.empty(), region, List.of(), confidential);
        var filed = night.house.intake.file(caller, what, Optional.empty(), Optional.empty());
        night.stream();
        return ((Receipt.Filed) filed).claim();
    }

    public static Phone phone(int number) {
        return new Phone("+7700000000" + number);
    }
}
