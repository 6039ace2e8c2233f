package kz.goldenhour.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import kz.goldenhour.testing.Events;
import kz.goldenhour.testing.Evidences;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A report ...
@DisplayNameGeneration(ReplaceUnderscores.class)
class FilingTest {
    private final ReportDesk desk = new ReportDesk();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report-talgar-ru",
                "report-talgar-kk",
                "report-egov-one-bank",
                "report-42500",
                "report-blackout",
                "report-matches-nothing",
                "report-least"
            })
    void of_the_samples_is_stored_with_a_promise(String name) {
        var answer = desk.send(Events.request(name));

        assertThat(answer.getStatusCode()).isEqualTo(201);
        assertThat(ReportDesk.body(answer).path("status").asText()).isEqualTo("underReview");
        assertThat(ReportDesk.body(answer).path("nextWordBy").asText()).isEqualTo("2026-11-20T20:20:00+05:00");
        assertThat(ReportDesk.body(answer).at("/desk/pressContact").asText()).isNotEmpty();
        assertThat(answer.getHeaders())
                .containsEntry("Retry-After", "60")
                .containsEntry(
                        "Location",
                        "/prod/v1/reports/" + ReportDesk.body(answer).path("id").asText())
                .containsEntry("RateLimit", "\"caller\";r=59;t=60");
    }

    @Test
    void is_answered_at_once_in_its_own_language() {
        desk.house.stores.evidence().put(Evidences.preApproved());

        var answer =
                ReportDesk.body(desk.send("{\"text\":\"С завтрашнего дня закрываются все ЦОНы\",\"lang\":\"kk\"}"));

        assertThat(answer.path("status").asText()).isEqualTo("answered");
        assertThat(answer.has("nextWordBy")).isFalse();
        assertThat(answer.at("/answer/rating").asText()).isEqualTo("FALSE");
        assertThat(answer.at("/answer/claimReviewed").asText()).isEqualTo("Ертеңнен бастап барлық ХҚКО жабылады");
        assertThat(answer.at("/answer/lang").asText()).isEqualTo("kk");
        assertThat(answer.at("/answer/quote").asText()).isEqualTo("SAMPLE ХҚКО-лар әдеттегідей жұмыс істейді.");
        assertThat(answer.at("/answer/languagesAvailable").toString()).isEqualTo("[\"kk\",\"ru\"]");
        assertThat(answer.at("/answer/quotableFrom").asText()).isEqualTo("2026-11-20T20:00:00+05:00");
        assertThat(answer.at("/answer/sources/0/url").asText()).startsWith("https://");
        assertThat(answer.at("/answer/version").asText()).hasSize(64);
    }

    @Test
    void is_answered_in_the_language_of_the_text_where_nobody_says_another() {
        desk.house.stores.evidence().put(Evidences.preApproved());

        assertThat(ReportDesk.body(desk.send("{\"text\":\"Ертеңнен бастап барлық ХҚКО жабылады\"}"))
                        .at("/answer/lang")
                        .asText())
                .isEqualTo("kk");
    }

    @Test
    void with_an_unknown_field_is_taken_and_told() {
        assertThat(ReportDesk.body(desk.send(Events.request("report-matches-nothing")))
                        .path("warnings")
                        .toString())
                .isEqualTo("[\"sauce\"]");
    }

    @Test
    void leaves_no_word_of_itself_in_the_log() {
        desk.send(Events.request("report-talgar-ru"));

        assertThat(desk.lines).isNotEmpty().noneMatch(line -> line.contains("Талгар") || line.contains("redaktor"));
    }

    @Test
    void sent_again_with_its_key_gets_the_same_answer() {
        var first = desk.send(Events.request("report-talgar-ru"));
        var again = desk.send(Events.request("report-talgar-ru"));

        assertThat(again.getBody()).isEqualTo(first.getBody());
    }

    @Test
    void with_a_key_that_had_another_body_is_refused() {
        desk.send(Events.request("report-talgar-ru"));
        var other = desk.send(Events.withBody(Events.request("report-talgar-ru"), "{\"text\":\"другое\"}"));

        assertThat(other.getStatusCode()).isEqualTo(422);
        assertThat(ReportDesk.body(other).path("type").asText()).isEqualTo("/problems/idempotency-key-reused");
    }

    @Test
    void with_a_region_or_contact_that_nobody_understands_is_stored_and_told_so() {
        var answer = desk.send("{\"text\":\"Кассы закрыты\",\"region\":\"nowhere\",\"contact\":\"not a mail\"}");
        assertThat(answer.getStatusCode()).isEqualTo(201);
        assertThat(ReportDesk.body(answer).path("warnings").toString()).isEqualTo("[\"region\",\"contact\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"editor@newspaper.example.kz", "+7 700 000 00 00", "Telegram @sample", "https://t.example/x"})
    void with_a_contact_that_reaches_somebody_is_stored_without_a_word(String contact) {
        var answer = desk.send(
                "{\"text\":\"Кассы закрыты\",\"region\":\" AKMOLA-oblysy\",\"contact\":\"%s\"}".formatted(contact));
        assertThat(ReportDesk.body(answer).has("warnings")).isFalse();
    }

    @Test
    void that_says_nothing_is_stored_and_its_reporter_reads_that_nobody_was_woken() {
        var answer = desk.send("{\"text\":\"😀😀😀\"}");

        assertThat(answer.getStatusCode()).isEqualTo(201);
        var body = ReportDesk.body(answer);
        assertThat(body.path("status").asText()).isEqualTo("underReview");
        assertThat(body.path("nextWordBy").asText()).isEqualTo("2026-11-20T20:20:00+05:00");
        assertThat(body.at("/nobodyWoken/reason").asText()).isEqualTo("noClaim");
        assertThat(body.at("/nobodyWoken/text/ru").asText()).contains("никого не разбудили");
        assertThat(desk.house.memory.outboxSize()).isZero();
    }

    @Test
    void beyond_what_a_key_may_wake_for_says_so() {
        for (int i = 0; i < 5; i++) {
            var heard = ReportDesk.body(desk.send("{\"text\":\"слух%d вести%d\"}".formatted(i, i)));
            assertThat(heard.has("nobodyWoken")).isFalse();
        }
        var body = ReportDesk.body(desk.send("{\"text\":\"Отключат воду в Алматы?\"}"));

        assertThat(body.at("/nobodyWoken/reason").asText()).isEqualTo("alertsSpent");
        assertThat(body.at("/nobodyWoken/text/kk").asText()).contains("ешкім оятылған жоқ");
    }
}
