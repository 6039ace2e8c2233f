package kz.goldenhour.aws.store;

import java.time.LocalDate;
import java.util.EnumSet;
import kz.goldenhour.domain.claim.ClaimClock;
import kz.goldenhour.domain.claim.ClaimClock.Told;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.claim.Climb;
import kz.goldenhour.domain.claim.Rung;
import kz.goldenhour.domain.claim.Statutory;
import kz.goldenhour.domain.desk.OfficerId;

/// The clock of a claim as a map: what comes next, the climb (from, round, nextStep, nextStepAt, acknowledgements,
/// acknowledgedBy, rungs, repeatsSince), openedWithPin, waking, the statutory days and who has been told.
final class ClockFields {
    private ClockFields() {}

    static Item write(ClaimClock clock) {
        return Item.map()
                .time("nextActionAt", clock.nextActionAt())
                .map("climb", climb(clock.climb()))
                .flag("openedWithPin", clock.openedWithPin())
                .text("waking", clock.waking().name())
                .map(
                        "statutory",
                        clock.statutory()
                                .map(law -> Item.map()
                                        .text("media", law.media().toString())
                                        .text("body", law.body().map(LocalDate::toString))))
                .texts("told", clock.told().stream().map(Told::name).sorted().toList());
    }

    static ClaimClock read(Row row) {
        var told = EnumSet.noneOf(Told.class);
        row.texts("told").forEach(name -> told.add(Told.valueOf(name)));
        return new ClaimClock(
                row.time("nextActionAt"),
                climb(row.map("climb")),
                row.flag("openedWithPin"),
                Waking.valueOf(row.text("waking")),
                row.optionalMap("statutory")
                        .map(law -> new Statutory(
                                LocalDate.parse(law.text("media")),
                                law.optionalText("body").map(LocalDate::parse))),
                told);
    }

    static Item climb(Climb climb) {
        return Item.map()
                .time("from", climb.from())
                .number("round", climb.round())
                .number("nextStep", climb.nextStep())
                .time("nextStepAt", climb.nextStepAt())
                .number("acknowledgements", climb.acknowledgements())
                .text("acknowledgedBy", climb.acknowledgedBy().map(OfficerId::value))
                .list("rungs", climb.rungs(), ClockFields::rung)
                .time("repeatsSince", climb.repeatsSince());
    }

    static Climb climb(Row row) {
        return new Climb(
                row.time("from"),
                (int) row.number("round"),
                (int) row.number("nextStep"),
                row.time("nextStepAt"),
                (int) row.number("acknowledgements"),
                row.optionalText("acknowledgedBy").map(OfficerId::new),
                row.list("rungs", ClockFields::rung),
                row.optionalTime("repeatsSince"));
    }

    private static Item rung(Rung rung) {
        var item = Item.map().number("number", rung.number()).time("at", rung.at());
        return switch (rung) {
            case Rung.Woke(var _, var officer, var _) -> item.text("officer", officer.value());
            case Rung.Skipped(var _, var why, var _) -> item.text("why", why.name());
        };
    }

    private static Rung rung(Row row) {
        var number = (int) row.number("number");
        return row.optionalText("officer")
                .<Rung>map(officer -> new Rung.Woke(number, new OfficerId(officer), row.time("at")))
                .orElseGet(() -> new Rung.Skipped(number, Rung.Why.valueOf(row.text("why")), row.time("at")));
    }
}
