package kz.goldenhour.domain.officer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.desk.Changing;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerChange;
import kz.goldenhour.domain.desk.OfficerChange.Kind;
import kz.goldenhour.domain.desk.OfficerChange.Profile;
import kz.goldenhour.domain.desk.OfficerChange.State;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.outbox.OutboxMessage.OfficerMessage;
import kz.goldenhour.domain.outbox.OutboxMessage.OfficerMessage.Subject;

/// Asks a second person about a change of an officer. By itself it changes nothing.
public final class Proposals {
    /// How often in a day an officer may say that he has forgotten his PIN: nobody can make phones ring all night.
    public static final int FORGOTTEN_MOST = 3;

    /// What was just confirmed is not asked again: its link is on the way.
    private static final Duration UNDER_WAY = Duration.ofMinutes(30);

    /// So many codes one link shows.
    private static final int CODES_MOST = 5;

    /// A colleague may confirm while the officer is being taken away.
    private static final int ATTEMPTS = 8;

    /// As many colleagues are asked at most: all of it is one transaction.
    private static final int ASKED_MOST = 40;

    private final Stores stores;
    private final Confirmers confirmers;
    private final Clock clock;

    public Proposals(Stores stores, DeskId defaultDesk, Clock clock) {
        this.stores = stores;
        this.confirmers = new Confirmers(stores.desks(), defaultDesk);
        this.clock = clock;
    }

    /// What came of asking.
    public sealed interface Asked {
        /// These have been asked.
        record Waits(OfficerChange change, List<DutyOfficer> asked) implements Asked {}

        /// There is nobody to ask: nothing has happened.
        record Nobody() implements Asked {}

        /// Somebody else has just asked for another change.
        record Overtaken() implements Asked {}
    }

    /// Writes a change down that nobody is asked about: the deploying account makes it. Empty where somebody else has
    /// just asked for another.
    public Optional<OfficerChange> alone(
            DeskId desk, OfficerId officer, Kind kind, Profile wanted, boolean firstSetUp) {
        var change = proposed(desk, officer, kind, wanted, firstSetUp);
        return put(change, toHim(change)) ? Optional.of(change) : Optional.empty();
    }

    private OfficerChange proposed(DeskId desk, OfficerId officer, Kind kind, Profile wanted, boolean firstSetUp) {
        var now = clock.instant();
        var before = stores.desks().change(officer).map(OfficerChange::revision);
        var revision = before.map(it -> it + 1).orElseGet(now::getEpochSecond);
        return new OfficerChange(desk, officer, revision, kind, wanted, firstSetUp, now, new State.Proposed());
    }

    private boolean put(OfficerChange change, Stream<OutboxMessage> told) {
        return stores.desks().put(new Changing(change, Optional.empty(), told.toList(), change.at()));
    }

    private Stream<OutboxMessage> toHim(OfficerChange change) {
        return change.kind() == Kind.JOIN
                ? Stream.empty()
                : stores.desks().officer(change.officer()).stream().flatMap(it -> to(it, Subject.ASKED, change));
    }

    /// Asks for a change; whatever was asked for this officer before is over. Nothing is done without a second
    /// person: who removes all officers could else bring in one of his own.
    public Asked ask(DeskId desk, OfficerId officer, Kind kind, Profile wanted) {
        var change = proposed(desk, officer, kind, wanted, false);
        var asked = confirmers.of(desk, officer, change.at()).stream()
                .limit(ASKED_MOST)
                .toList();
        if (asked.isEmpty()) {
            return new Asked.Nobody();
        }
        var told = asked.stream().flatMap(it -> to(it, Subject.CONFIRM, change));
        if (!put(change, Stream.concat(told, toHim(change)))) {
            return new Asked.Overtaken();
        }
        return new Asked.Waits(change, asked);
    }

    private static Stream<OutboxMessage> to(DutyOfficer to, Subject subject, OfficerChange change) {
        var channels = to.mailbox().isPresent() ? Stream.of(Channel.SMS, Channel.EMAIL) : Stream.of(Channel.SMS);
        return channels.map(it -> new OfficerMessage(subject, change.officer(), change.revision(), to.id(), it));
    }

    /// Whoever is taken away takes his change along: nobody may bring him back by a link that is still out.
    ///
    /// @throws IllegalStateException where others go on with it again and again; it may be tried again
    public void withdraw(OfficerId officer) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var now = clock.instant();
            var open = stores.desks().change(officer).filter(it -> it.isProposed(now) || it.isConfirmed(now));
            if (open.isEmpty()
                    || stores.desks().put(Changing.quietly(open.get().to(new State.Refused(officer, now))))) {
                return;
            }
        }
        throw new IllegalStateException("the change of an officer does not come to rest");
    }

    /// What came of a forgotten PIN.
    public enum Forgotten {
        /// The colleagues have been asked.
        ASKED,
        /// There is no colleague who could confirm.
        NOBODY,
        /// Three times today.
        TOO_OFTEN,
        /// Another change of him is on its way: it ends with a new PIN as well.
        UNDER_WAY
    }

    /// An officer says that he has forgotten his PIN. Whoever has his link can say so: it is a colleague who phones
    /// him and confirms.
    public Forgotten forgotten(DutyOfficer officer) {
        var now = clock.instant();
        if (stores.desks()
                .change(officer.id())
                .filter(it -> isUnderWay(it, now))
                .isPresent()) {
            return Forgotten.UNDER_WAY;
        }
        if (confirmers.of(officer.desk(), officer.id(), now).isEmpty()) {
            return Forgotten.NOBODY;
        }
        var day = now.atZone(AstanaTime.ZONE).toLocalDate();
        var times = stores.quotas().count("FORGOT#" + officer.id() + "#" + day, now.plus(Duration.ofDays(2)));
        if (times > FORGOTTEN_MOST) {
            return Forgotten.TOO_OFTEN;
        }
        return switch (ask(officer.desk(), officer.id(), Kind.PIN, Profile.of(officer))) {
            case Asked.Waits _ -> Forgotten.ASKED;
            case Asked.Nobody _ -> Forgotten.NOBODY;
            case Asked.Overtaken _ -> Forgotten.UNDER_WAY;
        };
    }

    private static boolean isUnderWay(OfficerChange change, Instant now) {
        return switch (change.state()) {
            case State.Proposed _ -> change.kind() != Kind.PIN && change.isProposed(now);
            case State.Confirmed(var _, var at, var _) ->
                change.isConfirmed(now) && (change.kind() != Kind.PIN || now.isBefore(at.plus(UNDER_WAY)));
            case State.Refused _, State.Done _ -> false;
        };
    }

    /// Whether this officer may confirm or refuse the change now.
    public Optional<OfficerChange> confirmable(OfficerId about, long revision, DutyOfficer by) {
        var now = clock.instant();
        return stores.desks()
                .change(about)
                .filter(it -> it.revision() == revision && it.isProposed(now))
                .filter(it -> confirmers.has(by, it, now));
    }

    /// What this officer has confirmed by this link, while its code may yet be told: it is shown once, and the page
    /// that
    /// showed it may never have come.
    public Optional<OfficerChange> confirmed(OfficerId about, long revision, DutyOfficer by) {
        var now = clock.instant();
        return stores.desks()
                .change(about)
                .filter(it -> it.isConfirmed(now) && it.isConfirmedBy(by.id()))
                .filter(it -> it.revision() > revision && it.revision() < revision + CODES_MOST)
                .filter(it -> confirmers.has(by, it, now));
    }
}
