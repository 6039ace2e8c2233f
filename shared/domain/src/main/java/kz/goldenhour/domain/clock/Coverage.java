package kz.goldenhour.domain.clock;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Hole;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Step;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage.RotaHole;

/// Looks whether the coming night, weekend or holiday has its people: each day at 09:00 and on Friday at 15:00
/// (Astana),
/// and every ten minutes between, for a rota may be changed at any time. Only who is *proven* counts: he has a PIN, a
/// confirmed address, and has opened a link with it within 30 days. Each hole is told to the head once after each of
/// those two times; in the night only what begins before the next morning.
public final class Coverage {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime BEFORE_THE_WEEKEND = LocalTime.of(15, 0);
    private static final LocalTime NIGHT = LocalTime.of(21, 0);
    private static final int EVERY = 10;

    private final Stores stores;
    private final Desks desks;
    private final Clock clock;

    public Coverage(Stores stores, Desks desks, Clock clock) {
        this.stores = stores;
        this.desks = desks;
        this.clock = clock;
    }

    /// Looks where it is time. Returns how many holes there are.
    public int look() {
        var now = clock.instant().atZone(AstanaTime.ZONE);
        return now.getMinute() % EVERY == 0 ? look(now) : 0;
    }

    /// How many desks have nobody on any step of their ladder now who could decide: nobody there can be told of it, or
    /// all are locked out.
    public int unmanned() {
        var now = clock.instant();
        return (int) stores.desks().all().stream()
                .filter(desk -> !desks.isReachable(desk, now))
                .count();
    }

    private int look(ZonedDateTime now) {
        int told = 0;
        var slot = slot(now);
        var until = until(slot);
        var begins = isNight(now) ? next(now, MORNING).toInstant() : until;
        for (var desk : stores.desks().all()) {
            for (var hole : holes(desk, slot.toInstant(), until)) {
                if (hole.until().isAfter(now.toInstant()) && !hole.from().isAfter(begins)) {
                    tell(desk, hole);
                    told++;
                }
            }
        }
        return told;
    }

    /// The last time of the two.
    private static ZonedDateTime slot(ZonedDateTime now) {
        var morning = next(now, MORNING).minusDays(1);
        var friday = morning.with(BEFORE_THE_WEEKEND);
        return morning.getDayOfWeek() == DayOfWeek.FRIDAY && !now.isBefore(friday) ? friday : morning;
    }

    private static ZonedDateTime next(ZonedDateTime now, LocalTime time) {
        var today = now.toLocalDate().atTime(time).atZone(AstanaTime.ZONE);
        return now.isBefore(today) ? today : today.plusDays(1);
    }

    private static boolean isNight(ZonedDateTime now) {
        return now.toLocalTime().isBefore(MORNING) || !now.toLocalTime().isBefore(NIGHT);
    }

    /// To the end of the day that begins on the next working morning: what begins then can still be mended today.
    private Instant until(ZonedDateTime slot) {
        var day = slot.toLocalDate().plusDays(1);
        var calendar = desks.calendar();
        while (!calendar.isWorkingDay(day) && day.isBefore(slot.toLocalDate().plusDays(14))) {
            day = day.plusDays(1);
        }
        return day.plusDays(1).atTime(MORNING).atZone(AstanaTime.ZONE).toInstant();
    }

    private List<Hole> holes(Desk desk, Instant from, Instant until) {
        // who was proven then: nobody is woken in the night because thirty days are over
        Predicate<OfficerId> counts = officer -> desks.isProven(desk.id(), officer, from);
        var rota = stores.desks().rota(desk.id());
        return desk.duty().ladder().steps().stream()
                .map(Step::who)
                .distinct()
                .flatMap(who -> rota.filter(_ -> who.isRotated())
                        .map(it -> it.holes(who, from, until, counts).stream())
                        .orElseGet(() -> isMissing(desk, who, from, counts)
                                ? Stream.of(new Hole(who, from, until))
                                : Stream.empty()))
                .toList();
    }

    /// Of one whom no rota names: a desk may go without a deputy, a head and a direct line, but who is named must be
    /// proven.
    private boolean isMissing(Desk desk, Who who, Instant at, Predicate<OfficerId> counts) {
        var named = switch (who) {
            case HEAD -> desk.duty().head();
            case DIRECT_LINE -> desk.duty().directLine();
            case ON_DUTY, DEPUTY -> desks.onTheLadder(desk, who, at).map(DutyOfficer::id);
        };
        return named.map(id -> !counts.test(id)).orElse(who == Who.ON_DUTY);
    }

    private void tell(Desk desk, Hole hole) {
        desks.toTell(desk, clock.instant()).forEach(officer -> {
            add(desk, hole, officer.id(), Channel.SMS);
            officer.mailbox().ifPresent(_ -> add(desk, hole, officer.id(), Channel.EMAIL));
        });
    }

    private void add(Desk desk, Hole hole, OfficerId head, Channel channel) {
        stores.outbox()
                .add(new RotaHole(desk.id(), hole.who(), hole.from(), hole.until(), head, channel), clock.instant());
    }
}
