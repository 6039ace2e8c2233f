package kz.goldenhour.runclock;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A beat, to a watcher that is a real server.
@DisplayNameGeneration(ReplaceUnderscores.class)
class HeartbeatTest {
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger status = new AtomicInteger(200);

    @SuppressWarnings("NullAway.Init") // started before each test
    private HttpServer watcher;

    @BeforeEach
    void start() throws IOException {
        watcher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        watcher.createContext("/", exchange -> {
            heard.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(status.get(), -1);
            exchange.close();
        });
        watcher.start();
    }

    @AfterEach
    void stop() {
        watcher.stop(0);
    }

    private String url() {
        return "http://127.0.0.1:%d/ping/golden-hour?from=clock"
                .formatted(watcher.getAddress().getPort());
    }

    @Test
    void is_heard_where_the_watcher_says_so() {
        assertThat(Heartbeat.to(url()).beat()).isTrue();
        assertThat(heard).containsExactly("GET /ping/golden-hour?from=clock");
    }

    @Test
    void is_not_heard_by_a_watcher_that_fails_and_is_not_repeated() {
        status.set(500);

        assertThat(Heartbeat.to(url()).beat()).isFalse();
        assertThat(heard).hasSize(1);
    }

    @Test
    void is_heard_again_once_the_watcher_is_well() {
        var heart = Heartbeat.to(url());
        status.set(404);
        assertThat(heart.beat()).isFalse();
        status.set(204);
        assertThat(heart.beat()).isTrue();
        assertThat(heard).hasSize(2);
    }

    @Test
    void is_not_heard_where_nobody_listens_any_more() {
        var gone = url();
        watcher.stop(0);

        assertThat(Heartbeat.to(gone).beat()).isFalse();
    }

    @Test
    void with_nobody_set_to_listen_is_no_trouble() {
        assertThat(Heartbeat.none().beat()).isTrue();
    }
}
