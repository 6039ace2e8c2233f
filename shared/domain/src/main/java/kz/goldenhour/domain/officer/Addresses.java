package kz.goldenhour.domain.officer;

import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerChange.Profile;
import kz.goldenhour.domain.desk.OfficerId;

/// A phone or an address belongs to one officer: who had a second name under one would be both of "two officers".
public final class Addresses {
    private Addresses() {}

    /// Whether somebody else has the phone or the address that an officer is to have. What he has already is his.
    public static boolean areTaken(DeskStore desks, OfficerId id, Profile wanted) {
        return has(others(desks, id), desks.officer(id), wanted);
    }

    /// Whether somebody else who may decide has one of them by now: two may have asked for it at once.
    static boolean haveGone(DeskStore desks, OfficerId id, Profile wanted) {
        var deciding = others(desks, id).filter(it -> it.pin().isPresent());
        return has(deciding, desks.officer(id).filter(it -> it.pin().isPresent()), wanted);
    }

    private static boolean has(Stream<DutyOfficer> others, Optional<DutyOfficer> before, Profile wanted) {
        var phone = Optional.of(wanted.phone())
                .filter(it -> !before.map(DutyOfficer::phone).equals(Optional.of(it)));
        var email =
                wanted.email().filter(it -> !before.flatMap(DutyOfficer::email).equals(Optional.of(it)));
        return others.anyMatch(other -> phone.filter(other.phone()::equals).isPresent()
                || other.email().flatMap(it -> email.filter(it::isSame)).isPresent());
    }

    private static Stream<DutyOfficer> others(DeskStore desks, OfficerId id) {
        return desks.all().stream()
                .flatMap(desk -> desks.officers(desk.id()).stream())
                .filter(other -> !other.id().equals(id));
    }
}
