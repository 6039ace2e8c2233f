package kz.goldenhour.local.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.goldenhour.local.host.Exchange.Answer;
import kz.goldenhour.local.host.Exchange.Request;
import kz.goldenhour.local.template.Api;
import kz.goldenhour.local.template.Template;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The gateway over the API file that is deployed, with small functions of this test's own behind it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class GatewayTest {
    private static final Path ROOT = Path.of(System.getProperty("root"));
    private static final Template TEMPLATE = Template.read(ROOT.resolve("template.yaml"), Map.of());

    private final List<APIGatewayProxyRequestEvent> calls = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final MovableClock clock = new MovableClock();
    private final Gateway gateway = gateway();

    @Test
    void a_request_arrives_with_path_query_headers_body_and_caller() {
        var answer = send(
                "POST",
                "/v1/reports/r%201/dispute?lang=kk&lang=ru&q=a+b",
                "gh_good",
                "Салем, әлем".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(418);
        assertThat(answer.headers()).containsEntry("X-Test", List.of("1"));
        assertThat(answer.text()).isEqualTo("жауап");
        var event = calls.getFirst();
        assertThat(event.getResource()).isEqualTo("/v1/reports/{id}/dispute");
        assertThat(event.getPathParameters()).containsEntry("id", "r 1");
        assertThat(event.getQueryStringParameters()).containsEntry("q", "a b").containsEntry("lang", "ru");
        assertThat(event.getMultiValueQueryStringParameters()).containsEntry("lang", List.of("kk", "ru"));
        assertThat(event.getBody()).isEqualTo("Салем, әлем");
        assertThat(event.getIsBase64Encoded()).isFalse();
        assertThat(event.getRequestContext().getIdentity().getSourceIp()).isEqualTo("127.0.0.1");
        assertThat(event.getRequestContext().getAuthorizer())
                .containsEntry("principalId", "caller-1")
                .containsEntry("role", "reporter");
    }

    @Test
    void a_body_that_is_no_utf_8_arrives_in_base64() {
        send("POST", "/v1/reports", "gh_good", new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(calls.getFirst().getIsBase64Encoded()).isTrue();
        assertThat(calls.getFirst().getBody()).isEqualTo("//4=");
    }

    @Test
    void without_a_key_the_gateway_refuses_by_itself_with_a_problem() {
        var answer = send("POST", "/v1/reports", "", new byte[0]);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers()).containsEntry("Content-Type", List.of("application/problem+json"));
        assertThat(answer.text()).contains("\"status\":401").contains("urn:request:");
        assertThat(questions).isEmpty();
    }

    @Test
    void an_unknown_key_is_401_a_foreign_route_403_and_a_broken_authorizer_500() {
        assertThat(send("POST", "/v1/reports", "gh_unknown", new byte[0]).status())
                .isEqualTo(401);
        assertThat(send("PUT", "/v1/desks/d", "gh_good", new byte[0]).status()).isEqualTo(403);
        assertThat(send("POST", "/v1/reports", "gh_broken", new byte[0]).status())
                .isEqualTo(500);
        assertThat(send("POST", "/v1/reports", "gh_noplan", new byte[0]).status())
                .isEqualTo(403);
        assertThat(calls).isEmpty();
    }

    @Test
    void the_answer_of_the_authorizer_is_kept_for_a_minute() {
        for (int i = 0; i < 5; i++) {
            send("POST", "/v1/reports", "gh_good", new byte[0]);
        }
        assertThat(questions).hasSize(1);
        clock.now = clock.now.plus(Duration.ofSeconds(61));
        send("POST", "/v1/reports", "gh_good", new byte[0]);
        assertThat(questions).hasSize(2);
    }

    @Test
    void no_such_route_is_404_a_body_too_large_413_and_a_failed_function_502() {
        assertThat(send("POST", "/v1/nothing", "gh_good", new byte[0]).status()).isEqualTo(404);
        assertThat(send("GET", "/v1/reports", "gh_good", new byte[0]).status()).isEqualTo(404);
        assertThat(send("POST", "/v1/reports", "gh_good", new byte[Gateway.BODY_MOST + 1])
                        .status())
                .isEqualTo(413);
        assertThat(send("POST", "/v1/reports", "gh_good", "throw".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(502);
    }

    @Test
    void pages_need_no_key() {
        assertThat(send("GET", "/", "", new byte[0]).status()).isEqualTo(418);
        assertThat(send("GET", "/r/abc/", "", new byte[0]).status()).isEqualTo(418);
        assertThat(calls.getLast().getPathParameters()).containsEntry("handle", "abc");
    }

    @Test
    void an_address_that_is_none_goes_to_the_function_that_has_the_pages() {
        assertThat(send("GET", "/nope", "", new byte[0]).status()).isEqualTo(418);
        assertThat(calls.getLast().getPathParameters()).containsEntry("proxy", "nope");
        assertThat(send("GET", "/v1/nothing/there%3F", "", new byte[0]).status())
                .isEqualTo(418);
        assertThat(calls.getLast().getPathParameters()).containsEntry("proxy", "v1/nothing/there?");
        assertThat(calls.getLast().getResource()).isEqualTo("/{proxy+}");
    }

    private Answer send(String method, String path, String key, byte[] body) {
        var headers = key.isEmpty() ? Map.<String, List<String>>of() : Map.of("X-Api-Key", List.of(key));
        return gateway.answer(new Request(method, URI.create(path), headers, body, "127.0.0.1"));
    }

    private Gateway gateway() {
        var handlers = TEMPLATE.functions().keySet().stream()
                .collect(Collectors.<String, String, Object>toMap(
                        id -> id, id -> id.equals("AuthorizeCallerFunction") ? new Door() : new Echo()));
        var functions = new Functions(TEMPLATE.functions(), handlers);
        return new Gateway(Api.read(ROOT.resolve("docs/api/openapi.yaml")), functions, Set.of("plan-reporter"), clock);
    }

    /// Answers 418 and remembers what it was called with.
    public final class Echo implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
        @Override
        public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
            if ("throw".equals(event.getBody())) {
                throw new IllegalStateException("on purpose");
            }
            calls.add(event);
            return new APIGatewayProxyResponseEvent()
                    .withStatusCode(418)
                    .withHeaders(Map.of("X-Test", "1"))
                    .withBody("жауап");
        }
    }

    /// Lets reporters in.
    public final class Door implements RequestHandler<Map<String, Object>, Map<String, Object>> {
        @Override
        public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
            questions.add(String.valueOf(event.get("methodArn")));
            var key = event.get("headers") instanceof Map<?, ?> headers ? String.valueOf(headers.get("X-Api-Key")) : "";
            return switch (key) {
                case "gh_good" -> policy("plan-reporter");
                case "gh_noplan" -> policy("plan-nobody");
                case "gh_broken" -> throw new IllegalStateException("the table is down");
                default -> throw new IllegalStateException("Unauthorized");
            };
        }

        private Map<String, Object> policy(String plan) {
            var statement = Map.of(
                    "Effect",
                    "Allow",
                    "Action",
                    "execute-api:Invoke",
                    "Resource",
                    List.of(
                            "arn:aws:execute-api:*:*:*/*/POST/v1/reports",
                            "arn:aws:execute-api:*:*:*/*/POST/v1/reports/*"));
            return Map.of(
                    "principalId",
                    "caller-1",
                    "policyDocument",
                    Map.of("Version", "2012-10-17", "Statement", List.of(statement)),
                    "context",
                    Map.of("role", "reporter"),
                    "usageIdentifierKey",
                    plan);
        }
    }

    private static final class MovableClock implements InstantSource {
        private Instant now = Instant.parse("2026-11-20T14:57:00Z");

        @Override
        public Instant instant() {
            return now;
        }
    }
}
