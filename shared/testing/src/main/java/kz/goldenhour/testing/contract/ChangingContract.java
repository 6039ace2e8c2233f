package kz.goldenhour.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.desk.Changing;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerChange;
import kz.goldenhour.domain.desk.OfficerChange.Kind;
import kz.goldenhour.domain.desk.OfficerChange.Profile;
import kz.goldenhour.domain.desk.OfficerChange.State;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.desk.PinHash;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.outbox.OutboxMessage.OfficerMessage;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Neighbours;
import org.junit.jupiter.api.Test;

/// Changes of officers: each step is stored with all that belongs to it, or not at all.
public abstract class ChangingContract extends StoreContract {
    private static final OfficerId BOLAT = new OfficerId("bolat");
    private static final PinHash CODE = new PinHash("00", "11", 1, "plain");

    private static OfficerChange change(long revision, State state) {
        var wanted = new Profile(
                "SAMPLE", "SAMPLE", new Phone("+77000000009"), Optional.of(new Email("a@sample.invalid")), Lang.RU);
        return new OfficerChange(Desks.TSON, Desks.AIGUL, revision, Kind.PHONE, wanted, false, NOW, state);
    }

    private static OutboxMessage told(long revision) {
        return new OfficerMessage(OfficerMessage.Subject.CONFIRM, Desks.AIGUL, revision, BOLAT, Channel.SMS);
    }

    private static Changing telling(OfficerChange change) {
        return new Changing(change, Optional.empty(), List.of(told(change.revision())), NOW);
    }

    private static Changing writing(OfficerChange change, DutyOfficer officer) {
        return new Changing(change, Optional.of(officer), List.of(told(change.revision())), NOW);
    }

    private boolean put(OfficerChange change) {
        return stores().desks().put(Changing.quietly(change));
    }

    private boolean isTold(long revision) {
        return stores().outbox().find(told(revision).key()).isPresent();
    }

    @Test
    void a_change_goes_on_one_revision_at_a_time() {
        var proposed = change(1, new State.Proposed());
        var confirmed = proposed.to(new State.Confirmed(Optional.of(BOLAT), after(60), CODE));
        var refused = proposed.to(new State.Refused(BOLAT, after(61)));

        assertThat(stores().desks().change(Desks.AIGUL)).isEmpty();
        assertThat(put(confirmed)).isFalse();
        assertThat(put(proposed)).isTrue();
        assertThat(put(proposed)).isTrue();
        assertThat(put(confirmed)).isTrue();
        assertThat(put(refused)).as("somebody else was faster").isFalse();
        assertThat(stores().desks().change(Desks.AIGUL)).contains(confirmed);
        assertThat(put(confirmed.to(new State.Done(after(120))))).isTrue();
        assertThat(put(change(4, new State.Proposed()))).isTrue();
        assertThat(stores().desks().change(BOLAT)).isEmpty();
    }

    @Test
    void a_message_that_is_in_the_outbox_already_is_not_sent_again_and_holds_up_no_step() {
        stores().outbox().add(told(1), NOW);
        var leased = stores().outbox().lease(told(1).key(), NOW, Optional.empty());
        assertThat(leased).isPresent();
        var before = stores().outbox().find(told(1).key());

        assertThat(stores().desks().put(telling(change(1, new State.Proposed()))))
                .isTrue();

        assertThat(stores().outbox().find(told(1).key())).isEqualTo(before);
        assertThat(stores().desks().change(Desks.AIGUL)).contains(change(1, new State.Proposed()));
    }

    @Test
    void of_two_who_say_yes_and_no_at_once_one_wins_and_he_alone_is_heard() {
        var proposed = change(1, new State.Proposed());
        put(proposed);
        var all = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(i ->
                        () -> put(proposed.to(new State.Refused(new OfficerId("o" + i), after(i)))))
                .toList();

        assertThat(atOnce(all)).containsOnlyOnce(true);
    }

    @Test
    void a_step_is_stored_with_whoever_is_told_of_it() {
        var proposed = change(1, new State.Proposed());

        assertThat(stores().desks().put(telling(proposed))).isTrue();
        assertThat(stores().desks().put(telling(proposed))).as("sent again").isTrue();
        assertThat(stores().desks().put(telling(proposed.to(new State.Refused(BOLAT, NOW)))))
                .isTrue();

        assertThat(isTold(1)).isTrue();
        assertThat(isTold(2)).isTrue();
        assertThat(stores().outbox().due(after(61), 9)).hasSize(2);
    }

    @Test
    void a_step_that_comes_too_late_stores_nothing_at_all() {
        var proposed = change(1, new State.Proposed());
        put(proposed);
        put(proposed.to(new State.Refused(BOLAT, NOW)));
        stores().desks().put(Desks.aigul());
        var late = proposed.to(new State.Done(after(60)));

        assertThat(stores().desks().put(writing(late, Desks.aigul().confirmed(false))))
                .isFalse();

        assertThat(isTold(2)).isFalse();
        assertThat(stores().desks().officer(Desks.AIGUL)).contains(Desks.aigul());
        assertThat(stores().desks().lastTap(Desks.AIGUL)).isEmpty();
    }

    @Test
    void the_last_step_writes_the_officer_and_that_he_answered() {
        var done = change(2, new State.Done(after(60)));
        put(change(1, new State.Proposed()));
        stores().desks().put(Desks.aigul().confirmed(false));

        assertThat(stores().desks().put(writing(done, Desks.aigul()))).isTrue();

        assertThat(stores().desks().officer(Desks.AIGUL)).contains(Desks.aigul());
        assertThat(stores().desks().officers(Desks.TSON)).containsExactly(Desks.aigul());
        assertThat(stores().desks().lastTap(Desks.AIGUL)).contains(after(60));
    }

    @Test
    void the_last_step_brings_back_nobody_who_was_taken_away() {
        put(change(1, new State.Proposed()));
        stores().desks().put(Desks.aigul());
        stores().desks().remove(Desks.AIGUL);

        assertThat(stores().desks().put(writing(change(2, new State.Done(after(60))), Desks.aigul())))
                .isFalse();

        assertThat(stores().desks().officer(Desks.AIGUL)).isEmpty();
        assertThat(stores().desks().officers(Desks.TSON)).isEmpty();
        assertThat(stores().desks().change(Desks.AIGUL)).contains(change(1, new State.Proposed()));
        assertThat(stores().desks().lastTap(Desks.AIGUL)).isEmpty();
    }

    @Test
    void where_the_id_is_an_officers_of_another_desk_nothing_is_stored() {
        stores().desks().put(Desks.officer(Desks.AIGUL, Neighbours.POWER));

        assertThat(stores().desks().put(writing(change(1, new State.Proposed()), Desks.aigul())))
                .isFalse();

        assertThat(stores().desks().change(Desks.AIGUL)).isEmpty();
        assertThat(isTold(1)).isFalse();
        assertThat(stores().desks().officers(Desks.TSON)).isEmpty();
    }
}
