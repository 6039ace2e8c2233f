package kz.goldenhour.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The reader, on the very files that are deployed.
@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalTemplateTest {
    private static final Path ROOT = Path.of(System.getProperty("root"));
    private static final Template TEMPLATE = Template.read(
            ROOT.resolve("template.yaml"), Map.of("PublicBaseUrl", "http://localhost:1234", "DeskDefault", "desk-1"));
    private static final Api API = Api.read(ROOT.resolve("docs/api/openapi.yaml"));

    @TempDir
    private Path folder;

    @Test
    void all_functions_are_there_and_their_classes_have_the_constructor_of_the_local_run() {
        assertThat(TEMPLATE.functions()).hasSize(9).allSatisfy((id, function) -> {
            assertThat(function.handler()).startsWith("kz.goldenhour.").endsWith("Handler::handleRequest");
            assertThat(function.handlerClass()).doesNotContain("::");
        });
    }

    @Test
    void settings_come_from_the_globals_and_the_function_itself() {
        assertThat(TEMPLATE.function("DispatchOutboxFunction").environment())
                .containsEntry("CLAIMS_TABLE", "ClaimsTable")
                .containsEntry("DEFAULT_DESK", "desk-1")
                .containsEntry("REBUTTALS_TOPIC", Arns.topic("RebuttalsTopic"))
                .containsEntry("BASE_URL", "http://localhost:1234");
        assertThat(TEMPLATE.function("SubmitReportFunction").environment()).doesNotContainKey("REBUTTALS_TOPIC");
    }

    @Test
    void without_an_own_domain_the_condition_takes_the_other_branch() {
        var bare = Template.read(ROOT.resolve("template.yaml"), Map.of());
        assertThat(bare.function("DispatchOutboxFunction").environment().get("BASE_URL"))
                .startsWith("https://Api.execute-api.");
    }

    @Test
    void tables_come_with_keys_indexes_stream_and_expiry() {
        assertThat(TEMPLATE.tables()).hasSize(3).anySatisfy(claims -> {
            assertThat(claims.name()).isEqualTo("ClaimsTable");
            assertThat(claims.key()).containsExactly("pk", "sk");
            assertThat(claims.indexes()).containsKey("due");
            assertThat(claims.stream()).contains("NEW_IMAGE");
            assertThat(claims.expiry()).contains("expiresAt");
        });
    }

    @Test
    void the_stream_of_claims_drives_dispatch_outbox_through_its_filter() throws Exception {
        var source = TEMPLATE.streams().getFirst();
        assertThat(TEMPLATE.streams()).hasSize(1);
        assertThat(source.function()).isEqualTo("DispatchOutboxFunction");
        assertThat(source.table()).isEqualTo("ClaimsTable");
        assertThat(source.reportsFailures()).isTrue();
        var filter = source.filters().getFirst();
        var json = new JsonMapper();
        assertThat(filter.matches(json.readTree(
                        "{\"eventName\":\"INSERT\",\"dynamodb\":{\"Keys\":{\"pk\":{\"S\":\"OUTBOX#c1\"}}}}")))
                .isTrue();
        assertThat(filter.matches(json.readTree(
                        "{\"eventName\":\"MODIFY\",\"dynamodb\":{\"Keys\":{\"pk\":{\"S\":\"OUTBOX#c1\"}}}}")))
                .isFalse();
        assertThat(filter.matches(json.readTree(
                        "{\"eventName\":\"INSERT\",\"dynamodb\":{\"Keys\":{\"pk\":{\"S\":\"CLAIM#c1\"}}}}")))
                .isFalse();
    }

    @Test
    void the_minute_rule_calls_run_clock() {
        assertThat(TEMPLATE.schedules())
                .anySatisfy(schedule -> {
                    assertThat(schedule.function()).isEqualTo("RunClockFunction");
                    assertThat(schedule.every()).isEqualTo(Duration.ofMinutes(1));
                })
                .anySatisfy(schedule -> assertThat(schedule.every()).isEqualTo(Duration.ofHours(1)));
    }

    @Test
    void every_route_leads_to_a_function_of_the_template() {
        assertThat(API.routes())
                .hasSizeGreaterThan(10)
                .allSatisfy(route -> assertThat(TEMPLATE.functions()).containsKey(route.function()));
    }

    @Test
    void routes_of_the_api_ask_the_authorizer_and_pages_do_not() {
        assertThat(API.routes())
                .allSatisfy(route -> assertThat(route.authorizer().isPresent())
                        .isEqualTo(route.resource().startsWith("/v1/")));
        var authorizer = API.routes().getFirst().authorizer().orElseThrow();
        assertThat(authorizer.function()).isEqualTo("AuthorizeCallerFunction");
        assertThat(authorizer.header()).isEqualTo("x-api-key");
        assertThat(authorizer.remembers()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void a_name_that_the_template_does_not_define_is_told() throws Exception {
        var file = Files.writeString(folder.resolve("t.yaml"), """
                Resources:
                  F:
                    Type: AWS::Serverless::Function
                    Properties: {Handler: a.B::c, Environment: {Variables: {X: !Ref Nobody}}}
                """);
        assertThatThrownBy(() -> Template.read(file, Map.of()))
                .isInstanceOf(WrongTemplate.class)
                .hasMessageContaining("Nobody");
    }

    @Test
    void a_rate_that_aws_would_refuse_is_refused() {
        assertThat(Rate.read("rate(5 minutes)")).isEqualTo(Duration.ofMinutes(5));
        assertThatThrownBy(() -> Rate.read("rate(1 minutes)")).isInstanceOf(WrongTemplate.class);
        assertThatThrownBy(() -> Rate.read("rate(5 minute)")).isInstanceOf(WrongTemplate.class);
    }
}
