package kz.goldenhour.domain.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.goldenhour.domain.Lang;

/// A change of what opens links: a new officer, another phone or e-mail, another PIN. One person asks for it, another
/// confirms it, and the officer himself ends it by setting his PIN. Until then everything holds as before.
///
/// @param revision   counts through all changes of this officer; every step makes the next one. The first is the second
/// in
///                   which it was asked for: no number comes twice, though what is long over is forgotten
/// @param wanted     what he will be
/// @param firstSetUp made by the deploying account with the desk itself: nobody could be asked, nobody has to wait
/// @param at         when it was asked for
public record OfficerChange(
        DeskId desk,
        OfficerId officer,
        long revision,
        Kind kind,
        Profile wanted,
        boolean firstSetUp,
        Instant at,
        State state) {
    /// How long each step may take.
    public static final Duration OPEN = Duration.ofDays(2);

    /// How long nothing that he decides counts afterwards.
    public static final Duration WAIT = Duration.ofHours(24);

    /// What it changes.
    public enum Kind {
        /// He is new.
        JOIN,
        /// His phone, or his phone and e-mail.
        PHONE,
        /// His e-mail alone.
        EMAIL,
        /// He has forgotten his PIN.
        PIN
    }

    /// An officer without what only he knows.
    public record Profile(String name, String post, Phone phone, Optional<Email> email, Lang lang) {
        public static Profile of(DutyOfficer officer) {
            return new Profile(officer.name(), officer.post(), officer.phone(), officer.email(), officer.lang());
        }
    }

    /// How far it has got.
    public sealed interface State {
        /// It waits for a second person.
        record Proposed() implements State {}

        /// It waits for the officer.
        ///
        /// @param by   empty where there was nobody to ask
        /// @param code what the second person tells him by voice, hashed as a PIN is
        record Confirmed(Optional<OfficerId> by, Instant at, PinHash code) implements State {}

        /// The second person said no.
        record Refused(OfficerId by, Instant at) implements State {}

        /// The officer has set his PIN.
        record Done(Instant at) implements State {}
    }

    /// The change one step on.
    public OfficerChange to(State next) {
        return new OfficerChange(desk, officer, revision + 1, kind, wanted, firstSetUp, at, next);
    }

    /// When the step that it waits for is too late; the time of the last step where it waits for none.
    public Instant until() {
        return switch (state) {
            case State.Proposed() -> at.plus(OPEN);
            case State.Confirmed(var _, var confirmed, var _) -> confirmed.plus(OPEN);
            case State.Refused(var _, var refused) -> refused;
            case State.Done(var done) -> done;
        };
    }

    /// Whether a second person may still confirm or refuse it.
    public boolean isProposed(Instant now) {
        return state instanceof State.Proposed && now.isBefore(until());
    }

    /// Whether this officer was the second person.
    public boolean isConfirmedBy(OfficerId other) {
        return state instanceof State.Confirmed(var by, var _, var _) && by.equals(Optional.of(other));
    }

    /// Whether the officer may still set his PIN.
    public boolean isConfirmed(Instant now) {
        return state instanceof State.Confirmed && now.isBefore(until());
    }
}
