package kz.goldenhour.domain.officer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.desk.Changing;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerChange;
import kz.goldenhour.domain.desk.OfficerChange.Kind;
import kz.goldenhour.domain.desk.OfficerChange.State;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Pin;
import kz.goldenhour.domain.desk.PinHash;
import kz.goldenhour.domain.desk.PinHasher;
import kz.goldenhour.domain.message.AlertSubscriptions;
import kz.goldenhour.domain.outbox.Channel;

/// The second and the third step of a change: somebody else says yes, and the officer sets his PIN. The link goes to
/// the
/// officer's phone, the code comes by the voice of the second person: neither a program that reads messages nor either
/// of
/// the two alone can do it.
public final class Enrolments {
    /// Wrong codes after which nothing but a new change helps: one chance in fifty thousand to guess it.
    private static final int CODES_MOST = 20;

    private final Stores stores;
    private final OfficerMail mail;
    private final PinHasher pins;
    private final Randomness randomness;
    private final Clock clock;

    public Enrolments(Stores stores, AlertSubscriptions mail, PinHasher pins, Randomness randomness, Clock clock) {
        this.stores = stores;
        this.mail = new OfficerMail(mail);
        this.pins = pins;
        this.randomness = randomness;
        this.clock = clock;
    }

    /// Somebody says yes: the officer gets his link. Returns the code that he needs besides; empty where the change has
    /// moved on, or the officer is gone.
    ///
    /// @param by empty where there was nobody to ask
    public Optional<String> confirm(OfficerChange proposed, Optional<OfficerId> by) {
        var now = clock.instant();
        var code = randomness.digits();
        var change = proposed.to(new State.Confirmed(by, now, hash(code)));
        var before = stores.desks().officer(change.officer());
        if (before.isEmpty() && change.kind() != Kind.JOIN) {
            return Optional.empty();
        }
        var isNew = before.flatMap(DutyOfficer::pin).isEmpty();
        var newcomer = isNew ? Optional.of(newcomer(change, before)) : Optional.<DutyOfficer>empty();
        if (!proposed.isProposed(now)
                || !stores.desks().put(new Changing(change, newcomer, EnrolmentLinks.of(change, before), now))) {
            return Optional.empty();
        }
        if (newcomer.isPresent()) {
            mail.moved(
                    change.officer(),
                    before.flatMap(DutyOfficer::email),
                    change.wanted().email());
        }
        return Optional.of(code);
    }

    /// Whoever said yes did not see the code: he gets another, and the officer another link. Those before work no
    /// longer. Empty where the change has moved on.
    public Optional<String> codeAgain(OfficerChange confirmed) {
        var now = clock.instant();
        if (!(confirmed.state() instanceof State.Confirmed(var by, var at, var _)) || !confirmed.isConfirmed(now)) {
            return Optional.empty();
        }
        var code = randomness.digits();
        var change = confirmed.to(new State.Confirmed(by, at, hash(code)));
        var links = EnrolmentLinks.of(change, stores.desks().officer(change.officer()));
        return stores.desks().put(new Changing(change, Optional.empty(), links, now))
                ? Optional.of(code)
                : Optional.empty();
    }

    private PinHash hash(String code) {
        return pins.hash(Pin.read(code).orElseThrow());
    }

    /// Without a PIN nobody wakes him and he decides nothing, but the rota may name him.
    private static DutyOfficer newcomer(OfficerChange change, Optional<DutyOfficer> before) {
        var wanted = change.wanted();
        var confirmed = before.filter(it -> it.mailbox().equals(wanted.email())).isPresent();
        return new DutyOfficer(
                change.officer(),
                change.desk(),
                wanted.name(),
                wanted.post(),
                wanted.phone(),
                wanted.email(),
                confirmed,
                wanted.lang(),
                true,
                Optional.empty(),
                change.at());
    }

    /// Somebody says no. False where the change has moved on.
    public boolean refuse(OfficerChange proposed, OfficerId by) {
        return stores.desks().put(Changing.quietly(proposed.to(new State.Refused(by, clock.instant()))));
    }

    /// What an officer types and ticks.
    ///
    /// @param channel whose link he opened
    public record Answers(String code, Pin pin, boolean readsKazakh, Channel channel) {}

    /// What came of it.
    public sealed interface Enrolling {
        record Enrolled(DutyOfficer officer) implements Enrolling {}

        /// That is not what the second person said.
        record WrongCode() implements Enrolling {}

        /// Nothing can be done with this link any more.
        record Over() implements Enrolling {}
    }

    /// The officer sets his PIN: now the change holds.
    public Enrolling enrol(OfficerChange change, Answers answers) {
        var now = clock.instant();
        if (!(change.state() instanceof State.Confirmed(var _, var _, var hash)) || !change.isConfirmed(now)) {
            return new Enrolling.Over();
        }
        var code = Pin.read(answers.code());
        if (code.isEmpty()) {
            return new Enrolling.WrongCode();
        }
        var tries = stores.quotas()
                .count(
                        "CODE#" + change.officer() + "#" + change.revision(),
                        change.until().plus(Duration.ofDays(1)));
        if (tries > CODES_MOST) {
            return new Enrolling.Over();
        }
        if (!pins.matches(code.get(), hash)) {
            return new Enrolling.WrongCode();
        }
        return enrolled(change, answers, now);
    }

    /// The change is over and the new PIN holds: both, or neither.
    private Enrolling enrolled(OfficerChange change, Answers answers, Instant now) {
        if (Addresses.haveGone(stores.desks(), change.officer(), change.wanted())) {
            return new Enrolling.Over(); // another change asked for the same, and was faster
        }
        var before = stores.desks().officer(change.officer());
        var officer = officer(change, answers, before, now);
        var done = new Changing(change.to(new State.Done(now)), Optional.of(officer), List.of(), now);
        if (!stores.desks().put(done)) {
            return new Enrolling.Over();
        }
        mail.moved(officer.id(), before.flatMap(DutyOfficer::email), officer.email());
        return new Enrolling.Enrolled(officer);
    }

    private DutyOfficer officer(OfficerChange change, Answers answers, Optional<DutyOfficer> before, Instant now) {
        var wanted = change.wanted();
        var confirmed = answers.channel() == Channel.EMAIL
                || wanted.email().equals(before.flatMap(DutyOfficer::email))
                        && before.filter(DutyOfficer::emailConfirmed).isPresent();
        return new DutyOfficer(
                change.officer(),
                change.desk(),
                wanted.name(),
                wanted.post(),
                wanted.phone(),
                wanted.email(),
                confirmed,
                wanted.lang(),
                answers.readsKazakh(),
                Optional.of(pins.hash(answers.pin())),
                change.firstSetUp() ? now : now.plus(OfficerChange.WAIT));
    }
}
