package kz.goldenhour.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script itself, as a process of its own.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RunLocalTest {
    private static final Path SCRIPT = Path.of(System.getProperty("root"), "run-local");

    @TempDir
    private Path folder;

    @Test
    void it_starts_anywhere_writes_the_env_file_answers_and_ends_well_when_told_to() throws Exception {
        var env = folder.resolve("env");
        var process = start("--port", "0", "--env-file", env.toString(), "--data", "kept");
        try {
            var names = Await.some(() -> Files.exists(env) ? List.of(read(env)) : List.<Map<String, String>>of())
                    .getFirst();
            assertThat(names)
                    .containsOnlyKeys(
                            "BASE_URL", "INBOX_URL", "REPORTER_KEY", "EDITOR_KEY", "ADMIN_KEY", "OFFICER_PIN");
            var newsroom = new Newsroom(names.getOrDefault("BASE_URL", ""), names.getOrDefault("REPORTER_KEY", ""));
            assertThat(newsroom.asks("Правда ли, что в Талгарском ЦОНе не работают кассы?")
                            .status())
                    .isEqualTo(201);
            assertThat(newsroom.opens("/inbox").body()).contains("<h1>Inbox</h1>");
            assertThat(names.get("INBOX_URL")).isEqualTo(names.get("BASE_URL") + "/inbox");
            assertInbox(newsroom);
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(folder.resolve("kept")).isDirectory();
        assertThat(Files.readString(folder.resolve("out")))
                .contains("/inbox", "SAMPLE", "stopped")
                .doesNotContain("\tat ");
    }

    @Test
    void a_taken_port_is_one_clear_line() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused("taken", "--port", String.valueOf(taken.getLocalPort()));
        }
    }

    @Test
    void an_option_that_there_is_not_is_one_clear_line() throws Exception {
        assertRefused("--colour", "--colour");
        assertRefused("65535", "--port", "99999");
    }

    @Test
    void help_names_the_options() throws Exception {
        var process = start("--help");
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("out"))).contains("--port N", "--data DIR", "--env-file FILE");
    }

    /// What scripts read of the messages that went out, to the field.
    private static void assertInbox(Newsroom newsroom) {
        var messages = Await.some(() -> newsroom.gets("/inbox.json")
                                .json()
                                .findValuesAsText("channel")
                                .contains("sms")
                        ? List.of(newsroom.gets("/inbox.json").json())
                        : List.<JsonNode>of())
                .getFirst();
        assertThat(messages.isArray()).isTrue();
        assertThat(messages).allSatisfy(message -> {
            assertThat(message.fieldNames())
                    .toIterable()
                    .containsExactly("channel", "to", "subject", "text", "attributes", "at");
            assertThat(message.path("channel").asText()).isIn("sms", "email", "topic");
            assertThat(message.path("to").asText()).isNotBlank();
            assertThat(message.path("text").asText()).isNotBlank();
            assertThat(message.path("attributes").isObject()).isTrue();
            assertThat(OffsetDateTime.parse(message.path("at").asText()).getOffset())
                    .isEqualTo(ZoneOffset.ofHours(5));
        });
    }

    private void assertRefused(String word, String... arguments) throws Exception {
        var process = start(arguments);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("out")))
                .hasSize(1)
                .first()
                .asString()
                .contains(word);
    }

    /// From another folder, with the classes that are being tested.
    private Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(SCRIPT.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile());
        builder.environment()
                .put(
                        "RUN_LOCAL_CLASSPATH",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        return builder.start();
    }

    private static Map<String, String> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(it -> it.split("=", 2))
                    .collect(Collectors.toMap(it -> it[0], it -> it[1]));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
