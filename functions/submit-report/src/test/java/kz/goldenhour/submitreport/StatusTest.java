package kz.goldenhour.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import kz.goldenhour.aws.http.Json;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.claim.ReportId;
import kz.goldenhour.domain.claim.ReportStatus;
import kz.goldenhour.domain.message.ClosingText;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.testing.Choices;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Events;
import kz.goldenhour.testing.Evidences;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/// How a report stands, as its reporter reads it: each word of the closed list that FilingTest and HandedOverReportTest
/// do not see.
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatusTest {
    private final ReportDesk desk = new ReportDesk();

    @Test
    void is_received_while_nothing_could_be_matched_and_under_review_after() {
        desk.house.matching.down(true);
        var id = file("{\"text\":\"Кассы закрыты\"}");
        assertThat(read(id).path("status").asText()).isEqualTo("received");
        assertThat(read(id).path("nextWordBy").asText()).isEqualTo("2026-11-20T20:20:00+05:00");

        desk.house.matching.down(false);
        desk.house.intake.matchLate(9);

        assertThat(read(id).path("status").asText()).isEqualTo("underReview");
    }

    @ParameterizedTest
    @CsvSource({"NOT_CHECKABLE, notCheckable", "SPAM, closed", "OTHER, closed"})
    void of_a_claim_that_ends_without_an_answer_says_so_in_each_language_and_promises_nothing(
            Dismissal reason, String word) {
        var id = file("{\"text\":\"Кассы закрыты\"}");

        dismiss(id, reason);

        var report = read(id);
        assertThat(report.path("status").asText()).isEqualTo(word);
        assertThat(report.has("nextWordBy")).isFalse();
        assertThat(report.has("answer")).isFalse();
        var closing = ClosingText.forReporters(reason);
        assertThat(report.path("closing").properties()).hasSize(3);
        for (var lang : Lang.values()) {
            assertThat(report.path("closing").path(lang.tag()).asText()).isEqualTo(closing.in(lang));
        }
        assertThat(get(id).getHeaders()).doesNotContainKey("Retry-After");
    }

    @Test
    void of_a_claim_that_nobody_looked_at_in_time_is_closed_and_says_so_in_each_language() {
        var id = "";
        for (int question = 0; question < 6; question++) {
            id = file("{\"text\":\"Вопрос номер %d\"}".formatted(question));
        }
        desk.house.clock.advance(Duration.ofDays(9));
        desk.house.clockwork.run(desk.house.clock.instant().plusSeconds(40));

        var report = read(id);
        assertThat(report.path("status").asText()).isEqualTo("closed");
        assertThat(report.has("nextWordBy")).isFalse();
        assertThat(report.has("statutory")).isFalse();
        for (var lang : Lang.values()) {
            assertThat(report.path("closing").path(lang.tag()).asText())
                    .isEqualTo(ClosingText.unanswered().in(lang));
        }
        assertThat(get(id).getHeaders()).doesNotContainKey("Retry-After");
    }

    @Test
    void gives_an_officers_answer_at_once_but_none_that_the_last_gate_refuses() {
        var stores = desk.house.stores;
        var id = file("{\"text\":\"Кассы закрыты\"}");
        var claim = stores.claims().report(new ReportId(id)).orElseThrow().claim();
        desk.house.review.decide(
                stores.claims().claim(claim).orElseThrow(), Desks.aigul(), Choices.own(Evidences.rebuttal()));
        assertThat(read(id).path("status").asText()).isEqualTo("answered");
        assertThat(read(id).has("answer")).isTrue();

        stores.desks().put(Desks.askingForTwo(Desks.tson()));
        assertThat(read(id).path("status").asText()).isEqualTo("underReview");
        assertThat(read(id).has("answer")).isFalse();
    }

    @Test
    void that_is_open_is_worth_asking_for_again_and_one_that_is_answered_is_not() {
        desk.house.stores.evidence().put(Evidences.preApproved());

        var open = file("{\"text\":\"Кассы закрыты\"}");
        var answered = file("{\"text\":\"С завтрашнего дня закрываются все ЦОНы\"}");

        assertThat(get(open).getHeaders()).containsEntry("Retry-After", "60");
        assertThat(read(answered).path("status").asText()).isEqualTo("answered");
        assertThat(get(answered).getHeaders()).doesNotContainKey("Retry-After");
    }

    @ParameterizedTest
    @CsvSource({"ru, 200", "kk-KZ, 200", "de, 400", "'', 400"})
    void is_not_read_in_a_language_that_nobody_writes(String lang, int status) {
        var event = Events.withId(Events.request("report-read"), file("{\"text\":\"Кассы закрыты\"}"));

        var answer = desk.send(event.withQueryStringParameters(Map.of("lang", lang)));

        assertThat(answer.getStatusCode()).isEqualTo(status);
        assertThat(ReportDesk.body(answer).path("field").asText()).isEqualTo(status == 400 ? "lang" : "");
    }

    @Test
    void is_one_of_the_words_that_the_API_file_lists() {
        Map<String, Object> file = new Yaml().load(Events.text("docs/api/openapi.yaml"));
        var words = Json.read(Json.write(file)).at("/components/schemas/Report/properties/status/enum");

        assertThat(words.valueStream().map(JsonNode::asText).toList())
                .isEqualTo(Arrays.stream(ReportStatus.values())
                        .map(ReportStatus::word)
                        .toList());
    }

    private String file(String body) {
        var answer = desk.send(body);
        assertThat(answer.getStatusCode()).isEqualTo(201);
        return ReportDesk.body(answer).path("id").asText();
    }

    private APIGatewayProxyResponseEvent get(String id) {
        return desk.send(Events.withId(Events.request("report-read"), id));
    }

    private JsonNode read(String id) {
        return ReportDesk.body(get(id));
    }

    private void dismiss(String id, Dismissal reason) {
        var stores = desk.house.stores;
        var claim = stores.claims().report(new ReportId(id)).orElseThrow().claim();
        desk.house.review.decide(
                stores.claims().claim(claim).orElseThrow(),
                stores.desks().officer(Desks.AIGUL).orElseThrow(),
                new Choice.Dismiss(reason));
    }
}
