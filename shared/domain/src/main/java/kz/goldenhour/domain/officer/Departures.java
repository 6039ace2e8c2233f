package kz.goldenhour.domain.officer;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Who;

/// Where an officer would be missed.
public final class Departures {
    /// A desk without a rota needs one on duty and one deputy.
    private static final int TWO = 2;

    private Departures() {}

    /// The steps of the ladder that would lose their person: he is named there, or the rota names him from now on, or
    /// there is no rota and too few remain.
    public static Set<Who> missing(DeskStore desks, Desk desk, OfficerId officer, Instant now) {
        var missed = EnumSet.noneOf(Who.class);
        if (desk.duty().head().equals(Optional.of(officer))) {
            missed.add(Who.HEAD);
        }
        if (desk.duty().directLine().equals(Optional.of(officer))) {
            missed.add(Who.DIRECT_LINE);
        }
        var rota = desks.rota(desk.id());
        if (rota.isPresent()) {
            rota.get().shifts().stream()
                    .filter(shift -> shift.until().isAfter(now))
                    .filter(shift -> shift.officer().equals(Optional.of(officer)))
                    .forEach(shift -> missed.add(shift.who()));
        } else if (desks.officer(officer).flatMap(DutyOfficer::pin).isPresent()) {
            missed.addAll(missingWithoutRota(desks, desk, officer));
        }
        return missed;
    }

    private static Set<Who> missingWithoutRota(DeskStore desks, Desk desk, OfficerId officer) {
        var rest = desks.officers(desk.id()).stream()
                .filter(it -> it.pin().isPresent() && !it.id().equals(officer))
                .filter(it -> !desk.duty().head().equals(Optional.of(it.id())))
                .filter(it -> !desk.duty().directLine().equals(Optional.of(it.id())))
                .count();
        if (rest == 0) {
            return EnumSet.of(Who.ON_DUTY, Who.DEPUTY);
        }
        return rest < TWO ? EnumSet.of(Who.DEPUTY) : EnumSet.noneOf(Who.class);
    }
}
