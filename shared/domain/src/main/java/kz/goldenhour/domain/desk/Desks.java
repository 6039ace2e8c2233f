package kz.goldenhour.domain.desk;

import java.util.Locale;
import java.util.Optional;

/// Finds the desk that owns a claim, and who is on duty there.
public final class Desks {
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
                .filter(desk -> onDuty(desk.id()).isPresent())
                .or(() -> store.find(defaultDesk))
                .filter(desk -> onDuty(desk.id()).isPresent())
                .orElseThrow(NoDesk::new);
    }

    /// The desk itself where it has an officer, else the default desk.
    public Desk orDefault(DeskId id) {
        return store.find(id).filter(desk -> onDuty(id).isPresent()).orElseGet(() -> covering(Optional.empty()));
    }

    public Optional<Desk> find(DeskId id) {
        return store.find(id);
    }

    /// Who is alerted first.
    public Optional<DutyOfficer> onDuty(DeskId desk) {
        return store.officers(desk).stream()
                .filter(officer -> officer.pin().isPresent())
                .findFirst();
    }

    /// Nobody would be woken: the installation is not set up.
    public static final class NoDesk extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoDesk() {
            super("the default desk has no officer with a PIN");
        }
    }
}
