package kz.goldenhour.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What docs/api/openapi.yaml promises, asked of the API itself: each limit of each body, and the answers of each
/// operation.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiLimitsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final List<String> METHODS = List.of("get", "put", "post", "delete");

    private static LocalRun run;
    private static TemplateYaml api;

    @BeforeAll
    static void start() throws Exception {
        run = LocalRun.start(LocalRun.Plan.quiet(Path.of(System.getProperty("root"))));
        api = TemplateYaml.of("docs/api/openapi.yaml");
    }

    @AfterAll
    static void stop() {
        run.close();
    }

    private record Reply(int status, JsonNode json) {
        boolean refuses(String field) {
            var named = json.path("field").asText().replaceAll("\\[\\d+]", "");
            return status == 400 && !named.isEmpty() && (field + ".").startsWith(named + ".");
        }

        String detail() {
            return json.path("detail").asText();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "post, /v1/reports",
        "put,  /v1/evidence/{id}",
        "put,  /v1/desks/{id}",
        "put,  /v1/calendar",
        "put,  /v1/desks/{id}/officers/{officerId}",
        "post, /v1/callers/{id}/keys"
    })
    void each_limit_of_the_document_is_the_limit_of_the_code(String method, String path) {
        var schema = new BodySchema(api.content, path, method);
        assertThat(send(method, path, schema.example().toString()).status()).isBetween(200, 299);
        var wrong = new ArrayList<String>();
        for (var breach : schema.breaches()) {
            var refused = send(method, path, breach.body().toString());
            if (!refused.refuses(breach.field())) {
                wrong.add(breach + ": taken: " + refused);
            }
            breach.within().map(body -> send(method, path, body.toString())).ifPresent(kept -> {
                if (kept.status() >= 500
                        || kept.refuses(breach.field()) && kept.detail().equals(refused.detail())) {
                    wrong.add(breach + ": refused where it is kept: " + kept);
                }
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(schema.boundless).isEmpty();
    }

    @Test
    void a_calendar_file_has_as_many_events_as_the_document_says() {
        var path = "/v1/desks/{id}/rota";
        var text = String.valueOf(api.at("paths", path, "put").get("description"));
        assertThat(text).containsPattern("at most 2,000 events").contains("2,000 shifts");
        assertThat(rota(2_001).detail()).contains("2000");
        assertThat(rota(2_000).status()).isEqualTo(200);
    }

    private static Reply rota(int events) {
        var file = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//SAMPLE//EN\r\n");
        for (int i = 0; i < events; i++) {
            file.append("BEGIN:VEVENT\r\nUID:%d\r\nDTSTART:20261120T090000\r\nSUMMARY:Nobody\r\n".formatted(i))
                    .append("DTEND:20261120T100000\r\nEND:VEVENT\r\n");
        }
        file.append("END:VCALENDAR\r\n");
        return send("put", "/v1/desks/sample-desk/rota?preview=true", file.toString(), "text/calendar", admin());
    }

    @Test
    void the_document_names_what_each_operation_answers_where_something_is_wrong() {
        var wrong = new ArrayList<String>();
        for (var path : api.at("paths").keySet()) {
            for (var method : METHODS) {
                var operation = api.at("paths", path, method);
                if (!operation.isEmpty()) {
                    var named = TemplateYaml.at(operation, "responses").keySet();
                    if (!named.containsAll(List.of("429", "503"))) {
                        wrong.add(method + " " + path + " names neither 429 nor 503");
                    }
                    if (path.startsWith("/v1/")) {
                        provoked(method, path).forEach((reply) -> {
                            if (reply.status() >= 400 && !named.contains(String.valueOf(reply.status()))) {
                                wrong.add(method + " " + path + " answers " + reply);
                            }
                        });
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Reply> provoked(String method, String path) {
        var type = "application/json";
        var replies = new ArrayList<>(List.of(
                send(method, path, "{}", type, "gh_nobody"),
                send(method, path, "{}", type, path.startsWith("/v1/reports") ? admin() : reporter()),
                send(method, path.replaceAll("\\{\\w+}", "no%20id"), "{}", type, key(path)),
                send(method, path.replaceAll("\\{\\w+}", "nobody"), "{}", type, key(path))));
        assertThat(replies.stream().limit(2).map(Reply::status)).containsExactly(401, 403);
        if (!api.at("paths", path, method, "requestBody", "content", type).isEmpty()) {
            var others = List.of(
                    send(method, fresh(path), "<a/>", "text/xml", key(path)),
                    send(method, path, "{\"a\":\"" + "b".repeat(70_000) + "\"}"),
                    send(method, path, "{"));
            assertThat(others.stream().map(Reply::status)).containsExactly(415, 413, 400);
            replies.addAll(others);
        }
        return replies;
    }

    private static Reply send(String method, String path, String body) {
        return send(method, fresh(path), body.replace("main-desk", "sample-desk"), "application/json", key(path));
    }

    /// Each call writes something new, but for officers, who need a desk.
    private static String fresh(String path) {
        var name = "limits-" + NAMES.incrementAndGet();
        var desk = path.contains("/officers") ? "sample-desk" : name;
        return path.replace("{id}", desk).replace("{officerId}", name);
    }

    private static Reply send(String method, String path, String body, String type, String key) {
        var reply = Newsroom.send(HttpRequest.newBuilder(URI.create(run.baseUrl() + path.replaceAll("[{}]", "")))
                .header("x-api-key", key)
                .header("Content-Type", type)
                .method(method.toUpperCase(Locale.ROOT), BodyPublishers.ofString(body)));
        try {
            return new Reply(reply.statusCode(), JSON.readTree(reply.body()));
        } catch (IOException noJson) {
            return new Reply(reply.statusCode(), JSON.nullNode());
        }
    }

    private static String key(String path) {
        return path.startsWith("/v1/reports")
                ? reporter()
                : path.startsWith("/v1/evidence") ? run.access().editorKey() : admin();
    }

    private static String reporter() {
        return run.access().reporterKey();
    }

    private static String admin() {
        return run.access().adminKey();
    }
}
