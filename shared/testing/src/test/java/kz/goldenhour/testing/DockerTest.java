package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.shaded.com.github.dockerjava.core.DefaultDockerClientConfig;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DockerTest {
    private static final String IMAGE = "sample/sample:1";

    private final AtomicBoolean imageIsHere = new AtomicBoolean();
    private boolean registryAnswers;

    @Test
    void an_image_that_the_engine_has_is_not_missing() throws IOException {
        imageIsHere.set(true);
        assertThat(askEngine()).isEmpty();
    }

    @Test
    void an_image_that_can_be_pulled_is_not_missing() throws IOException {
        registryAnswers = true;
        assertThat(askEngine()).isEmpty();
    }

    @Test
    void an_image_that_cannot_be_pulled_is_missing() throws IOException {
        assertThat(askEngine()).contains("Docker has no image " + IMAGE + " and cannot pull it");
    }

    @Test
    void where_no_engine_is_there_is_no_usable_docker(@TempDir Path folder) {
        assertThat(ask("unix://" + folder.resolve("docker.sock")).orElse("")).startsWith("no usable Docker at unix:");
    }

    @Test
    void an_engine_that_says_nothing_is_not_waited_for() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var why = assertTimeout(Duration.ofSeconds(20), () -> ask("tcp://127.0.0.1:" + silent.getLocalPort()));
            assertThat(why.orElse("")).startsWith("no usable Docker at tcp:");
        }
    }

    private Optional<String> askEngine() throws IOException {
        var engine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        engine.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            if (path.endsWith("/images/create") && registryAnswers) {
                imageIsHere.set(true);
            }
            var fine = path.endsWith("/_ping")
                    || path.endsWith("/json") && imageIsHere.get()
                    || path.endsWith("/create") && registryAnswers;
            var answer = "{}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(fine ? 200 : 404, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        engine.start();
        try {
            return ask("tcp://127.0.0.1:" + engine.getAddress().getPort());
        } finally {
            engine.stop(0);
        }
    }

    private static Optional<String> ask(String host) {
        var config = DefaultDockerClientConfig.createDefaultConfigBuilder()
                .withDockerHost(host)
                .withDockerTlsVerify(false)
                .build();
        return new Docker(config, Duration.ofSeconds(2)).missing(List.of(IMAGE));
    }
}
