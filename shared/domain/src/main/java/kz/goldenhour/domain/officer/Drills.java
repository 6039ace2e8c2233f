package kz.goldenhour.domain.officer;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.desk.Drill;
import kz.goldenhour.domain.desk.Drill.Call;
import kz.goldenhour.domain.desk.Drill.Cause;
import kz.goldenhour.domain.desk.Drill.Note;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Shift;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage.DrillAlert;

/// Holds drills: each Friday at 17:00 (Astana), before the evening on which fakes come, and when an admin asks. Called
/// are
/// all on the ladder and all whom the rota names for the coming week.
public final class Drills {
    private static final LocalTime WEEKLY = LocalTime.of(17, 0);
    /// A tick that comes later than this leaves the drill of the week out.
    private static final Duration LATEST = Duration.ofHours(3);

    private static final Duration AHEAD = Duration.ofDays(7);
    /// So long after a drill began no other can be asked for.
    private static final Duration APART = Duration.ofMinutes(10);

    private final Stores stores;
    private final Desks desks;
    private final Clock clock;

    public Drills(Stores stores, Desks desks, Clock clock) {
        this.stores = stores;
        this.desks = desks;
        this.clock = clock;
    }

    /// Begins the drill of the week where it is time. Ticks may be late or doubled: it is one drill all the same.
    /// Returns how many desks are in one.
    public int look() {
        var now = clock.instant().atZone(AstanaTime.ZONE);
        var slot = now.with(WEEKLY);
        if (now.getDayOfWeek() != DayOfWeek.FRIDAY || now.isBefore(slot) || !now.isBefore(slot.plus(LATEST))) {
            return 0;
        }
        int held = 0;
        for (var desk : stores.desks().all()) {
            weekly(desk, slot.toInstant());
            held++;
        }
        return held;
    }

    /// What an earlier tick wrote down but did not send, because its process died, is sent now.
    private void weekly(Desk desk, Instant slot) {
        var drill = stores.desks().drill(desk.id(), slot).orElseGet(() -> drill(desk, slot, Cause.WEEKLY));
        stores.desks().begin(drill);
        drill.calls().stream()
                .filter(call -> call.sent().isEmpty() && call.tap().isEmpty())
                .forEach(call -> send(drill, call));
    }

    /// Begins one now; empty where another has just begun.
    public Optional<Drill> begin(Desk desk) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (stores.desks()
                .lastDrill(desk.id())
                .filter(last -> now.isBefore(last.at().plus(APART)))
                .isPresent()) {
            return Optional.empty();
        }
        var drill = drill(desk, now, Cause.ASKED);
        if (!stores.desks().begin(drill)) {
            return Optional.empty();
        }
        drill.calls().forEach(call -> send(drill, call));
        return Optional.of(drill);
    }

    private Drill drill(Desk desk, Instant at, Cause cause) {
        var calls = new LinkedHashMap<OfficerId, Call>();
        var empty = EnumSet.noneOf(Who.class);
        for (var step : desk.duty().ladder().steps()) {
            desks.onTheLadder(desk, step.who(), at)
                    .ifPresentOrElse(
                            it -> calls.putIfAbsent(it.id(), Call.of(it.id(), Optional.of(step.who()))),
                            () -> empty.add(step.who()));
        }
        stores.desks().rota(desk.id()).stream()
                .flatMap(rota -> rota.shifts().stream())
                .filter(shift -> shift.until().isAfter(at) && shift.from().isBefore(at.plus(AHEAD)))
                .map(Shift::officer)
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(id -> stores.desks().officer(id).stream())
                .filter(it -> it.desk().equals(desk.id()) && it.pin().isPresent())
                .forEach(it -> calls.putIfAbsent(it.id(), Call.of(it.id(), Optional.empty())));
        return new Drill(desk.id(), at, cause, List.copyOf(calls.values()), empty);
    }

    private void send(Drill drill, Call call) {
        var now = clock.instant();
        stores.desks().officer(call.officer()).ifPresent(officer -> {
            add(drill, officer, Channel.SMS, now);
            if (officer.mailbox().isPresent()) {
                add(drill, officer, Channel.EMAIL, now);
            } else if (officer.email().isPresent()) {
                // an address that nobody has confirmed is none
                stores.desks().note(drill.desk(), drill.at(), officer.id(), new Note.Refused(Channel.EMAIL, now));
            }
        });
    }

    private void add(Drill drill, DutyOfficer officer, Channel channel, Instant now) {
        stores.outbox().add(new DrillAlert(drill.desk(), drill.at(), officer.id(), channel), now);
    }

    /// An officer has pressed the button after his PIN.
    public void tapped(Drill drill, OfficerId officer, Channel channel) {
        var now = clock.instant();
        stores.desks().note(drill.desk(), drill.at(), officer, new Note.Tapped(channel, now));
        stores.desks().tapped(officer, now);
    }
}
