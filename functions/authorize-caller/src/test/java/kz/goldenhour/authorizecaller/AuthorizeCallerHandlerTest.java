package kz.goldenhour.authorizecaller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayCustomAuthorizerEvent;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.Settings;
import kz.goldenhour.aws.http.Json;
import kz.goldenhour.domain.caller.ApiKey;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.testing.Events;
import kz.goldenhour.testing.House;
import kz.goldenhour.testing.Reports;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthorizeCallerHandlerTest {
    private static final String STAGE = "arn:aws:execute-api:eu-central-1:123456789012:sampleapi/prod/";

    private final House house = new House();
    private final List<String> lines = new ArrayList<>();
    private final AuthorizeCallerHandler handler = new AuthorizeCallerHandler(
            house.memory.callers(),
            new Settings(Map.of("USAGE_KEY_REPORTER", "SampleReporterKey")),
            new Log(lines::add, house.clock));
    private final APIGatewayCustomAuthorizerEvent event =
            Events.read("authorizer", APIGatewayCustomAuthorizerEvent.class);
    private final ApiKey key =
            ApiKey.read(event.getHeaders().getOrDefault("x-api-key", "")).orElseThrow();

    private Map<String, Object> allowed(Caller caller) {
        house.memory.callers().addKey(caller, key, house.clock.instant());
        return handler.handleRequest(event, null);
    }

    private static List<String> routes(Map<String, Object> answer) {
        var statement = Json.read(Json.write(answer)).at("/policyDocument/Statement/0");
        assertThat(statement.path("Effect").asText()).isEqualTo("Allow");
        return statement.path("Resource").valueStream().map(JsonNode::asText).toList();
    }

    @Test
    void a_reporter_may_use_all_routes_of_reports_and_no_other() {
        assertThat(routes(allowed(Reports.reporter())))
                .containsExactlyInAnyOrder(
                        STAGE + "POST/v1/reports", STAGE + "GET/v1/reports/*", STAGE + "POST/v1/reports/*");
    }

    @Test
    void an_editor_may_use_evidence() {
        assertThat(routes(allowed(Reports.editor())))
                .containsExactlyInAnyOrder(STAGE + "GET/v1/evidence/*", STAGE + "PUT/v1/evidence/*");
    }

    @Test
    void an_admin_may_use_desks_and_callers_and_writes_no_answers() {
        assertThat(routes(allowed(Reports.admin())))
                .contains(STAGE + "POST/v1/desks/*", STAGE + "DELETE/v1/desks/*")
                .contains(STAGE + "PUT/v1/desks/*", STAGE + "POST/v1/callers/*")
                .doesNotContain(STAGE + "POST/v1/reports", STAGE + "PUT/v1/evidence/*");
    }

    @Test
    void the_functions_learn_who_calls_and_the_gateway_which_plan() {
        assertThat(allowed(Reports.reporter()))
                .containsEntry("principalId", "sample-newsroom")
                .containsEntry("usageIdentifierKey", "SampleReporterKey")
                .extractingByKey("context")
                .isEqualTo(Map.of(
                        "caller",
                        "sample-newsroom",
                        "role",
                        "REPORTER",
                        "desks",
                        "",
                        "newsroom",
                        "SAMPLE Таң",
                        "vetted",
                        "true"));
    }

    @Test
    void the_header_may_be_written_in_capitals() {
        event.setHeaders(Map.of("X-Api-Key", key.reveal()));

        assertThat(allowed(Reports.reporter())).isNotEmpty();
    }

    @Test
    void an_unknown_key_is_refused_in_the_words_that_the_gateway_knows() {
        assertThatThrownBy(() -> handler.handleRequest(event, null)).hasMessage("Unauthorized");
    }

    @Test
    void a_revoked_key_is_refused() {
        allowed(Reports.reporter());
        house.memory.callers().revoke(Reports.reporter().id(), key.keyId());

        assertThatThrownBy(() -> handler.handleRequest(event, null)).hasMessage("Unauthorized");
    }

    @Test
    void a_missing_or_mistyped_key_is_refused() {
        event.setHeaders(Map.of("x-api-key", key.reveal().replace('S', 'T')));
        assertThatThrownBy(() -> handler.handleRequest(event, null)).hasMessage("Unauthorized");

        event.setHeaders(Map.of());
        assertThatThrownBy(() -> handler.handleRequest(event, null)).hasMessage("Unauthorized");
    }

    @Test
    void no_key_stands_in_the_log() {
        allowed(Reports.reporter());

        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains(key.reveal()));
    }

    @Test
    void the_warm_up_is_answered_at_once() {
        var warmUp = Events.read("warm-up", APIGatewayCustomAuthorizerEvent.class);

        assertThat(handler.handleRequest(warmUp, null)).isEmpty();
    }
}
