package kz.goldenhour.domain.desk;

import java.util.List;
import java.util.Optional;

/// Where desks and their officers live.
public interface DeskStore {
    Optional<Desk> find(DeskId id);

    List<Desk> all();

    /// Stores `desk` as the successor of version `desk.version() - 1`; false where somebody else wrote in between.
    boolean put(Desk desk);

    Optional<DutyOfficer> officer(OfficerId id);

    /// The officers of a desk, in the order of their ids.
    List<DutyOfficer> officers(DeskId desk);

    /// Stores or replaces an officer; false where the id belongs to an officer of another desk.
    boolean put(DutyOfficer officer);
}
