package kz.goldenhour.managedesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import kz.goldenhour.aws.http.Json;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.testing.TestMessenger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DrillTest {
    private final Bureau bureau = Bureau.open();

    private JsonNode begin() {
        var answer = bureau.send(Bureau.event("drill-post"));
        assertThat(answer.getStatusCode()).isEqualTo(201);
        bureau.deliver();
        return Json.read(answer.getBody());
    }

    private JsonNode officer(int rank) {
        return bureau.json("drill-get").path("officers").path(rank);
    }

    @Test
    void calls_everybody_on_the_ladder_by_both_addresses_and_says_that_it_is_one() {
        var drill = begin();

        assertThat(drill.path("cause").asText()).isEqualTo("asked");
        assertThat(drill.path("officers")).hasSize(4);
        assertThat(bureau.house.messenger.texts())
                .hasSize(4)
                .allMatch(sms -> sms.text().startsWith("ЖАТТЫҒУ / УЧЕНИЕ"));
        assertThat(bureau.house.messenger.emails())
                .hasSize(4)
                .allMatch(mail -> mail.text().startsWith("ЖАТТЫҒУ / УЧЕНИЕ")
                        && mail.subject().contains("ЖАТТЫҒУ / УЧЕНИЕ"));
        assertThat(officer(0).path("who").asText()).isEqualTo("onDuty");
        assertThat(officer(0).path("sms").path("toldAt").asText()).startsWith("2026-11-20T");
    }

    @Test
    void is_answered_with_the_pin_and_one_press() {
        begin();
        bureau.house.clock.advance(Duration.ofMinutes(3));
        var link = bureau.texted("+77000000001");

        assertThat(bureau.get(link).text()).contains("ЖАТТЫҒУ / УЧЕНИЕ", "ешқандай сұрау түскен жоқ");
        assertThat(bureau.press(link, "here", Map.of()).status()).isEqualTo(403);
        assertThat(officer(0).has("tappedAt")).isFalse();
        assertThat(bureau.press(link, "here", Map.of("pin", Bureau.PIN)).text()).contains("Рақмет");

        assertThat(officer(0).path("tappedAt").asText()).startsWith("2026-11-20T20:03");
        assertThat(officer(0).path("tappedBy").asText()).isEqualTo("sms");
        assertThat(bureau.get(link).text())
                .contains("Сіз 20.11.2026, 20:03 жауап бергенсіз")
                .doesNotContain("PIN-код (6");
        assertThat(bureau.house.stores.desks().lastTap(new OfficerId("sample-officer")))
                .contains(bureau.house.clock.instant());
    }

    @Test
    void shows_who_hears_and_the_board_that_he_asks_for_does_not() {
        var officer = new OfficerId("sample-officer");
        var before = bureau.house.stores.desks().lastTap(officer);
        bureau.house.clock.advance(Duration.ofMinutes(3));
        bureau.desk("POST", Map.of("action", "send", "email", "officer@desk.example.kz"));
        bureau.deliver();
        bureau.press(bureau.mailed("sample-officer"), "open", Map.of("pin", Bureau.PIN));
        assertThat(bureau.house.stores.desks().lastTap(officer)).isEqualTo(before);

        begin();
        bureau.press(bureau.texted("+77000000001"), "here", Map.of("pin", Bureau.PIN));
        assertThat(bureau.house.stores.desks().lastTap(officer)).contains(bureau.house.clock.instant());
    }

    @Test
    void is_passed_when_all_have_answered() {
        begin();
        assertThat(bureau.json("drill-get").path("passed").asBoolean()).isFalse();
        for (var phone : new String[] {"+77000000001", "+77000000002", "+77000000003", "+77000000004"}) {
            bureau.press(bureau.texted(phone), "here", Map.of("pin", Bureau.PIN));
        }

        assertThat(bureau.json("drill-get").path("passed").asBoolean()).isTrue();
        bureau.desk("POST", Map.of("action", "send", "email", "officer@desk.example.kz"));
        bureau.deliver();
        assertThat(bureau.press(bureau.mailed("sample-officer"), "open", Map.of("pin", Bureau.PIN))
                        .text())
                .contains("Соңғы жаттығу: 20.11.2026, 20:00, бәрі жауап берді.");
    }

    @Test
    void names_the_address_that_refused() {
        bureau.house.messenger.refuse(new Phone("+77000000002"));
        bureau.house
                .stores
                .desks()
                .confirmed(new OfficerId("sample-officer"), new Email("officer@desk.example.kz"), false);
        begin();

        assertThat(officer(0).path("email").has("refusedAt"))
                .as("an address that is not confirmed")
                .isTrue();
        assertThat(officer(1).path("sms").has("refusedAt")).isTrue();
        assertThat(officer(1).path("email").has("toldAt")).isTrue();
    }

    @Test
    void is_not_passed_by_mail_where_a_phone_is_dead() {
        bureau.house.messenger.refuse(new Phone("+77000000002"));
        begin();
        for (var phone : new String[] {"+77000000001", "+77000000003", "+77000000004"}) {
            bureau.press(bureau.texted(phone), "here", Map.of("pin", Bureau.PIN));
        }
        bureau.house.messenger.emails().stream()
                .map(TestMessenger.Email::to)
                .distinct()
                .forEach(to -> bureau.press(bureau.mailed(to.value()), "here", Map.of("pin", Bureau.PIN)));

        var drill = bureau.house.stores.desks().lastDrill(Bureau.DESK).orElseThrow();
        assertThat(drill.silent()).isEmpty();
        assertThat(drill.isPassed()).isFalse();
    }

    @Test
    void a_program_that_presses_the_button_answers_no_drill() {
        begin();
        for (var mail : bureau.house.messenger.emails().stream()
                .map(TestMessenger.Email::to)
                .toList()) {
            var link = bureau.mailed(mail.value());
            bureau.get(link);
            bureau.press(link, "here", Map.of());
            bureau.press(link, "here", Map.of("pin", "scanner@sample.invalid"));
            bureau.press(link, "here", Map.of("pin", "271828"));
        }

        assertThat(bureau.json("drill-get").toString()).doesNotContain("tapped");
    }

    @Test
    void is_held_once_in_ten_minutes() {
        begin();
        assertThat(bureau.send(Bureau.event("drill-post")).getStatusCode()).isEqualTo(409);
        bureau.house.clock.advance(Duration.ofMinutes(10));
        begin();
    }

    @Test
    void is_over_after_twelve_hours() {
        begin();
        bureau.house.clock.advance(Duration.ofHours(12));

        assertThat(bureau.get(bureau.texted("+77000000001")).status()).isEqualTo(410);
    }

    @Test
    void is_not_there_where_none_was_held() {
        assertThat(bureau.send(Bureau.event("drill-get")).getStatusCode()).isEqualTo(404);
    }
}
