package kz.goldenhour.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What no linter sees in template.yaml.
@DisplayNameGeneration(ReplaceUnderscores.class)
@NullUnmarked // a path that the template lacks fails the test all the same
class TemplateTest {
    private static final Set<String> BEHIND_THE_API =
            Set.of("SubmitReport", "ReviewClaim", "CurateEvidence", "ManageDesk", "ServeNewsroom");
    private static final Pattern RATE =
            Pattern.compile("rate\\((1 (minute|hour|day)|[2-9]\\d* (minutes|hours|days))\\)");

    private final TemplateYaml template = TemplateYaml.of("template.yaml");
    private final Map<String, Map<String, Object>> functions = template.functions();

    @Test
    void every_function_is_a_module_and_its_handler_is_named_after_it() throws IOException {
        functions.forEach((name, function) -> {
            var folder = folder(name);
            assertThat(function)
                    .containsEntry("CodeUri", "functions/%s/target/%s.zip".formatted(folder, folder))
                    .containsEntry(
                            "Handler",
                            "kz.goldenhour.%s.%sHandler::handleRequest".formatted(folder.replace("-", ""), name));
        });
        try (var modules = Files.list(TemplateYaml.root().resolve("functions"))) {
            assertThat(modules.filter(Files::isDirectory)
                            .filter(module -> Files.exists(module.resolve("pom.xml")))
                            .map(module -> module.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(functions.keySet().stream()
                            .map(TemplateTest::folder)
                            .toList());
        }
    }

    @Test
    void every_function_starts_from_a_snapshot_and_loses_no_event() {
        assertThat(template.at("Globals", "Function"))
                .containsEntry("Runtime", "java25")
                .containsEntry("Architectures", List.of("arm64"))
                .containsEntry("AutoPublishAlias", "live")
                .containsEntry("SnapStart", Map.of("ApplyOn", "PublishedVersions"))
                .containsKey("DeadLetterQueue");
    }

    @Test
    void every_function_logs_json_to_a_group_that_is_emptied() {
        functions.forEach((name, function) -> {
            assertThat(function)
                    .containsEntry(
                            "LoggingConfig", Map.of("LogFormat", "JSON", "LogGroup", TemplateYaml.ref(name + "Logs")));
            assertThat(template.at("Resources", name + "Logs", "Properties"))
                    .containsEntry("RetentionInDays", TemplateYaml.ref("LogDays"));
        });
    }

    @Test
    void every_alias_is_called_each_hour_or_more_often() {
        functions.forEach((name, function) -> {
            var schedules = TemplateYaml.at(function, "Events").values().stream()
                    .filter(event -> "ScheduleV2".equals(TemplateYaml.at(event).get("Type")))
                    .map(event -> TemplateYaml.at(event, "Properties"))
                    .toList();
            assertThat(schedules).as(name).isNotEmpty().allSatisfy(schedule -> {
                assertThat(String.valueOf(schedule.get("ScheduleExpression"))).matches(RATE);
                assertThat(schedule).containsKeys("Name", "DeadLetterConfig");
                if (!Set.of("RunClock", "AnchorLedger").contains(name)) {
                    assertThat(schedule).containsEntry("Input", "{\"warmUp\":true}");
                }
            });
        });
    }

    @Test
    void only_functions_behind_the_api_are_deployed_as_a_canary_and_their_alarm_rolls_it_back() {
        functions.forEach((name, function) -> {
            if (BEHIND_THE_API.contains(name)) {
                assertThat(function)
                        .containsEntry(
                                "DeploymentPreference",
                                Map.of(
                                        "Type",
                                        "Canary10Percent5Minutes",
                                        "Alarms",
                                        List.of(TemplateYaml.ref(name + "Errors"))));
            } else {
                assertThat(function).doesNotContainKey("DeploymentPreference");
            }
        });
    }

    @Test
    void a_changed_parameter_publishes_a_version() {
        var parameters = template.at("Parameters").keySet();
        var shared = TemplateYaml.references(template.at("Globals", "Function", "Environment"));
        functions.forEach((name, function) -> {
            var reaching = new HashSet<>(TemplateYaml.references(function.get("Environment")));
            reaching.addAll(shared);
            reaching.addAll(TemplateYaml.references(Map.of("", function.getOrDefault("Layers", ""))));
            reaching.retainAll(parameters);
            reaching.remove("StageName"); // another stage is another API, and changes the text of nothing else
            assertThat(TemplateYaml.references(Map.of("", function.getOrDefault("VersionDescription", ""))))
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(reaching);
        });
    }

    @Test
    void functions_that_the_api_names_do_not_name_the_api() {
        for (var name : BEHIND_THE_API) {
            assertThat(TemplateYaml.references(functions.get(name))).as(name).doesNotContain("Api");
        }
        assertThat(TemplateYaml.references(functions.get("AuthorizeCaller"))).doesNotContain("Api");
    }

    @Test
    void the_outbox_stream_brings_new_outbox_items_only_and_gives_up_without_losing_one() throws IOException {
        var stream = TemplateYaml.at(functions.get("DispatchOutbox"), "Events", "Outbox", "Properties");
        assertThat(stream)
                .containsEntry("FunctionResponseTypes", List.of("ReportBatchItemFailures"))
                .containsEntry("BisectBatchOnFunctionError", true);
        assertThat(TemplateYaml.at(stream, "DestinationConfig", "OnFailure")).containsEntry("Type", "SQS");
        var filters = (List<?>) TemplateYaml.at(stream, "FilterCriteria").get("Filters");
        var pattern = new ObjectMapper()
                .readTree(String.valueOf(TemplateYaml.at(filters.getFirst()).get("Pattern")));
        assertThat(pattern.at("/eventName/0").asText()).isEqualTo("INSERT");
        assertThat(pattern.at("/dynamodb/Keys/pk/S/0/prefix").asText()).isEqualTo("OUTBOX#");
    }

    @Test
    void policies_name_tables_and_existing_indexes() {
        var indexes = new HashSet<String>();
        template.resources("AWS::DynamoDB::Table").forEach((id, table) -> {
            if (table.get("GlobalSecondaryIndexes") instanceof List<?> list) {
                list.forEach(index -> indexes.add("${%s.Arn}/index/%s"
                        .formatted(id, TemplateYaml.at(index).get("IndexName"))));
            }
        });
        TemplateYaml.walk(functions, (key, value) -> {
            if (key.equals("Statement")) {
                ((List<?>) value).forEach(statement -> checkStatement(TemplateYaml.at(statement), indexes));
            }
        });
        assertThat(indexes).hasSize(2);
    }

    private static void checkStatement(Map<String, Object> statement, Set<String> indexes) {
        assertThat(statement.get("Resource")).isNotEqualTo("*");
        if (TemplateYaml.at(statement, "Resource").get("Fn::Sub") instanceof String arn && arn.contains("/index/")) {
            assertThat(indexes).contains(arn);
            assertThat(statement).containsEntry("Action", "dynamodb:Query");
        }
    }

    @Test
    void every_table_can_be_set_back_to_any_second_and_deleted_by_no_slip() {
        var tables = template.resources("AWS::DynamoDB::Table");
        assertThat(tables).containsOnlyKeys("ClaimsTable", "EvidenceTable", "DesksTable");
        assertThat(tables.values()).allSatisfy(table -> {
            assertThat(TemplateYaml.at(table, "PointInTimeRecoverySpecification"))
                    .containsEntry("PointInTimeRecoveryEnabled", true);
            assertThat(table).containsEntry("DeletionProtectionEnabled", true);
        });
        tables.keySet()
                .forEach(id -> assertThat(template.at("Resources", id))
                        .containsEntry("DeletionPolicy", "Retain")
                        .containsEntry("UpdateReplacePolicy", "Retain"));
    }

    /// `SubmitReport` to `submit-report`.
    static String folder(String name) {
        return name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
