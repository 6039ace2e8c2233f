package kz.goldenhour.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import kz.goldenhour.domain.desk.Changing;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.desk.Drill;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerChange;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.OnCall;
import kz.goldenhour.domain.desk.Rota;
import kz.goldenhour.domain.desk.WorkingCalendar;

final class InMemoryDesks implements DeskStore {
    private final Memory memory;
    private final Map<DeskId, Desk> desks = new TreeMap<>(Comparator.comparing(DeskId::value));
    private final Map<DeskId, Rota> rotas = new HashMap<>();
    private final Map<OfficerId, Instant> taps = new HashMap<>();
    private final Map<OfficerId, OfficerChange> changes = new HashMap<>();
    private final Map<DeskId, TreeMap<Instant, Drill>> drills = new HashMap<>();
    private final Map<String, WorkingCalendar> calendars = new HashMap<>();
    private final Map<OfficerId, DutyOfficer> officers = new TreeMap<>(Comparator.comparing(OfficerId::value));

    private final InMemoryPinTries pinTries;

    InMemoryDesks(Memory memory, InMemoryPinTries pinTries) {
        this.memory = memory;
        this.pinTries = pinTries;
    }

    @Override
    public synchronized Optional<Desk> find(DeskId id) {
        return Optional.ofNullable(desks.get(id));
    }

    @Override
    public synchronized List<Desk> all() {
        return List.copyOf(desks.values());
    }

    @Override
    public synchronized boolean put(Desk desk) {
        return put(desks, desk.id(), desk, Desk::version);
    }

    /// Stores what follows the version that is there.
    private static <K, V> boolean put(Map<K, V> all, K key, V next, ToLongFunction<V> version) {
        var current = Optional.ofNullable(all.get(key));
        if (current.equals(Optional.of(next))) {
            return true;
        }
        var seen = current.map(version::applyAsLong).orElse(0L);
        if (seen != version.applyAsLong(next) - 1) {
            return false;
        }
        all.put(key, next);
        return true;
    }

    @Override
    public synchronized Optional<DutyOfficer> officer(OfficerId id) {
        return Optional.ofNullable(officers.get(id));
    }

    @Override
    public synchronized Optional<OnCall> onCall(OfficerId id, LocalDate day) {
        return officer(id).map(it -> new OnCall(it, pinTries.areSpent(id, day)));
    }

    @Override
    public synchronized List<DutyOfficer> officers(DeskId desk) {
        return officers.values().stream()
                .filter(officer -> officer.desk().equals(desk))
                .toList();
    }

    @Override
    public synchronized boolean put(DutyOfficer officer) {
        if (officer(officer.id())
                .filter(it -> !it.desk().equals(officer.desk()))
                .isPresent()) {
            return false;
        }
        officers.put(officer.id(), officer);
        return true;
    }

    @Override
    public synchronized Optional<DutyOfficer> rename(DutyOfficer renamed) {
        var now = officer(renamed.id())
                .filter(it -> it.desk().equals(renamed.desk()))
                .map(it -> it.renamed(renamed.name(), renamed.post(), renamed.lang()));
        now.ifPresent(it -> officers.put(it.id(), it));
        return now;
    }

    @Override
    public synchronized Optional<Rota> rota(DeskId desk) {
        return Optional.ofNullable(rotas.get(desk));
    }

    @Override
    public synchronized boolean put(Rota rota) {
        return put(rotas, rota.desk(), rota, Rota::version);
    }

    @Override
    public synchronized WorkingCalendar calendar() {
        return calendars.getOrDefault("", WorkingCalendar.plain());
    }

    @Override
    public synchronized boolean put(WorkingCalendar next) {
        return put(calendars, "", next, WorkingCalendar::version);
    }

    @Override
    public synchronized void tapped(OfficerId officer, Instant at) {
        taps.put(officer, at);
    }

    @Override
    public synchronized Optional<Instant> lastTap(OfficerId officer) {
        return Optional.ofNullable(taps.get(officer));
    }

    @Override
    public synchronized boolean begin(Drill drill) {
        var all = drills.computeIfAbsent(drill.desk(), _ -> new TreeMap<>());
        all.putIfAbsent(drill.at(), drill);
        return drill.equals(all.get(drill.at()));
    }

    @Override
    public synchronized Optional<Drill> drill(DeskId desk, Instant at) {
        return Optional.ofNullable(drills.get(desk)).map(all -> all.get(at));
    }

    @Override
    public synchronized Optional<Drill> lastDrill(DeskId desk) {
        return Optional.ofNullable(drills.get(desk)).map(all -> all.lastEntry().getValue());
    }

    @Override
    public synchronized void note(DeskId desk, Instant drill, OfficerId officer, Drill.Note note) {
        Optional.ofNullable(drills.get(desk))
                .ifPresent(all -> all.computeIfPresent(drill, (_, it) -> it.with(officer, note)));
    }

    @Override
    public synchronized Optional<OfficerChange> change(OfficerId officer) {
        return Optional.ofNullable(changes.get(officer));
    }

    @Override
    public synchronized boolean put(Changing changing) {
        var change = changing.change();
        var current = change(change.officer());
        if (current.equals(Optional.of(change))) {
            return true;
        }
        var begins = current.isEmpty() && change.state() instanceof OfficerChange.State.Proposed;
        if (!begins
                && current.filter(it -> it.revision() == change.revision() - 1).isEmpty()) {
            return false;
        }
        var done = change.state() instanceof OfficerChange.State.Done;
        var isGone = changing.officer().isPresent() && officer(change.officer()).isEmpty();
        if (done && isGone || !changing.officer().map(this::put).orElse(true)) {
            return false;
        }
        changes.put(change.officer(), change);
        if (change.state() instanceof OfficerChange.State.Done(var at)) {
            tapped(change.officer(), at);
        }
        synchronized (memory) {
            changing.outbox().forEach(it -> memory.put(it, changing.at()));
        }
        return true;
    }

    @Override
    public synchronized void confirmed(OfficerId officer, Email email, boolean confirmed) {
        officers.computeIfPresent(
                officer, (_, it) -> it.email().equals(Optional.of(email)) ? it.confirmed(confirmed) : it);
    }

    @Override
    public synchronized void remove(OfficerId officer) {
        officers.remove(officer);
    }
}
