package kz.goldenhour.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.Drill;
import kz.goldenhour.domain.desk.Drill.Note;
import kz.goldenhour.domain.desk.Drill.Sent;
import kz.goldenhour.domain.desk.Drill.Tap;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage.DrillAlert;
import kz.goldenhour.domain.outbox.OutboxMessage.OfficerMessage;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.OfficerLink;
import kz.goldenhour.domain.review.OfficerLink.Errand;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Seeds;
import org.junit.jupiter.api.Test;

/// What officers go through: drills, links of their own.
public abstract class OfficerContract extends StoreContract {
    private static final OfficerId BOLAT = new OfficerId("bolat");

    private static Drill drill(long seconds) {
        return new Drill(
                Desks.TSON,
                after(seconds),
                Drill.Cause.WEEKLY,
                List.of(Drill.Call.of(Desks.AIGUL, Optional.of(Who.ON_DUTY)), Drill.Call.of(BOLAT, Optional.empty())),
                Set.of(Who.HEAD));
    }

    @Test
    void who_is_renamed_keeps_the_phone_and_the_PIN_that_he_has_by_now() {
        var desks = stores().desks();
        var seen = Desks.officer(BOLAT, Desks.TSON);
        desks.put(seen);
        var since = new DutyOfficer(
                seen.id(),
                seen.desk(),
                seen.name(),
                seen.post(),
                new Phone("+77000000042"),
                seen.email(),
                true,
                seen.lang(),
                false,
                Optional.empty(),
                after(86_400));
        desks.put(since);

        var renamed = desks.rename(seen.renamed("SAMPLE another", "SAMPLE post", Lang.EN));

        assertThat(renamed).contains(since.renamed("SAMPLE another", "SAMPLE post", Lang.EN));
        assertThat(desks.officer(BOLAT)).isEqualTo(renamed);
        assertThat(desks.officers(Desks.TSON)).contains(renamed.orElseThrow());
    }

    @Test
    void who_is_gone_is_not_brought_back_by_a_new_name() {
        var desks = stores().desks();
        var seen = Desks.officer(BOLAT, Desks.TSON);
        desks.put(seen);
        desks.remove(BOLAT);

        assertThat(desks.rename(seen.renamed("SAMPLE another", "", Lang.EN))).isEmpty();
        assertThat(desks.officer(BOLAT)).isEmpty();
        assertThat(desks.officers(Desks.TSON)).extracting(DutyOfficer::id).doesNotContain(BOLAT);
    }

    @Test
    void a_drill_of_an_instant_begins_once() {
        assertThat(stores().desks().lastDrill(Desks.TSON)).isEmpty();
        assertThat(stores().desks().begin(drill(0))).isTrue();
        assertThat(stores().desks().begin(drill(0))).as("a lost reply").isTrue();
        note(Desks.AIGUL, new Note.Told(Channel.SMS, after(1)));
        assertThat(stores().desks().begin(drill(0))).as("it has gone on").isFalse();
        assertThat(stores().desks().begin(drill(-60))).isTrue();

        assertThat(stores().desks().lastDrill(Desks.TSON)).map(Drill::at).contains(NOW);
        assertThat(stores().desks().drill(Desks.TSON, after(-60))).contains(drill(-60));
        assertThat(stores().desks().drill(Desks.TSON, after(1))).isEmpty();
        assertThat(stores().desks().lastDrill(new DeskId("other"))).isEmpty();
    }

    @Test
    void of_each_officer_it_is_kept_what_he_was_sent_and_his_first_tap() {
        stores().desks().begin(drill(0));
        note(Desks.AIGUL, new Note.Told(Channel.SMS, after(1)));
        note(Desks.AIGUL, new Note.Refused(Channel.EMAIL, after(2)));
        note(Desks.AIGUL, new Note.Tapped(Channel.SMS, after(60)));
        note(Desks.AIGUL, new Note.Tapped(Channel.EMAIL, after(90)));
        note(new OfficerId("stranger"), new Note.Tapped(Channel.SMS, after(60)));

        var drill = stores().desks().lastDrill(Desks.TSON).orElseThrow();

        assertThat(drill.calls())
                .containsExactly(
                        new Drill.Call(
                                Desks.AIGUL,
                                Optional.of(Who.ON_DUTY),
                                Map.of(Channel.SMS, new Sent(after(1), false), Channel.EMAIL, new Sent(after(2), true)),
                                Optional.of(new Tap(after(60), Channel.SMS))),
                        Drill.Call.of(BOLAT, Optional.empty()));
        assertThat(drill.silent()).containsExactly(BOLAT);
    }

    @Test
    void a_note_about_a_drill_that_was_never_held_makes_none() {
        note(Desks.AIGUL, new Note.Tapped(Channel.SMS, after(60)));

        assertThat(stores().desks().lastDrill(Desks.TSON)).isEmpty();
    }

    private void note(OfficerId officer, Note note) {
        stores().desks().note(Desks.TSON, NOW, officer, note);
    }

    @Test
    void an_address_is_confirmed_where_it_is_still_the_officers() {
        stores().desks().put(Desks.aigul().confirmed(false));
        var email = Desks.aigul().email().orElseThrow();

        stores().desks().confirmed(Desks.AIGUL, new Email("other@sample.invalid"), true);
        stores().desks().confirmed(BOLAT, email, true);
        assertThat(stores().desks().officer(Desks.AIGUL)).contains(Desks.aigul().confirmed(false));

        stores().desks().confirmed(Desks.AIGUL, email, true);
        assertThat(stores().desks().officer(Desks.AIGUL)).contains(Desks.aigul());
        assertThat(stores().desks().officers(Desks.TSON)).containsExactly(Desks.aigul());
    }

    @Test
    void who_is_taken_away_is_in_no_list_any_more() {
        stores().desks().put(Desks.aigul());
        stores().desks().put(Desks.officer(BOLAT, Desks.TSON));

        stores().desks().remove(Desks.AIGUL);
        stores().desks().remove(Desks.AIGUL);

        assertThat(stores().desks().officer(Desks.AIGUL)).isEmpty();
        assertThat(stores().desks().officers(Desks.TSON)).hasSize(1);
    }

    @Test
    void a_link_of_an_officers_own_comes_with_the_lease_and_is_no_link_to_a_claim() {
        for (var errand :
                List.<Errand>of(new Errand.Drill(Desks.TSON, NOW), new Errand.Confirm(BOLAT, 3), new Errand.Enrol(4))) {
            var handle = LinkHandle.random(Seeds.randomness(errand.hashCode()));
            var link = new OfficerLink(handle.hash(), errand, Desks.AIGUL, Channel.EMAIL, after(60));
            var message = new OfficerMessage(
                    OfficerMessage.Subject.ENROL, Desks.AIGUL, errand.hashCode(), Desks.AIGUL, Channel.EMAIL);
            stores().outbox().add(message, NOW);

            assertThat(stores().outbox()
                            .lease(message.key(), NOW, Optional.of(link))
                            .orElseThrow()
                            .message())
                    .isEqualTo(message);
            assertThat(stores().links().officerLink(handle)).contains(link);
            assertThat(stores().links().link(handle)).isEmpty();
        }
    }

    @Test
    void a_call_to_a_drill_is_read_as_it_was_written() {
        var call = new DrillAlert(Desks.TSON, NOW, Desks.AIGUL, Channel.SMS);
        stores().outbox().add(call, NOW);

        assertThat(stores().outbox().find(call.key()).orElseThrow().message()).isEqualTo(call);
    }
}
