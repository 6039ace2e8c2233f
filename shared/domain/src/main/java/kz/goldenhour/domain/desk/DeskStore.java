package kz.goldenhour.domain.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where desks and their officers live.
public interface DeskStore {
    Optional<Desk> find(DeskId id);

    List<Desk> all();

    /// Stores `desk` as the successor of version `desk.version() - 1`; false where somebody else wrote in between.
    boolean put(Desk desk);

    Optional<DutyOfficer> officer(OfficerId id);

    /// An officer, and whether his PIN is looked at on this day, in one read.
    ///
    /// @param day the day in Asia/Almaty
    Optional<OnCall> onCall(OfficerId id, LocalDate day);

    /// The officers of a desk, in the order of their ids.
    List<DutyOfficer> officers(DeskId desk);

    /// Stores or replaces an officer; false where the id belongs to an officer of another desk.
    boolean put(DutyOfficer officer);

    /// The rota of a desk; empty where nobody has written one.
    Optional<Rota> rota(DeskId desk);

    /// Stores `rota` as the successor of version `rota.version() - 1`; false where somebody else wrote in between.
    boolean put(Rota rota);

    /// Which days are worked; [WorkingCalendar#plain] where nobody has said.
    WorkingCalendar calendar();

    /// Stores `calendar` as the successor of version `calendar.version() - 1`; false where somebody else wrote in
    /// between.
    boolean put(WorkingCalendar calendar);

    /// An officer has opened with his PIN a link that came to him unasked: he hears, and he answers.
    void tapped(OfficerId officer, Instant at);

    /// When an officer last opened a link with his PIN.
    Optional<Instant> lastTap(OfficerId officer);

    /// Writes a drill down before anybody is told; false where another one of that desk and instant is there already,
    /// or
    /// this one has gone on. Of this one as it began it is true: a lost reply is sent again.
    boolean begin(Drill drill);

    Optional<Drill> drill(DeskId desk, Instant at);

    /// The drill of a desk that began last.
    Optional<Drill> lastDrill(DeskId desk);

    /// Writes down what happened to an officer's part in a drill; does nothing where he has none.
    void note(DeskId desk, Instant drill, OfficerId officer, Drill.Note note);

    /// The last change of an officer; empty where there has been none of late.
    Optional<OfficerChange> change(OfficerId officer);

    /// Stores a step of a change with all that belongs to it, or nothing: false where somebody else wrote in
    /// between, where the id belongs to an officer of another desk, or where the last step finds the officer gone.
    /// True too where it is there already.
    boolean put(Changing changing);

    /// Writes down whether the owner of an officer's address has confirmed it; does nothing where he has another
    /// address by now.
    void confirmed(OfficerId officer, Email email, boolean confirmed);

    /// Writes name, post and language of an officer: his phone, address and PIN stay what they are by now. Empty where
    /// he is gone, or at another desk.
    Optional<DutyOfficer> rename(DutyOfficer renamed);

    /// Takes an officer away; does nothing where there is none.
    void remove(OfficerId officer);
}
