package kz.goldenhour.managedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.officer.Confirmations;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage.OfficerMessage;
import kz.goldenhour.domain.outbox.OutboxMessage.OfficerMessage.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A colleague confirmed, and the page with the code never came; or the officer's link did not.
@DisplayNameGeneration(ReplaceUnderscores.class)
class LostCodeTest {
    private static final OfficerId NEW = new OfficerId("sample-officer-5");
    private static final String PHONE = "+77000000005";
    private static final String COLLEAGUE = "+77000000001";

    private final Bureau bureau = Bureau.open();
    private String asked = "";
    private String session = "";

    @BeforeEach
    void asked() {
        bureau.send(Bureau.event("officer-put"));
        bureau.deliver();
        asked = bureau.texted(COLLEAGUE);
        session = bureau.press(asked, "open", Map.of("pin", Bureau.PIN)).session();
    }

    private Bureau.Page confirm() {
        var page = bureau.press(asked, "confirm", Map.of("session", session));
        bureau.deliver();
        return page;
    }

    private Bureau.Page another(String pin) {
        var page = bureau.press(asked, "code", Map.of("pin", pin));
        bureau.deliver();
        return page;
    }

    private int set(String link, String code) {
        return bureau.press(link, "set", Bureau.answers(code, "739164")).status();
    }

    @Test
    void pressing_again_says_what_to_do_and_shows_no_code() {
        var code = confirm().code();

        var again = confirm();

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text())
                .contains("Сіз растап қойғансыз", "Жаңа код алу")
                .doesNotContain(code.substring(0, 3));
        assertThat(bureau.get(asked).text()).contains("Жаңа код алу");
        assertThat(set(bureau.texted(PHONE), code))
                .as("what is out still works")
                .isEqualTo(200);
    }

    @Test
    void with_his_PIN_he_gets_another_code_and_the_officer_another_link() {
        var lost = confirm().code();
        var old = bureau.texted(PHONE);

        var code = another(Bureau.PIN).code();

        assertThat(bureau.texted(PHONE)).isNotEqualTo(old);
        assertThat(set(old, code)).as("the link before").isEqualTo(410);
        if (!lost.equals(code)) {
            assertThat(set(bureau.texted(PHONE), lost)).as("the code before").isEqualTo(400);
        }
        assertThat(set(bureau.texted(PHONE), code)).isEqualTo(200);
    }

    @Test
    void without_the_PIN_there_is_none() {
        confirm();
        var before = bureau.house.messenger.texts().size();

        assertThat(another("271828").text()).doesNotContain("Код: ");
        assertThat(bureau.house.messenger.texts()).hasSize(before);
    }

    @Test
    void five_codes_are_enough() {
        confirm();
        for (int i = 0; i < 4; i++) {
            assertThat(another(Bureau.PIN).status()).isEqualTo(200);
        }

        assertThat(another(Bureau.PIN).status()).isEqualTo(410);
    }

    @Test
    void once_the_officer_has_set_his_PIN_there_is_none_either() {
        var code = confirm().code();
        set(bureau.texted(PHONE), code);

        assertThat(another(Bureau.PIN).status()).isEqualTo(410);
    }

    @Test
    void the_other_colleagues_get_no_code() {
        var other = bureau.texted("+77000000002");
        confirm();

        assertThat(bureau.press(other, "code", Map.of("pin", Bureau.PIN)).status())
                .isEqualTo(410);
    }

    @Test
    void a_message_of_long_ago_holds_up_no_mail() {
        var outbox = bureau.house.stores.outbox();
        var old = new OfficerMessage(Subject.ENROL, NEW, 2, NEW, Channel.EMAIL);
        outbox.add(old, bureau.house.clock.instant());
        outbox.park(old.key(), "refused");
        confirm();
        new Confirmations(bureau.house.stores, bureau.house.mail, bureau.house.clock).look();
        bureau.deliver();

        assertThat(bureau.mailed(NEW.value())).isNotEmpty();
    }

    @Test
    void who_died_between_two_writes_makes_up_for_the_mail_in_the_next_minute() {
        confirm();
        var email = bureau.officer(NEW.value()).email().orElseThrow();
        bureau.house.stores.desks().confirmed(NEW, email, true);

        for (int i = 0; i < 3; i++) {
            new Confirmations(bureau.house.stores, bureau.house.mail, bureau.house.clock).look();
            bureau.deliver();
        }

        assertThat(bureau.house.messenger.emails())
                .filteredOn(mail -> mail.to().equals(NEW))
                .hasSize(1);
    }
}
