package kz.goldenhour.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kz.goldenhour.testing.Events;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bad input ...
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputTest {
    private final ReportDesk desk = new ReportDesk();

    @Test
    void without_a_body_is_a_bad_request() {
        desk.assertProblem(desk.send(""), 400, "bad-request");
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
                "{\"text\":\"a\",\"sourceUrl\":\"https://gov.kz@evil.example/\"}|sourceUrl",
                "{\"text\":\"a\",\"sourceUrl\":\"t.me/sample/5\"}|sourceUrl",
                "{\"text\":\"a\",\"sourceUrl\":\"https://chat.example.kz/1?x=<b>\"}|sourceUrl",
                "{\"text\":\"a\",\"text\":\"b\"}|text",
                "{\"text\":\"a\",\"more\":[{\"b\":1},{\"c\":1,\"c\":2}]}|more[1].c",
                "{\"text\":\"рас па \\ud83d\"}|text",
                "{\"text\":\"\\ude00 рас па\"}|text",
                "{\"text\":\"a\",\"attachments\":\"x\"}|attachments",
                "{\"text\":\"a\",\"attachments\":[\"x\"]}|attachments[0]",
                "{\"text\":\"a\",\"confidential\":\"yes\"}|confidential"
            })
    void names_the_field_at_fault(String body, String field) {
        var answer = desk.send(body);

        desk.assertProblem(answer, 400, "bad-request");
        assertThat(ReportDesk.body(answer).path("field").asText()).isEqualTo(field);
        assertThat(ReportDesk.body(answer).path("detail").asText()).startsWith(field + ": ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "[1]", "{\"text\":\"a\"} {}"})
    void that_is_no_json_object_is_a_bad_request(String body) {
        desk.assertProblem(desk.send(body), 400, "bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://chat.example.kz/1?x=%3Cb%3E", "http://chat.example.kz"})
    void is_not_an_address_of_the_web_as_the_document_writes_it(String url) {
        var body = "{\"text\":\"a\",\"sourceUrl\":\"%s\",\"attachments\":[\"%s\"]}".formatted(url, url);

        assertThat(desk.send(body).getStatusCode()).isEqualTo(201);
    }

    @Test
    void nested_ten_thousand_deep_is_a_bad_request() {
        desk.assertProblem(desk.send("[".repeat(10_000)), 400, "bad-request");
    }

    @Test
    void of_more_than_64_kb_is_too_large() {
        desk.assertProblem(desk.send("{\"text\":\"" + "ы".repeat(33_000) + "\"}"), 413, "too-large");
    }

    @Test
    void that_is_no_utf_8_is_a_bad_request() {
        var bytes = "{\"text\":\"рас па\"}".getBytes(StandardCharsets.UTF_16);
        var event = Events.withBody(
                Events.request("report-least"), Base64.getEncoder().encodeToString(bytes));

        desk.assertProblem(desk.send(event.withIsBase64Encoded(true)), 400, "bad-request");
    }

    @Test
    void in_which_the_gateway_has_replaced_what_was_no_utf_8_is_a_bad_request() {
        desk.assertProblem(desk.send("{\"text\":\"рас па \uFFFD\uFFFD\"}"), 400, "bad-request");
    }

    @Test
    void of_invisible_marks_alone_is_refused() {
        desk.assertProblem(desk.send("{\"text\":\"\\u200b \\u202e\\u0000\"}"), 400, "bad-request");
    }

    @Test
    void of_no_content_type_is_taken_for_json() {
        var event = Events.request("report-least");
        event.getHeaders().keySet().removeIf("Content-Type"::equalsIgnoreCase);

        assertThat(desk.send(event).getStatusCode()).isEqualTo(201);
    }

    @Test
    void of_another_content_type_is_refused() {
        desk.assertProblem(
                desk.send(Events.withHeader(Events.request("report-least"), "Content-Type", "application/xml")),
                415,
                "unsupported-media-type");
    }

    @Test
    void whose_program_named_no_content_type_is_taken() {
        for (var type : new String[] {"", "text/plain", "application/x-www-form-urlencoded"}) {
            assertThat(desk.send(Events.withHeader(Events.request("report-least"), "Content-Type", type))
                            .getStatusCode())
                    .isEqualTo(201);
        }
    }

    @Test
    void with_an_idempotency_key_that_is_too_long_is_refused() {
        desk.assertProblem(
                desk.send(Events.withHeader(Events.request("report-least"), "Idempotency-Key", "k".repeat(256))),
                400,
                "bad-request");
    }

    @Test
    void is_explained_in_the_language_of_the_caller() {
        var event = Events.withBody(Events.request("report-least"), "{}");
        assertThat(ReportDesk.body(desk.send(Events.withHeader(event, "Accept-Language", "kk")))
                        .path("detail")
                        .asText())
                .isEqualTo("text: міндетті өріс");
        assertThat(ReportDesk.body(desk.send(Events.withHeader(event, "Accept-Language", "de, ru;q=0.5")))
                        .path("detail")
                        .asText())
                .isEqualTo("text: обязательное поле");
    }
}
