package kz.goldenhour.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Serves pages to a browser on a free port of this machine.
public final class PageServer implements AutoCloseable {
    private final HttpServer server;

    private PageServer(HttpServer server) {
        this.server = server;
    }

    public static PageServer start(Route route) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, route));
        server.start();
        return new PageServer(server);
    }

    /// Where it listens, without a slash at the end.
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, Route route) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = new HashMap<String, String>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
            headers.put("X-Forwarded-Proto", "http");
            var asked = exchange.getRequestURI();
            var reply =
                    route.answer(new Ask(exchange.getRequestMethod(), asked.getPath(), query(asked), headers, body));
            reply.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Map<String, String> query(URI asked) {
        var query = new HashMap<String, String>();
        for (var pair : Optional.ofNullable(asked.getQuery()).orElse("").split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return query;
    }

    /// What a browser asks for.
    public record Ask(
            String method, String path, Map<String, String> query, Map<String, String> headers, String body) {}

    /// What it gets.
    public record Reply(int status, Map<String, String> headers, String body) {}

    /// Answers requests.
    public interface Route {
        Reply answer(Ask ask);
    }
}
