package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Events;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningTheLinkTest {
    private final Evening evening = new Evening();

    @Test
    void shows_desk_deadline_and_a_PIN_field_and_nothing_of_the_claim() {
        var page = evening.get();
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("SAMPLE Халыққа қызмет көрсету орталығы", "20:20", "12 минут қалды")
                .doesNotContain("касса", "Айгүл", "ЖАЛҒАН");
        assertThat(page.words("open")).isEqualTo("Сұрауды ашу");
    }

    @Test
    void by_the_sample_events_shows_the_PIN_field_first_and_the_claim_after_the_PIN() {
        var link = evening.link(Desks.AIGUL, Evening.CLAIM, 2);

        var asked = evening.handler.handleRequest(sample("link-get", link), null);
        assertThat(asked.getStatusCode()).isEqualTo(200);
        assertThat(asked.getBody())
                .contains("lang=\"kk\"", "name=\"pin\"", "Сұрауды ашу")
                .doesNotContain("касса");

        var opened = evening.handler.handleRequest(sample("link-post", link), null);
        assertThat(opened.getStatusCode()).isEqualTo(200);
        assertThat(opened.getBody()).contains("ХҚКО кассалары", "value=\"approve\"");
        assertThat(evening.claim().isOpen()).isTrue();
    }

    /// As it stands in `events/`, for another link.
    private static APIGatewayProxyRequestEvent sample(String name, String link) {
        return Events.request(name).withPathParameters(Map.of("handle", link));
    }

    @Test
    void a_hundred_times_decides_nothing() {
        for (int time = 0; time < 100; time++) {
            evening.get();
        }
        evening.send("HEAD", Optional.empty(), Map.of("action", "confirm", "decision", "approve"));
        assertThat(evening.claim().isOpen()).isTrue();
        assertThat(evening.memory.outboxSize()).isEqualTo(1);
        assertThat(evening.get().status()).isEqualTo(200);
    }

    @Test
    void forbids_keeping_framing_indexing_scripts_and_referrers() {
        assertThat(evening.get().headers())
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("X-Frame-Options", "DENY")
                .containsEntry("X-Robots-Tag", "noindex, nofollow")
                .hasEntrySatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy)
                                .startsWith("default-src 'none'; style-src 'sha256-")
                                .contains("form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                                .doesNotContain("script-src", "unsafe"));
    }

    @Test
    void that_nobody_was_sent_is_a_page_that_does_not_exist() {
        assertThat(evening.at("0000000000000000000000").get().status()).isEqualTo(404);
        assertThat(evening.at("../../etc").get().text()).contains("Мұндай бет жоқ");
    }

    @Test
    void of_an_officer_who_has_moved_to_another_desk_shows_nothing() {
        var link = evening.link(new OfficerId("dana"), Evening.CLAIM, 2);
        evening.stores.desks().put(Desks.officer(new OfficerId("dana"), new DeskId("other")));
        assertThat(evening.at(link).get().status()).isEqualTo(404);
    }

    @Test
    void in_another_language_needs_no_PIN() {
        assertThat(evening.get(Lang.RU).text()).contains("Введите PIN-код", "осталось 12 минут");
        assertThat(evening.get().press("lang-en").text()).contains("Enter your PIN", "12 minutes left");
    }
}
