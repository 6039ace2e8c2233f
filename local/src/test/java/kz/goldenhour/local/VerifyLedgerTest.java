package kz.goldenhour.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.goldenhour.local.seed.Seed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// `./verify-ledger` over what a local run has kept.
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifyLedgerTest {
    private static final Path ROOT = TemplateYaml.root();

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled before each test
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int verify(String... arguments) {
        var all = new ArrayList<>(List.of("--root", ROOT.toString()));
        all.addAll(List.of(arguments));
        return VerifyLedger.run(all, print(out), print(errors));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    @Test
    void an_evening_that_was_kept_is_whole_until_somebody_changes_it() throws Exception {
        try (var run = LocalRun.start(LocalRun.Plan.quiet(ROOT).keeping(folder))) {
            answerAtOnce(run);
            assertThat(verify("--data", folder.toString())).isEqualTo(2);
            assertThat(errors.toString(StandardCharsets.UTF_8)).contains("in use by another run");
        }
        assertThat(verify("--data", folder.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(Seed.DESK + ": whole: 0 decisions, 1 publications");

        retract();

        assertThat(verify("--data", folder.toString(), Seed.DESK)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("BROKEN at publication 1: it can no longer be read");
    }

    private static void answerAtOnce(LocalRun run) {
        var reply = new Newsroom(run.baseUrl(), run.access().reporterKey())
                .asks("Всем снова выплатят 42 500 тенге, надо подать заявку по ссылке");
        assertThat(reply.state()).isEqualTo("answered");
    }

    /// Somebody turns FALSE into TRUE.
    private void retract() {
        try (var database = Database.kept(folder.resolve("tables.db"))) {
            var key = Map.of(
                    "pk", AttributeValue.fromS("LEDGER#" + Seed.DESK), "sk", AttributeValue.fromS("P#000000000001"));
            database.client()
                    .updateItem(it -> it.tableName("ClaimsTable")
                            .key(key)
                            .updateExpression("SET rebuttal.rating = :true")
                            .expressionAttributeValues(Map.of(":true", AttributeValue.fromS("TRUE"))));
        }
    }

    @Test
    void what_is_missing_or_unknown_is_one_clear_line() {
        assertThat(verify("--data", folder.toString())).isEqualTo(2);
        assertThat(verify()).isEqualTo(2);
        assertThat(verify("--claims-table", "t")).isEqualTo(2);
        assertThat(verify("--dada", "x")).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        it -> assertThat(it).endsWith("no run has kept its tables"),
                        it -> assertThat(it).contains("say where the ledgers are"),
                        it -> assertThat(it).contains("name the desks"),
                        it -> assertThat(it).contains("there is no option and can be no desk --dada"));
    }
}
