package kz.goldenhour.managedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.aws.http.Json;
import kz.goldenhour.domain.desk.OfficerChange;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.officer.Confirmations;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// How an officer comes, changes and goes.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficersTest {
    private static final String AIGUL = "sample-officer";
    private static final String NEW = "sample-officer-5";
    private static final String NEW_PHONE = "+77000000005";

    private final Bureau bureau = Bureau.open();

    private boolean wakesAnybody(String officer) {
        return bureau.house.stores.desks().officer(new OfficerId(officer)).stream()
                .anyMatch(it -> it.pin().isPresent());
    }

    @Nested
    class A_new_officer {
        @Test
        void waits_for_a_second_person_of_the_desk() {
            var answer = bureau.send(Bureau.event("officer-put"));

            assertThat(answer.getStatusCode()).isEqualTo(202);
            var change = Json.read(answer.getBody()).path("change");
            assertThat(change.path("kind").asText()).isEqualTo("join");
            assertThat(change.path("state").asText()).isEqualTo("proposed");
            assertThat(change.path("asked").asInt()).isEqualTo(4);
            assertThat(answer.getBody()).doesNotContain("+77", "code");
            bureau.deliver();
            assertThat(bureau.house.messenger.texts())
                    .hasSize(4)
                    .noneMatch(sms -> sms.to().equals(new Phone(NEW_PHONE)));
            assertThat(bureau.house.stores.desks().officer(new OfficerId(NEW))).isEmpty();
        }

        @Test
        void sets_the_pin_with_the_link_from_the_phone_and_the_code_of_the_second_person() {
            bureau.send(Bureau.event("officer-put"));
            bureau.deliver();
            var code = bureau.confirmed("+77000000001");
            bureau.deliver();
            assertThat(wakesAnybody(NEW)).isFalse();

            var done = bureau.press(bureau.texted(NEW_PHONE), "set", Bureau.answers(code, "739164"));

            assertThat(done.status()).isEqualTo(200);
            assertThat(done.text()).contains("PIN-код қойылды", "21.11.2026, 20:00");
            assertThat(bureau.officer(NEW).post()).isEqualTo("SAMPLE баспасөз хатшысы");
            assertThat(bureau.officer(NEW).mayApprove(bureau.house.clock.instant()))
                    .isFalse();
            bureau.house.clock.advance(OfficerChange.WAIT);
            assertThat(bureau.officer(NEW).mayApprove(bureau.house.clock.instant()))
                    .isTrue();
            assertThat(bureau.json("officers-get").toString()).doesNotContain("+77", "@", "739164");
        }

        @Test
        void gets_a_link_by_mail_too_once_the_address_is_confirmed() {
            bureau.send(Bureau.event("officer-put"));
            bureau.deliver();
            var code = bureau.confirmed("+77000000001");
            new Confirmations(bureau.house.stores, bureau.house.mail, bureau.house.clock).look();
            bureau.deliver();

            assertThat(bureau.officer(NEW).emailConfirmed()).isTrue();
            var link = bureau.mailed(NEW);
            assertThat(link).isNotEqualTo(bureau.texted(NEW_PHONE));
            assertThat(bureau.press(link, "set", Bureau.answers(code, "739164")).status())
                    .isEqualTo(200);
        }

        @Test
        void whose_mail_was_switched_off_has_no_mailbox_ten_minutes_later() {
            var looking = new Confirmations(bureau.house.stores, bureau.house.mail, bureau.house.clock);
            bureau.house.mail.slow(bureau.officer(AIGUL).email().orElseThrow(), true);
            for (int minute = 0; minute < 10; minute++) {
                bureau.house.clock.advance(Duration.ofMinutes(1));
                looking.look();
            }

            assertThat(bureau.officer(AIGUL).mailbox()).isEmpty();
        }

        @Test
        void needs_both_addresses() {
            assertThat(bureau.write(NEW, Map.of("email", "")).getStatusCode()).isEqualTo(400);
            assertThat(bureau.write(NEW, Map.of("phone", "+491701234567")).getStatusCode())
                    .isEqualTo(400);
        }

        @Test
        void is_told_of_a_pin_that_an_admin_would_like_to_set() {
            var answer = bureau.write(NEW, Map.of("pin", "739164"));

            assertThat(Json.read(answer.getBody()).path("warnings").toString()).contains("pin");
        }
    }

    @Nested
    class A_change {
        @Test
        void of_name_post_and_language_holds_at_once() {
            var answer = bureau.write(
                    AIGUL, Map.of("name", "SAMPLE Басқа", "phone", "+77000000001", "email", "officer@desk.example.kz"));

            assertThat(answer.getStatusCode()).isEqualTo(200);
            assertThat(bureau.officer(AIGUL).name()).isEqualTo("SAMPLE Басқа");
            assertThat(bureau.officer(AIGUL).mayApprove(bureau.house.clock.instant()))
                    .isTrue();
        }

        @Test
        void of_the_phone_leaves_everything_as_it_is_until_the_officer_has_set_a_pin() {
            var pin = bureau.officer(AIGUL).pin();
            bureau.write(AIGUL, Map.of("phone", "+77000000099", "email", "officer@desk.example.kz"));
            bureau.deliver();
            assertThat(bureau.house.messenger.texts())
                    .as("the officer is told at the old phone")
                    .anyMatch(sms -> sms.to().equals(new Phone("+77000000001"))
                            && !sms.text().contains("/o/"));
            var code = bureau.confirmed("+77000000002");
            bureau.deliver();
            assertThat(bureau.officer(AIGUL).phone().value()).isEqualTo("+77000000001");
            assertThat(bureau.officer(AIGUL).pin()).isEqualTo(pin);
            assertThat(bureau.house.messenger.emails())
                    .as("a link by mail would not prove the phone")
                    .noneMatch(mail -> mail.text().contains("48 сағат"));

            bureau.press(bureau.texted("+77000000099"), "set", Bureau.answers(code, "739164"));

            assertThat(bureau.officer(AIGUL).phone().value()).isEqualTo("+77000000099");
            assertThat(bureau.officer(AIGUL).mayApprove(bureau.house.clock.instant()))
                    .isFalse();
        }

        @Test
        void of_the_address_ends_the_old_one_only_when_it_is_done() {
            bureau.write(AIGUL, Map.of("phone", "+77000000001", "email", "moved@desk.example.kz"));
            bureau.deliver();
            var code = bureau.confirmed("+77000000002");
            bureau.deliver();
            assertThat(bureau.house.mail.asked())
                    .as("not his before he says so")
                    .doesNotContain("+moved@desk.example.kz");

            bureau.press(bureau.texted("+77000000001"), "set", Bureau.answers(code, "739164"));

            assertThat(bureau.house.mail.asked()).endsWith("+moved@desk.example.kz", "-officer@desk.example.kz");
            assertThat(bureau.officer(AIGUL).mailbox()).as("not confirmed yet").isEmpty();
        }

        @Test
        void that_a_colleague_refuses_changes_nothing() {
            bureau.write(AIGUL, Map.of("phone", "+77000000099", "email", "officer@desk.example.kz"));
            bureau.deliver();
            var link = bureau.texted("+77000000003");
            var session = bureau.press(link, "open", Map.of("pin", Bureau.PIN)).session();

            assertThat(bureau.press(link, "refuse", Map.of("session", session)).text())
                    .contains("Ничего не изменилось");
            assertThat(bureau.get(bureau.texted("+77000000002")).status()).isEqualTo(410);
            bureau.deliver();
            assertThat(bureau.house.messenger.texts()).noneMatch(sms -> sms.to().equals(new Phone("+77000000099")));
        }

        @Test
        void waits_two_days_and_no_longer() {
            bureau.send(Bureau.event("officer-put"));
            bureau.deliver();
            bureau.house.clock.advance(Duration.ofDays(2));

            assertThat(bureau.get(bureau.texted("+77000000001")).status()).isEqualTo(410);
        }
    }

    @Nested
    class An_officer_who_goes {
        @Test
        void is_missed_where_a_step_would_be_empty() {
            var delete = Bureau.event("officer-delete");
            delete.setQueryStringParameters(null);

            var refused = bureau.send(delete);

            assertThat(refused.getStatusCode()).isEqualTo(409);
            assertThat(Json.read(refused.getBody()).path("detail").asText()).contains("deputy");
        }

        @Test
        void is_gone_at_once_where_that_is_meant() {
            assertThat(bureau.send(Bureau.event("officer-delete")).getStatusCode())
                    .isEqualTo(204);

            assertThat(bureau.house.stores.desks().officer(new OfficerId("sample-officer-2")))
                    .isEqualTo(Optional.empty());
            assertThat(bureau.house.mail.asked()).endsWith("-sample-officer-2@desk.example.kz");
            assertThat(bureau.json("officers-get").path("officers")).hasSize(3);
            assertThat(bureau.send(Bureau.event("officer-delete")).getStatusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_link_that_is_out_brings_nobody_back_who_was_taken_away() {
        bureau.write("sample-officer-2", Map.of("phone", "+77000000099", "email", "sample-officer-2@desk.example.kz"));
        bureau.deliver();
        var link = bureau.texted("+77000000001");
        bureau.send(Bureau.event("officer-delete"));

        assertThat(bureau.press(link, "open", Map.of("pin", Bureau.PIN)).status())
                .isEqualTo(410);
        assertThat(bureau.house.stores.desks().officer(new OfficerId("sample-officer-2")))
                .isEmpty();
    }

    @Test
    void to_an_admin_of_another_desk_there_is_no_such_desk() {
        for (var name :
                new String[] {"officers-get", "officer-get", "officer-put", "officer-delete", "drill-post", "drill-get"
                }) {
            assertThat(bureau.send(Bureau.elsewhere(Bureau.event(name))).getStatusCode())
                    .as(name)
                    .isEqualTo(404);
        }
        var foreign = Bureau.event("officer-get");
        foreign.setPathParameters(Map.of("id", "sample-desk", "officerId", "aigul"));
        assertThat(bureau.send(foreign).getStatusCode())
                .as("an officer of another desk")
                .isEqualTo(404);
    }

    @Test
    void nobody_has_a_second_name_under_the_phone_or_address_of_another() {
        var samePhone = bureau.write(NEW, Map.of("phone", "+77000000001", "email", "new@desk.example.kz"));
        var sameAddress = bureau.write(NEW, Map.of("phone", NEW_PHONE, "email", "OFFICER@desk.example.kz"));

        assertThat(samePhone.getStatusCode()).isEqualTo(409);
        assertThat(sameAddress.getStatusCode()).isEqualTo(409);
        assertThat(samePhone.getBody()).contains("another officer");
    }

    @Test
    void nobody_comes_by_one_admin_alone_not_even_where_all_officers_were_removed() {
        for (var officer : bureau.house.stores.desks().officers(Bureau.DESK)) {
            bureau.house.stores.desks().remove(officer.id());
        }

        var answer = bureau.send(Bureau.event("officer-put"));

        assertThat(answer.getStatusCode()).isEqualTo(409);
        assertThat(answer.getBody()).contains("nobody can confirm").doesNotContain("enrolment");
        bureau.deliver();
        assertThat(bureau.house.messenger.texts()).isEmpty();
        assertThat(bureau.house.stores.desks().change(new OfficerId(NEW))).isEmpty();
    }
}
