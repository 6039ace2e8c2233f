package kz.goldenhour.bench.coldstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is deployed is the zip, and no other test runs with exactly its jars.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ZipsTest {
    /// 15 MB, as Lambda counts them.
    private static final long MOST = 15 << 20;

    @TempDir
    Path work;

    @Test
    void every_function_starts_rehearses_and_answers_with_the_jars_of_its_zip_alone() throws Exception {
        var root = Path.of(System.getProperty("root", ".."));
        try (var stage = new Stage()) {
            for (var function : Function.all(root, work.resolve("events"), stage)) {
                var zip = function.zip(root);
                assumeTrue(Files.exists(zip), () -> zip + " is not built yet: mvn package builds it");
                var child = Child.unpack(zip, work.resolve(function.name()), stage.environment());
                var figures = child.run(
                        LambdaChild.class,
                        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                        function.handler(),
                        function.events().call().toString(),
                        "once");
                assertThat(figures).as(function.name()).containsKey("answer");
                assertThat(Files.size(zip)).as(function.name()).isLessThanOrEqualTo(MOST);
            }
        }
    }
}
