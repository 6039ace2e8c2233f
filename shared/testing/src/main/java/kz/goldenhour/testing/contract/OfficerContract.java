package kz.goldenhour.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.Drill;
import kz.goldenhour.domain.desk.Drill.Note;
import kz.goldenhour.domain.desk.Drill.Sent;
import kz.goldenhour.domain.desk.Drill.Tap;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.testing.Desks;
import org.junit.jupiter.api.Test;

/// What officers go through: drills, changes, links of their own.
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
    void a_drill_of_an_instant_begins_once() {
        assertThat(stores().desks().lastDrill(Desks.TSON)).isEmpty();
        assertThat(stores().desks().begin(drill(0))).isTrue();
        assertThat(stores().desks().begin(drill(0))).isFalse();
        assertThat(stores().desks().begin(drill(-60))).isTrue();

        assertThat(stores().desks().lastDrill(Desks.TSON)).contains(drill(0));
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
}
