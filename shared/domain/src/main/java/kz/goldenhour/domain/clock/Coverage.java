package kz.goldenhour.domain.clock;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Hole;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage.RotaHole;

/// Looks, each day at 09:00 and on Friday at 15:00 (Astana), whether the coming night, weekend or holiday has its
/// people. Only who is *proven* counts: he has a PIN, a confirmed address, and has opened a link with it within 30
/// days. Each hole is told to
/// the head once.
public final class Coverage {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime BEFORE_THE_WEEKEND = LocalTime.of(15, 0);
    /// The clock may have stood still at that very time; looking twice tells nothing twice.
    private static final Duration LOOKED_FOR = Duration.ofHours(1);

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
        return slot(clock.instant().atZone(AstanaTime.ZONE)).map(this::lookFrom).orElse(0);
    }

    /// How many desks have nobody on any step of their ladder now who could decide: nobody there can be told of it, or
    /// all are locked out.
    public int unmanned() {
        var now = clock.instant();
        return (int) stores.desks().all().stream()
                .filter(desk -> !desks.isReachable(desk, now))
                .count();
    }

    private static Optional<ZonedDateTime> slot(ZonedDateTime now) {
        var times = now.getDayOfWeek() == DayOfWeek.FRIDAY ? List.of(MORNING, BEFORE_THE_WEEKEND) : List.of(MORNING);
        return times.stream()
                .map(time -> now.toLocalDate().atTime(time).atZone(AstanaTime.ZONE))
                .filter(time -> !now.isBefore(time) && now.isBefore(time.plus(LOOKED_FOR)))
                .findFirst();
    }

    private int lookFrom(ZonedDateTime slot) {
        int holes = 0;
        var until = until(slot);
        for (var desk : stores.desks().all()) {
            for (var hole : holes(desk, slot.toInstant(), until)) {
                tell(desk, hole);
                holes++;
            }
        }
        return holes;
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
        Predicate<OfficerId> counts = officer -> desks.isProven(desk.id(), officer, clock.instant());
        var rota = stores.desks().rota(desk.id());
        if (rota.isEmpty()) {
            return desks.onTheLadder(desk, Who.ON_DUTY, from)
                            .map(DutyOfficer::id)
                            .filter(counts)
                            .isPresent()
                    ? List.of()
                    : List.of(new Hole(Who.ON_DUTY, from, until));
        }
        var holes = new ArrayList<>(rota.get().holes(Who.ON_DUTY, from, until, counts));
        holes.addAll(rota.get().holes(Who.DEPUTY, from, until, counts));
        return holes;
    }

    private void tell(Desk desk, Hole hole) {
        var head = desks.onTheLadder(desk, Who.HEAD, clock.instant())
                .or(() -> desks.onTheLadder(desk, Who.DIRECT_LINE, clock.instant()))
                .or(() -> desks.onTheLadder(desk, Who.ON_DUTY, clock.instant()))
                .or(() -> desks.onTheLadder(desk, Who.DEPUTY, clock.instant()))
                .or(() -> stores.desks().officers(desk.id()).stream()
                        .filter(it -> it.pin().isPresent())
                        .findFirst());
        head.ifPresent(officer -> {
            add(desk, hole, officer.id(), Channel.SMS);
            officer.mailbox().ifPresent(_ -> add(desk, hole, officer.id(), Channel.EMAIL));
        });
    }

    private void add(Desk desk, Hole hole, OfficerId head, Channel channel) {
        stores.outbox()
                .add(new RotaHole(desk.id(), hole.who(), hole.from(), hole.until(), head, channel), clock.instant());
    }
}
