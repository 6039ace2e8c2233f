package kz.goldenhour.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The template that a restore begins with: nobody reads it before the night on which it must fit.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestoreTablesTest {
    private static final String TABLE = "AWS::DynamoDB::Table";

    private final TemplateYaml template = TemplateYaml.of("template.yaml");
    private final TemplateYaml restore = TemplateYaml.of("docs/operations/restore-tables.yaml");

    @Test
    void it_has_the_tables_keys_and_indexes_of_the_template() {
        assertThat(restore.resources(TABLE)).hasSameSizeAs(template.resources(TABLE));
        template.resources(TABLE).forEach((id, table) -> {
            for (var property : List.of("AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "BillingMode")) {
                assertThat(restore.at("Resources", id, "Properties").get(property))
                        .as("%s %s", id, property)
                        .isEqualTo(table.get(property));
            }
        });
    }

    @Test
    void it_leaves_out_what_a_restore_leaves_behind_so_that_the_next_deployment_adds_it() {
        restore.resources(TABLE)
                .forEach((id, table) -> assertThat(table)
                        .as(id)
                        .doesNotContainKeys(
                                "StreamSpecification",
                                "TimeToLiveSpecification",
                                "PointInTimeRecoverySpecification",
                                "DeletionProtectionEnabled"));
    }
}
