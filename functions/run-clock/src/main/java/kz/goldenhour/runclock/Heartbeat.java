package kz.goldenhour.runclock;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Tells somebody outside that the clock still goes round. Silence is the alarm, so a beat that fails is not repeated.
public interface Heartbeat {
    /// Whether it was heard.
    boolean beat();

    /// Nobody listens.
    static Heartbeat none() {
        return () -> true;
    }

    /// A GET of an address that an outside watcher gave.
    static Heartbeat to(String url) {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(4))
                .build();
        return () -> {
            try (var client = HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(2))
                    .build()) {
                return client.send(request, BodyHandlers.discarding()).statusCode() < 400;
            } catch (IOException unheard) {
                return false;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }
}
