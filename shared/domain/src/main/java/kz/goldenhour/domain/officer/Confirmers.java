package kz.goldenhour.domain.officer;

import java.time.Instant;
import java.util.List;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerChange;
import kz.goldenhour.domain.desk.OfficerId;

/// Finds the second person for a change of an officer.
public final class Confirmers {
    private final DeskStore desks;
    private final DeskId defaultDesk;

    /// @param defaultDesk its officers are asked where the desk itself has nobody to ask
    public Confirmers(DeskStore desks, DeskId defaultDesk) {
        this.desks = desks;
        this.defaultDesk = defaultDesk;
    }

    /// Who may confirm a change: each officer of the desk whose decisions count, but not the one whom it is about.
    /// Where
    /// the desk has none, those of the default desk.
    public List<DutyOfficer> of(DeskId desk, OfficerId about, Instant now) {
        var own = able(desk, about, now);
        return own.isEmpty() && !desk.equals(defaultDesk) ? able(defaultDesk, about, now) : own;
    }

    /// Whether this officer is among them.
    public boolean has(DutyOfficer officer, OfficerChange change, Instant now) {
        return of(change.desk(), change.officer(), now).stream()
                .anyMatch(it -> it.id().equals(officer.id()));
    }

    private List<DutyOfficer> able(DeskId desk, OfficerId about, Instant now) {
        return desks.officers(desk).stream()
                .filter(officer -> !officer.id().equals(about))
                .filter(officer -> officer.mayApprove(now))
                .toList();
    }
}
