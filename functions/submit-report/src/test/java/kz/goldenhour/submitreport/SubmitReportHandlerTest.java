package kz.goldenhour.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.http.CallerContext;
import kz.goldenhour.aws.http.Json;
import kz.goldenhour.aws.http.RateLimit;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.testing.Events;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.House;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubmitReportHandlerTest {
    private final House house = new House();
    private final List<String> lines = new ArrayList<>();
    private final SubmitReportHandler handler = handler(60);

    private SubmitReportHandler handler(int most) {
        return new SubmitReportHandler(
                new SubmitReportHandler.Services(house.intake, house.stores),
                new RateLimit(house.memory.callers(), most, house.clock),
                house.clock,
                new Log(lines::add, house.clock));
    }

    private APIGatewayProxyResponseEvent send(APIGatewayProxyRequestEvent event) {
        return handler.handleRequest(event, null);
    }

    private APIGatewayProxyResponseEvent send(String body) {
        return send(Events.withBody(Events.request("report-least"), body));
    }

    private static JsonNode body(APIGatewayProxyResponseEvent answer) {
        return Json.read(answer.getBody());
    }

    private void assertProblem(APIGatewayProxyResponseEvent answer, int status, String name) {
        assertThat(answer.getStatusCode()).isEqualTo(status);
        assertThat(answer.getHeaders()).containsEntry("Content-Type", "application/problem+json");
        assertThat(body(answer).path("type").asText()).isEqualTo("/problems/" + name);
        assertThat(house.memory.outboxSize()).isZero();
    }

    @Nested
    class A_report {
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
            var answer = send(Events.request(name));

            assertThat(answer.getStatusCode()).isEqualTo(201);
            assertThat(body(answer).path("status").asText()).isEqualTo("underReview");
            assertThat(body(answer).path("nextWordBy").asText()).isEqualTo("2026-11-20T20:20:00+05:00");
            assertThat(body(answer).at("/desk/pressContact").asText()).isNotEmpty();
            assertThat(answer.getHeaders())
                    .containsEntry("Retry-After", "60")
                    .containsEntry(
                            "Location",
                            "/prod/v1/reports/" + body(answer).path("id").asText())
                    .containsEntry("RateLimit", "\"caller\";r=59;t=60");
        }

        @Test
        void is_answered_at_once_in_its_own_language() {
            house.stores.evidence().put(Evidences.preApproved());

            var answer = body(send("{\"text\":\"С завтрашнего дня закрываются все ЦОНы\",\"lang\":\"kk\"}"));

            assertThat(answer.path("status").asText()).isEqualTo("answered");
            assertThat(answer.has("nextWordBy")).isFalse();
            assertThat(answer.at("/answer/rating").asText()).isEqualTo("FALSE");
            assertThat(answer.at("/answer/lang").asText()).isEqualTo("kk");
            assertThat(answer.at("/answer/quote").asText()).isEqualTo("SAMPLE ХҚКО-лар әдеттегідей жұмыс істейді.");
            assertThat(answer.at("/answer/languagesAvailable").toString()).isEqualTo("[\"kk\",\"ru\"]");
            assertThat(answer.at("/answer/quotableFrom").asText()).isEqualTo("2026-11-20T20:00:00+05:00");
            assertThat(answer.at("/answer/sources/0/url").asText()).startsWith("https://");
            assertThat(answer.at("/answer/version").asText()).hasSize(64);
        }

        @Test
        void is_answered_in_the_language_of_the_text_where_nobody_says_another() {
            house.stores.evidence().put(Evidences.preApproved());

            assertThat(body(send("{\"text\":\"Ертеңнен бастап барлық ХҚКО жабылады\"}"))
                            .at("/answer/lang")
                            .asText())
                    .isEqualTo("kk");
        }

        @Test
        void with_an_unknown_field_is_taken_and_told() {
            assertThat(body(send(Events.request("report-matches-nothing")))
                            .path("warnings")
                            .toString())
                    .isEqualTo("[\"sauce\"]");
        }

        @Test
        void leaves_no_word_of_itself_in_the_log() {
            send(Events.request("report-talgar-ru"));

            assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("Талгар") || line.contains("redaktor"));
        }

        @Test
        void sent_again_with_its_key_gets_the_same_answer() {
            var first = send(Events.request("report-talgar-ru"));
            var again = send(Events.request("report-talgar-ru"));

            assertThat(again.getBody()).isEqualTo(first.getBody());
        }

        @Test
        void with_a_key_that_had_another_body_is_refused() {
            send(Events.request("report-talgar-ru"));
            var other = send(Events.withBody(Events.request("report-talgar-ru"), "{\"text\":\"другое\"}"));

            assertThat(other.getStatusCode()).isEqualTo(422);
            assertThat(body(other).path("type").asText()).isEqualTo("/problems/idempotency-key-reused");
        }
    }

    @Nested
    class Bad_input {
        @Test
        void without_a_body_is_a_bad_request() {
            assertProblem(send(""), 400, "bad-request");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{}|text",
                    "{\"text\":\"\"}|text",
                    "{\"text\":\"  \"}|text",
                    "{\"text\":5}|text",
                    "{\"text\":\"a\",\"lang\":\"de\"}|lang",
                    "{\"text\":\"a\",\"sourceUrl\":\"javascript:1\"}|sourceUrl",
                    "{\"text\":\"a\",\"attachments\":\"x\"}|attachments",
                    "{\"text\":\"a\",\"attachments\":[\"x\"]}|attachments[0]",
                    "{\"text\":\"a\",\"confidential\":\"yes\"}|confidential"
                })
        void names_the_field_at_fault(String body, String field) {
            var answer = send(body);

            assertProblem(answer, 400, "bad-request");
            assertThat(body(answer).path("field").asText()).isEqualTo(field);
            assertThat(body(answer).path("detail").asText()).startsWith(field + ": ");
        }

        @ParameterizedTest
        @ValueSource(strings = {"text", "[1]", "{\"text\":\"a\"} {}", "{\"text\":\"a\",\"text\":\"b\"}"})
        void that_is_no_json_object_is_a_bad_request(String body) {
            assertProblem(send(body), 400, "bad-request");
        }

        @Test
        void nested_ten_thousand_deep_is_a_bad_request() {
            assertProblem(send("[".repeat(10_000)), 400, "bad-request");
        }

        @Test
        void of_more_than_64_kb_is_too_large() {
            assertProblem(send("{\"text\":\"" + "ы".repeat(33_000) + "\"}"), 413, "too-large");
        }

        @Test
        void that_is_no_utf_8_is_a_bad_request() {
            var bytes = "{\"text\":\"рас па\"}".getBytes(StandardCharsets.UTF_16);
            var event = Events.withBody(
                    Events.request("report-least"), Base64.getEncoder().encodeToString(bytes));

            assertProblem(send(event.withIsBase64Encoded(true)), 400, "bad-request");
        }

        @Test
        void of_invisible_marks_alone_is_refused() {
            assertProblem(send("{\"text\":\"\\u200b \\u202e\\u0000\"}"), 400, "bad-request");
        }

        @Test
        void of_no_content_type_is_taken_for_json() {
            var event = Events.request("report-least");
            event.getHeaders().keySet().removeIf("Content-Type"::equalsIgnoreCase);

            assertThat(send(event).getStatusCode()).isEqualTo(201);
        }

        @Test
        void of_another_content_type_is_refused() {
            assertProblem(
                    send(Events.withHeader(Events.request("report-least"), "Content-Type", "application/xml")),
                    415,
                    "unsupported-media-type");
        }

        @Test
        void whose_program_named_no_content_type_is_taken() {
            for (var type : new String[] {"", "text/plain", "application/x-www-form-urlencoded"}) {
                assertThat(send(Events.withHeader(Events.request("report-least"), "Content-Type", type))
                                .getStatusCode())
                        .isEqualTo(201);
            }
        }

        @Test
        void with_an_idempotency_key_that_is_too_long_is_refused() {
            assertProblem(
                    send(Events.withHeader(Events.request("report-least"), "Idempotency-Key", "k".repeat(256))),
                    400,
                    "bad-request");
        }

        @Test
        void is_explained_in_the_language_of_the_caller() {
            var event = Events.withBody(Events.request("report-least"), "{}");
            assertThat(body(send(Events.withHeader(event, "Accept-Language", "kk")))
                            .path("detail")
                            .asText())
                    .isEqualTo("text: міндетті өріс");
            assertThat(body(send(Events.withHeader(event, "Accept-Language", "de, ru;q=0.5")))
                            .path("detail")
                            .asText())
                    .isEqualTo("text: обязательное поле");
        }
    }

    @Nested
    class Reading {
        private String file() {
            return body(send(Events.request("report-least"))).path("id").asText();
        }

        @Test
        void shows_ones_own_report() {
            var id = file();

            var answer = send(Events.withId(Events.request("report-read"), id));

            assertThat(answer.getStatusCode()).isEqualTo(200);
            assertThat(body(answer).path("id").asText()).isEqualTo(id);
        }

        @Test
        void says_after_twenty_minutes_that_it_takes_longer_and_by_when_there_is_more() {
            var id = file();
            house.clock.advance(Duration.ofMinutes(19));
            house.clockwork.run(house.clock.instant().plusSeconds(1));

            var report = body(send(Events.withId(Events.request("report-read"), id)));

            assertThat(report.path("status").asText()).isEqualTo("held");
            assertThat(report.path("nextWordBy").asText()).isEqualTo("2026-11-20T20:40:00+05:00");
            assertThat(report.at("/holding/kk").asText()).contains("Келесі хабарлама мерзімі: 20:40");
            assertThat(report.at("/holding/ru").asText()).contains("оповещены").endsWith("до 20:40 (время Астаны).");
        }

        @Test
        void names_the_day_by_which_the_law_wants_an_answer() {
            var report = body(send(Events.withId(Events.request("report-read"), file())));

            assertThat(report.at("/statutory/media").asText()).isEqualTo("2026-11-27");
        }

        @Test
        void does_not_find_anothers() {
            var event = Events.withId(Events.request("report-read"), file());
            var stranger = new Caller(new CallerId("stranger"), Role.REPORTER, Set.of(), Optional.empty(), false);
            event.getRequestContext().setAuthorizer(new HashMap<>(CallerContext.write(stranger)));

            assertThat(send(event).getStatusCode()).isEqualTo(404);
        }

        @Test
        void does_not_find_what_is_no_id() {
            var event = Events.withId(Events.request("report-read"), "../x");

            assertThat(send(event).getStatusCode()).isEqualTo(404);
        }

        @Test
        void a_dispute_opens_a_claim_of_its_own_and_alerts() {
            var id = file();

            var answer = send(Events.withId(Events.request("report-dispute"), id));

            assertThat(answer.getStatusCode()).isEqualTo(201);
            assertThat(house.memory.outboxSize()).isEqualTo(4);
        }
    }

    @Test
    void more_than_the_limit_of_a_minute_is_refused_until_the_next() {
        var strict = handler(1);
        strict.handleRequest(Events.request("report-least"), null);

        var answer = strict.handleRequest(Events.request("report-least"), null);

        assertThat(answer.getStatusCode()).isEqualTo(429);
        assertThat(answer.getHeaders()).containsEntry("Retry-After", "60").containsKey("RateLimit-Policy");
    }

    @Test
    void the_warm_up_is_answered_at_once() {
        assertThat(send(Events.request("warm-up")).getStatusCode()).isEqualTo(204);
        assertThat(lines).isEmpty();
    }
}
