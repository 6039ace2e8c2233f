package kz.goldenhour.local;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kz.goldenhour.domain.desk.DeskId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What no linter sees between template.yaml and docs/api/openapi.yaml.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiFileTest {
    private static final Pattern USED_BY_URI = Pattern.compile("function:\\$\\{(\\w+)Function}:live/invocations$");

    private final TemplateYaml template = TemplateYaml.of("template.yaml");
    private final TemplateYaml api = TemplateYaml.of("docs/api/openapi.yaml");

    @Test
    void every_reference_of_both_files_names_something_in_the_template() {
        var known = new HashSet<>(template.at("Resources").keySet());
        known.addAll(template.at("Parameters").keySet());
        known.addAll(template.at("Conditions").keySet());
        assertThat(known).containsAll(TemplateYaml.references(template.content));
        assertThat(known).containsAll(TemplateYaml.references(api.content));
    }

    @Test
    void the_api_has_these_routes_and_no_others() {
        var routes = new TreeMap<String, String>();
        api.at("paths")
                .forEach((path, item) -> TemplateYaml.at(item).forEach((method, operation) -> {
                    var uri = TemplateYaml.at(operation, "x-amazon-apigateway-integration", "uri");
                    var function = USED_BY_URI.matcher(String.valueOf(uri.get("Fn::Sub")));
                    assertThat(function.find()).as(path).isTrue();
                    routes.put(method.toUpperCase(Locale.ROOT) + " " + path, TemplateTest.folder(function.group(1)));
                    var keyed = TemplateYaml.at(operation).get("security");
                    assertThat(keyed)
                            .as("keys of " + path)
                            .isEqualTo(
                                    path.startsWith("/v1/")
                                            ? List.of(Map.of("caller", List.of(), "usagePlan", List.of()))
                                            : List.of());
                }));
        assertThat(routes)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("POST /v1/reports", "submit-report"),
                        Map.entry("GET /v1/reports/{id}", "submit-report"),
                        Map.entry("POST /v1/reports/{id}/dispute", "submit-report"),
                        Map.entry("GET /v1/evidence/{id}", "curate-evidence"),
                        Map.entry("PUT /v1/evidence/{id}", "curate-evidence"),
                        Map.entry("GET /v1/desks/{id}", "manage-desk"),
                        Map.entry("PUT /v1/desks/{id}", "manage-desk"),
                        Map.entry("GET /v1/desks/{id}/officers", "manage-desk"),
                        Map.entry("GET /v1/desks/{id}/officers/{officerId}", "manage-desk"),
                        Map.entry("PUT /v1/desks/{id}/officers/{officerId}", "manage-desk"),
                        Map.entry("DELETE /v1/desks/{id}/officers/{officerId}", "manage-desk"),
                        Map.entry("POST /v1/desks/{id}/drill", "manage-desk"),
                        Map.entry("GET /v1/desks/{id}/drills/latest", "manage-desk"),
                        Map.entry("GET /desk", "manage-desk"),
                        Map.entry("HEAD /desk", "manage-desk"),
                        Map.entry("POST /desk", "manage-desk"),
                        Map.entry("GET /o/{handle}", "manage-desk"),
                        Map.entry("POST /o/{handle}", "manage-desk"),
                        Map.entry("HEAD /o/{handle}", "manage-desk"),
                        Map.entry("GET /v1/desks/{id}/rota", "manage-desk"),
                        Map.entry("PUT /v1/desks/{id}/rota", "manage-desk"),
                        Map.entry("GET /v1/calendar", "manage-desk"),
                        Map.entry("PUT /v1/calendar", "manage-desk"),
                        Map.entry("POST /v1/callers/{id}/keys", "manage-desk"),
                        Map.entry("DELETE /v1/callers/{id}/keys/{keyId}", "manage-desk"),
                        Map.entry("GET /r/{handle}", "review-claim"),
                        Map.entry("POST /r/{handle}", "review-claim"),
                        Map.entry("HEAD /r/{handle}", "review-claim"),
                        Map.entry("HEAD /", "serve-newsroom"),
                        Map.entry("HEAD /rebuttals/{id}", "serve-newsroom"),
                        Map.entry("GET /", "serve-newsroom"),
                        Map.entry("GET /{proxy+}", "serve-newsroom"),
                        Map.entry("HEAD /{proxy+}", "serve-newsroom"),
                        Map.entry("GET /rebuttals/{id}", "serve-newsroom")));
    }

    @Test
    void each_operation_names_the_parameters_of_its_path() {
        var parameter = Pattern.compile("\\{(\\w+)\\+?}");
        api.at("paths")
                .forEach((path, item) -> TemplateYaml.at(item).values().forEach(operation -> {
                    var named = ((List<?>) TemplateYaml.at(operation).getOrDefault("parameters", List.of()))
                            .stream()
                                    .map(TemplateYaml::at)
                                    .filter(it -> "path".equals(it.get("in")))
                                    .map(it -> it.get("name"))
                                    .toList();
                    assertThat(parameter.matcher(path).results().map(it -> (Object) it.group(1)))
                            .as(path)
                            .containsExactlyInAnyOrderElementsOf(named);
                }));
    }

    @Test
    void the_gateway_answers_in_problems_that_are_json_and_explained() throws IOException {
        var explained = Files.readString(TemplateYaml.root().resolve("docs/api/problems.md"));
        for (var answer : api.at("x-amazon-apigateway-gateway-responses").values()) {
            var body =
                    String.valueOf(TemplateYaml.at(answer, "responseTemplates").get("application/json"));
            var problem = new ObjectMapper().readTree(body.replace("$context.error.messageString", "\"x\""));
            assertThat(problem.path("type").asText()).matches("about:blank|/problems/[a-z-]+");
            assertThat(explained).contains("`" + problem.path("type").asText() + "`");
            assertThat(TemplateYaml.at(answer, "responseParameters"))
                    .containsEntry("gatewayresponse.header.Content-Type", "'application/problem+json'");
        }
    }

    @Test
    void an_authorizer_and_its_usage_plans_spell_the_same_keys() {
        var keys = template.resources("AWS::ApiGateway::ApiKey").values().stream()
                .map(key -> key.get("Value"))
                .collect(toSet());
        var variables = TemplateYaml.at(
                template.at("Resources", "AuthorizeCallerFunction", "Properties"), "Environment", "Variables");
        assertThat(keys).hasSize(3).isEqualTo(Set.copyOf(variables.values()));
    }

    @Test
    void what_the_template_takes_for_the_default_desk_names_a_desk() {
        var pattern = Pattern.compile(
                String.valueOf(template.at("Parameters", "DeskDefault").get("AllowedPattern")));
        for (int length = 1; length <= 40; length++) {
            var id = "a".repeat(length);
            assertThat(pattern.matcher(id).matches()).as(id).isEqualTo(isDesk(id));
        }
    }

    private static boolean isDesk(String id) {
        try {
            return new DeskId(id).value().equals(id);
        } catch (IllegalArgumentException tooLong) {
            return false;
        }
    }

    @Test
    void no_log_of_the_api_holds_the_path_of_a_link() {
        var stage = template.at("Resources", "Api", "Properties");
        assertThat(String.valueOf(TemplateYaml.at(stage, "AccessLogSetting").get("Format")))
                .contains("$context.resourcePath")
                .doesNotContain("$context.path");
        assertThat(stage).doesNotContainKey("TracingEnabled");
        assertThat((List<?>) stage.get("MethodSettings"))
                .allSatisfy(setting -> assertThat(TemplateYaml.at(setting)).containsEntry("LoggingLevel", "OFF"));
    }
}
