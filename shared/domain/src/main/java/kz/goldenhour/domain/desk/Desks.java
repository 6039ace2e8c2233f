package kz.goldenhour.domain.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Finds the desk that owns a claim, and who is on duty there.
public final class Desks {
    /// So long ago an officer may have opened his last link.
    private static final Duration PROVEN = Duration.ofDays(30);

    private final DeskStore store;
    private final DeskId defaultDesk;

    public Desks(DeskStore store, DeskId defaultDesk) {
        this.store = store;
        this.defaultDesk = defaultDesk;
    }

    /// The desk that covers the region, else the installation's default desk.
    ///
    /// @throws NoDesk where there is no default desk with an officer: then no report can be accepted
    public Desk covering(Optional<String> region) {
        var wanted = region.map(name -> name.strip().toLowerCase(Locale.ROOT));
        return wanted.flatMap(name -> store.all().stream()
                        .filter(desk -> desk.regions().contains(name))
                        .findFirst())
                .filter(desk -> isManned(desk.id()))
                .or(() -> store.find(defaultDesk))
                .filter(desk -> isManned(desk.id()))
                .orElseThrow(NoDesk::new);
    }

    /// The desk itself where it has an officer, else the default desk.
    public Desk orDefault(DeskId id) {
        return store.find(id).filter(desk -> isManned(id)).orElseGet(() -> covering(Optional.empty()));
    }

    public Optional<Desk> find(DeskId id) {
        return store.find(id);
    }

    /// Whether it has been shown that an officer of the desk can be reached: he has a PIN and a confirmed address, and
    /// has opened a link with the PIN in the last 30 days.
    public boolean isProven(DeskId desk, OfficerId id, Instant now) {
        return standing(desk, id).filter(it -> it.mailbox().isPresent()).isPresent()
                && store.lastTap(id).filter(at -> at.plus(PROVEN).isAfter(now)).isPresent();
    }

    /// Which days are worked.
    public WorkingCalendar calendar() {
        return store.calendar();
    }

    /// Who could decide at all: whether a report may be accepted.
    private boolean isManned(DeskId desk) {
        return store.officers(desk).stream().anyMatch(officer -> officer.pin().isPresent());
    }

    /// Whom a step wakes at an instant; empty where nobody stands, or he has no PIN. A desk without a rota has its
    /// officers, in the order of their ids and without head and direct line, on duty and deputy for ever.
    public Optional<DutyOfficer> onTheLadder(Desk desk, Who who, Instant at) {
        return switch (who) {
            case ON_DUTY, DEPUTY -> rotated(desk, who, at);
            case HEAD -> desk.duty().head().flatMap(id -> standing(desk.id(), id));
            case DIRECT_LINE -> desk.duty().directLine().flatMap(id -> standing(desk.id(), id));
        };
    }

    private Optional<DutyOfficer> rotated(Desk desk, Who who, Instant at) {
        var rota = store.rota(desk.id());
        if (rota.isPresent()) {
            return rota.get().on(who, at).flatMap(id -> standing(desk.id(), id));
        }
        var able = store.officers(desk.id()).stream()
                .filter(officer -> officer.pin().isPresent())
                .toList();
        var rank = able.stream().filter(officer -> !isNamed(desk, officer.id())).toList();
        return (rank.isEmpty() ? able : rank)
                .stream().skip(who == Who.DEPUTY ? 1 : 0).findFirst();
    }

    private static boolean isNamed(Desk desk, OfficerId officer) {
        return desk.duty().head().filter(officer::equals).isPresent()
                || desk.duty().directLine().filter(officer::equals).isPresent();
    }

    private Optional<DutyOfficer> standing(DeskId desk, OfficerId id) {
        return store.officer(id)
                .filter(officer -> officer.desk().equals(desk))
                .filter(officer -> officer.pin().isPresent());
    }

    /// Nobody would be woken: the installation is not set up.
    public static final class NoDesk extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoDesk() {
            super("the default desk has no officer with a PIN");
        }
    }
}
