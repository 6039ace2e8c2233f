package kz.goldenhour.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What wakes the people who run the service, and what they are told then.
@DisplayNameGeneration(ReplaceUnderscores.class)
@NullUnmarked // a path that the template lacks fails the test all the same
class AlarmsTest {
    private final TemplateYaml template = TemplateYaml.of("template.yaml");
    private final Map<String, Map<String, Object>> alarms = template.resources("AWS::CloudWatch::Alarm");
    private final Set<String> functions = template.functions().keySet();

    @Test
    void silence_is_an_alarm_where_calls_are_expected_and_every_alarm_says_what_to_do() throws IOException {
        var runbook = Files.readString(TemplateYaml.root().resolve("docs/operations/alarms.md"));
        assertThat(alarms)
                .containsKeys(functions.stream().map(name -> name + "Errors").toArray(String[]::new));
        for (var silent : List.of("ClockSilent", "ClockUnfinished", "WarmUpSilent")) {
            assertThat(alarms.get(silent)).containsEntry("TreatMissingData", "breaching");
        }
        alarms.forEach((name, alarm) -> {
            assertThat(alarm).as(name).containsEntry("AlarmActions", List.of(TemplateYaml.ref("OpsTopic")));
            var anchor = String.valueOf(alarm.get("AlarmDescription")).replaceAll(".*alarms\\.md#", "");
            assertThat(runbook).as(name).contains("## " + anchor + "\n");
        });
    }

    @Test
    void a_clock_that_is_silent_for_three_minutes_and_half_of_the_SMS_of_a_day_are_alarms() {
        assertThat(alarms.get("ClockSilent")).containsEntry("Period", 60).containsEntry("EvaluationPeriods", 3);
        assertThat(alarms.get("SmsOfDayHalfSpent"))
                .containsEntry("MetricName", "SmsBudgetPercent")
                .containsEntry("Threshold", 50);
    }

    @Test
    void a_function_that_could_not_rehearse_is_an_alarm() {
        var watched = template.resources("AWS::Logs::MetricFilter").values().stream()
                .filter(filter -> "\"PRIMING_FAILED\"".equals(filter.get("FilterPattern")))
                .map(filter -> filter.get("LogGroupName"));
        assertThat(watched)
                .containsExactlyInAnyOrderElementsOf(functions.stream()
                        .map(name -> TemplateYaml.ref(name + "Logs"))
                        .toList());
    }

    @Test
    void the_dashboard_is_json() throws IOException {
        for (var dashboard : template.resources("AWS::CloudWatch::Dashboard").values()) {
            var body =
                    String.valueOf(TemplateYaml.at(dashboard, "DashboardBody").get("Fn::Sub"));
            assertThat(new ObjectMapper().readTree(body).path("widgets")).hasSize(4);
        }
    }
}
