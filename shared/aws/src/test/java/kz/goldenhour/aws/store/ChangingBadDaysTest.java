package kz.goldenhour.aws.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerChange;
import kz.goldenhour.domain.desk.OfficerChange.Kind;
import kz.goldenhour.domain.desk.OfficerChange.Profile;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Pin;
import kz.goldenhour.domain.officer.Enrolments;
import kz.goldenhour.domain.officer.Enrolments.Answers;
import kz.goldenhour.domain.officer.Enrolments.Enrolling;
import kz.goldenhour.domain.officer.Proposals;
import kz.goldenhour.domain.officer.Proposals.Asked;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage.OfficerMessage;
import kz.goldenhour.domain.outbox.OutboxMessage.OfficerMessage.Subject;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.DynamoDbLocal;
import kz.goldenhour.testing.Faults;
import kz.goldenhour.testing.Faults.Fault;
import kz.goldenhour.testing.OpenMailboxes;
import kz.goldenhour.testing.PlainPins;
import kz.goldenhour.testing.Seeds;
import kz.goldenhour.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An officer's new PIN, phone or address on bad days: a step of a change is all there or not at all, and nobody waits
/// for a message that was lost.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangingBadDaysTest {
    private static final OfficerId BOLAT = new OfficerId("bolat");
    private static final Pin NEW = Pin.read("739164").orElseThrow();

    @RegisterExtension
    static final DynamoDbLocal DYNAMO_DB = new DynamoDbLocal();

    private final TestClock clock = new TestClock();
    private final Faults faults = new Faults(DYNAMO_DB.client());
    private final PlainPins pins = new PlainPins();
    private final Randomness randomness = Seeds.randomness(4);
    private Stores stores = stores();
    private Proposals proposals = new Proposals(stores, Desks.TSON, clock);
    private Enrolments enrolments = enrolments();

    private Stores stores() {
        var tables = DYNAMO_DB.freshTables();
        return new DynamoDbStores(faults.client(), tables.claims(), tables.evidence(), tables.desks(), clock).stores();
    }

    private Enrolments enrolments() {
        return new Enrolments(stores, new OpenMailboxes(stores.desks()), pins, randomness, clock);
    }

    @BeforeEach
    void two_officers() {
        stores = stores();
        proposals = new Proposals(stores, Desks.TSON, clock);
        enrolments = enrolments();
        stores.desks().put(Desks.tson());
        stores.desks().put(Desks.aigul());
        stores.desks().put(Desks.officer(BOLAT, Desks.TSON));
    }

    private Asked ask() {
        return proposals.ask(Desks.TSON, Desks.AIGUL, Kind.PIN, Profile.of(Desks.aigul()));
    }

    private OfficerChange asked() {
        return ((Asked.Waits) ask()).change();
    }

    private Enrolling enrol(OfficerChange confirmed, String code) {
        return enrolments.enrol(confirmed, new Answers(code, NEW, true, Channel.SMS));
    }

    private OfficerChange change() {
        return stores.desks().change(Desks.AIGUL).orElseThrow();
    }

    private DutyOfficer aigul() {
        return stores.desks().officer(Desks.AIGUL).orElseThrow();
    }

    private boolean hasNewPin() {
        return pins.matches(NEW, aigul().pin().orElseThrow());
    }

    /// The revision of a first change that is asked for now.
    private long first() {
        return clock.instant().getEpochSecond();
    }

    private boolean isToWhom(Subject subject, OfficerId to, long revision) {
        var message = new OfficerMessage(subject, Desks.AIGUL, revision, to, Channel.SMS);
        return stores.outbox().find(message.key()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"CONFLICT", "THROTTLED", "BROKEN", "TIMEOUT_BEFORE_COMMIT", "TIMEOUT_AFTER_COMMIT"})
    void each_step_comes_through_two_failures_once(Fault fault) {
        faults.next(2, fault);
        var change = asked();
        faults.next(2, fault);
        var code = enrolments.confirm(change, Optional.of(BOLAT)).orElseThrow();
        faults.next(Fault.NONE); // the count of codes
        faults.next(2, fault);

        assertThat(enrol(change(), code)).isInstanceOf(Enrolling.Enrolled.class);

        assertThat(hasNewPin()).isTrue();
        assertThat(change().state()).isEqualTo(new OfficerChange.State.Done(clock.instant()));
        assertThat(stores.desks().lastTap(Desks.AIGUL)).contains(clock.instant());
        assertThat(isToWhom(Subject.CONFIRM, BOLAT, first())).isTrue();
        assertThat(isToWhom(Subject.ASKED, Desks.AIGUL, first())).isTrue();
        assertThat(isToWhom(Subject.ENROL, Desks.AIGUL, first() + 1)).isTrue();
    }

    @Test
    void a_process_that_dies_before_the_PIN_is_stored_leaves_the_link_as_it_was() {
        var code = enrolments.confirm(asked(), Optional.of(BOLAT)).orElseThrow();
        faults.next(Fault.NONE, Fault.DEATH_BEFORE_COMMIT);

        assertThatThrownBy(() -> enrol(change(), code)).isInstanceOf(Faults.Death.class);

        assertThat(hasNewPin()).isFalse();
        assertThat(enrol(change(), code)).isInstanceOf(Enrolling.Enrolled.class);
        assertThat(hasNewPin()).isTrue();
    }

    @Test
    void a_process_that_dies_just_after_it_has_lost_nothing_either() {
        var code = enrolments.confirm(asked(), Optional.of(BOLAT)).orElseThrow();
        faults.next(Fault.NONE, Fault.DEATH_AFTER_COMMIT);

        assertThatThrownBy(() -> enrol(change(), code)).isInstanceOf(Faults.Death.class);

        assertThat(hasNewPin()).isTrue();
        assertThat(stores.desks().lastTap(Desks.AIGUL)).contains(clock.instant());
        assertThat(enrol(change(), code)).isEqualTo(new Enrolling.Over());
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"DEATH_BEFORE_COMMIT", "DEATH_AFTER_COMMIT"})
    void a_change_that_is_written_down_has_asked_somebody(Fault death) {
        faults.next(death);
        assertThatThrownBy(this::ask).isInstanceOf(Faults.Death.class);

        var isThere = stores.desks().change(Desks.AIGUL).isPresent();

        assertThat(isThere).isEqualTo(death == Fault.DEATH_AFTER_COMMIT);
        assertThat(isToWhom(Subject.CONFIRM, BOLAT, first())).isEqualTo(isThere);
        assertThat(isToWhom(Subject.ASKED, Desks.AIGUL, first())).isEqualTo(isThere);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"DEATH_BEFORE_COMMIT", "DEATH_AFTER_COMMIT"})
    void a_change_that_is_confirmed_has_its_link_on_the_way(Fault death) {
        var change = asked();
        faults.next(death);
        assertThatThrownBy(() -> enrolments.confirm(change, Optional.of(BOLAT))).isInstanceOf(Faults.Death.class);

        var isConfirmed = change().isConfirmed(clock.instant());

        assertThat(isConfirmed).isEqualTo(death == Fault.DEATH_AFTER_COMMIT);
        assertThat(isToWhom(Subject.ENROL, Desks.AIGUL, first() + 1)).isEqualTo(isConfirmed);
    }
}
