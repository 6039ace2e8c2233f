package kz.goldenhour.local.host;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import kz.goldenhour.local.host.Exchange.Answer;
import kz.goldenhour.local.host.Exchange.Request;

/// Serves HTTP to this machine alone. Bound at once, so that the address is known; answers once it is opened.
public final class HttpHost implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(HttpHost.class.getName());
    private static final int THREADS = 64;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("http-", 0).factory());

    private HttpHost(HttpServer server) {
        this.server = server;
    }

    /// Takes a port; 0 is any free one.
    ///
    /// @throws BindException where the port is taken
    public static HttpHost bind(int port) throws IOException {
        return new HttpHost(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024));
    }

    /// Where it is reached.
    public String baseUrl() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// Begins to answer.
    public void open(Function<Request, Answer> answers) {
        server.createContext("/", exchange -> answer(exchange, answers));
        server.setExecutor(threads);
        server.start();
    }

    private static void answer(HttpExchange exchange, Function<Request, Answer> answers) {
        try (exchange) {
            var answer = answers.apply(request(exchange));
            answer.headers()
                    .forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
            var empty = answer.body().length == 0 || answer.status() == 204 || answer.status() == 304;
            exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
            if (!empty) {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "the caller went away", gone);
        } catch (RuntimeException unexpected) {
            LOG.log(Level.ERROR, "no answer", unexpected);
        }
    }

    private static Request request(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readNBytes(Gateway.BODY_MOST + 1);
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                exchange.getRequestHeaders(),
                body,
                exchange.getRemoteAddress().getAddress().getHostAddress());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
