package kz.goldenhour.domain.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.AstanaTime;

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
        return store.officer(id)
                        .filter(it -> isStanding(desk, it) && it.mailbox().isPresent())
                        .isPresent()
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
        return onCall(desk, who, at).map(OnCall::officer);
    }

    /// Whom a step wakes, and whether he can open what he is woken for.
    public Optional<OnCall> onCall(Desk desk, Who who, Instant at) {
        var named = switch (who) {
            case ON_DUTY, DEPUTY -> rotated(desk, who, at);
            case HEAD -> desk.duty().head();
            case DIRECT_LINE -> desk.duty().directLine();
        };
        return named.flatMap(id -> store.onCall(id, AstanaTime.day(at)))
                .filter(it -> isStanding(desk.id(), it.officer()));
    }

    /// Whether any step of the ladder has somebody who can open what he is woken for.
    public boolean isReachable(Desk desk, Instant at) {
        return desk.duty().ladder().steps().stream()
                .map(Step::who)
                .distinct()
                .anyMatch(
                        who -> onCall(desk, who, at).filter(it -> !it.locked()).isPresent());
    }

    /// Whoever must hear that the desk broke its time, or that its rota has a hole: head, direct line, deputy, who
    /// is on duty, anybody. The first of these who can open what he is sent; else the first, for he can speak to
    /// others; and where nothing shows that he can be reached, the first of whom it is shown. Empty only where
    /// nobody of the desk has a PIN.
    public List<DutyOfficer> toTell(Desk desk, Instant at) {
        var first = ranked(desk, at)
                .filter(it -> !it.locked())
                .findFirst()
                .or(() -> ranked(desk, at).findFirst())
                .map(OnCall::officer);
        var reached = first.filter(it -> !isProven(desk.id(), it.id(), at))
                .flatMap(_ -> ranked(desk, at)
                        .filter(it ->
                                !it.locked() && isProven(desk.id(), it.officer().id(), at))
                        .map(OnCall::officer)
                        .findFirst());
        return Stream.concat(first.stream(), reached.stream()).toList();
    }

    private Stream<OnCall> ranked(Desk desk, Instant at) {
        var named = Stream.of(Who.HEAD, Who.DIRECT_LINE, Who.DEPUTY, Who.ON_DUTY)
                .flatMap(who -> onCall(desk, who, at).stream());
        var anybody = Stream.of(desk.id())
                .flatMap(id -> store.officers(id).stream())
                .filter(officer -> officer.pin().isPresent())
                .flatMap(officer -> store.onCall(officer.id(), AstanaTime.day(at)).stream());
        return Stream.concat(named, anybody);
    }

    /// Whether no PIN of his is looked at any more today.
    public boolean isLocked(OfficerId id, Instant at) {
        return store.onCall(id, AstanaTime.day(at)).filter(OnCall::locked).isPresent();
    }

    private Optional<OfficerId> rotated(Desk desk, Who who, Instant at) {
        var rota = store.rota(desk.id());
        if (rota.isPresent()) {
            return rota.get().on(who, at);
        }
        var able = store.officers(desk.id()).stream()
                .filter(officer -> officer.pin().isPresent())
                .map(DutyOfficer::id)
                .toList();
        var rank = able.stream().filter(officer -> !isNamed(desk, officer)).toList();
        return (rank.isEmpty() ? able : rank)
                .stream().skip(who == Who.DEPUTY ? 1 : 0).findFirst();
    }

    private static boolean isNamed(Desk desk, OfficerId officer) {
        return desk.duty().head().filter(officer::equals).isPresent()
                || desk.duty().directLine().filter(officer::equals).isPresent();
    }

    private static boolean isStanding(DeskId desk, DutyOfficer officer) {
        return officer.desk().equals(desk) && officer.pin().isPresent();
    }

    /// Nobody would be woken: the installation is not set up.
    public static final class NoDesk extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoDesk() {
            super("the default desk has no officer with a PIN");
        }
    }
}
