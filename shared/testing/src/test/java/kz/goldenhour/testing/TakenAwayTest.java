package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.desk.Changing;
import kz.goldenhour.domain.desk.DeskStore;
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
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// An officer is taken away while a change of him is on its way: nothing of it brings him back.
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakenAwayTest {
    private static final OfficerId BOLAT = new OfficerId("bolat");
    private static final Pin NEW = Pin.read("739164").orElseThrow();

    private final House house = new House();
    private final Deque<Runnable> between = new ArrayDeque<>();
    private final DeskStore desks = house.stores.desks();
    private final Proposals proposals = new Proposals(interrupted(), Desks.TSON, house.clock);
    private final Enrolments enrolments =
            new Enrolments(house.stores, house.mail, new PlainPins(), house.randomness, house.clock);

    TakenAwayTest() {
        desks.put(Desks.officer(BOLAT, Desks.TSON));
    }

    /// The same stores; but just before a step of a change is written, others act.
    private Stores interrupted() {
        var slow = (DeskStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DeskStore.class}, (_, method, args) -> {
                    if (args != null && args[0] instanceof Changing && !between.isEmpty()) {
                        between.removeFirst().run();
                    }
                    return method.invoke(desks, args);
                });
        var it = house.stores;
        return new Stores(it.claims(), it.evidence(), slow, it.ledger(), it.outbox(), it.links(), it.quotas());
    }

    private OfficerChange asked(Kind kind, DutyOfficer wanted) {
        return ((Asked.Waits) proposals.ask(Desks.TSON, wanted.id(), kind, Profile.of(wanted))).change();
    }

    private Optional<String> confirm(OfficerChange change) {
        return enrolments.confirm(change, Optional.of(BOLAT));
    }

    private Enrolling enrol(String code) {
        var change = desks.change(Desks.AIGUL).orElseThrow();
        return enrolments.enrol(change, new Answers(code, NEW, true, Channel.SMS));
    }

    @Test
    void the_link_that_is_out_sets_no_PIN() {
        var code = confirm(asked(Kind.PIN, Desks.aigul())).orElseThrow();
        desks.remove(Desks.AIGUL);

        assertThat(enrol(code)).isEqualTo(new Enrolling.Over());
        assertThat(desks.officer(Desks.AIGUL)).isEmpty();
        assertThat(desks.officers(Desks.TSON)).extracting(DutyOfficer::id).containsExactly(BOLAT);
    }

    @Test
    void a_colleague_who_confirms_in_that_moment_sends_a_link_that_opens_nothing() {
        var change = asked(Kind.PIN, Desks.aigul());
        var code = new ArrayDeque<String>();
        between.add(() -> code.add(confirm(change).orElseThrow()));

        proposals.withdraw(Desks.AIGUL);

        assertThat(enrol(code.getFirst())).isEqualTo(new Enrolling.Over());
        assertThat(desks.officer(Desks.AIGUL)).contains(Desks.aigul());
    }

    @Test
    void a_change_of_him_that_is_confirmed_afterwards_makes_no_new_officer_of_him() {
        var change = asked(Kind.PIN, Desks.aigul());
        desks.remove(Desks.AIGUL);

        assertThat(confirm(change)).isEmpty();
        assertThat(desks.officer(Desks.AIGUL)).isEmpty();
    }
}
