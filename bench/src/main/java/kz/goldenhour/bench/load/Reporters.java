package kz.goldenhour.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// Reporters who send reports over HTTP, and remember what they were told.
final class Reporters {
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"(r[0-9A-Za-z]{22})\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI reports;
    private final String key;
    private final int repeats;
    private final AtomicLong number = new AtomicLong();

    /// @param repeats how many of 100 reports repeat an earlier one
    Reporters(String baseUrl, String key, int repeats) {
        this.reports = URI.create(baseUrl + "/v1/reports");
        this.key = key;
        this.repeats = repeats;
    }

    /// What came of a run.
    ///
    /// @param accepted the ids of accepted reports
    /// @param micros   the time from sending to the answer, in order of size
    /// @param refused  answers other than 201, and failed connections
    record Told(List<String> accepted, List<Long> micros, long refused, Duration took) {
        double perSecond() {
            return accepted.size() / (took.toNanos() / 1e9);
        }

        double millis(double quantile) {
            return micros.isEmpty()
                    ? 0
                    : micros.get((int) Math.min(micros.size() - 1, micros.size() * quantile)) / 1000.0;
        }
    }

    /// Sends for a while.
    ///
    /// @param perSecond how many a second, evenly; 0: each reporter sends as soon as he was answered
    Told send(int reporters, Duration duration, double perSecond) throws InterruptedException {
        var accepted = new ConcurrentLinkedQueue<String>();
        var micros = new ConcurrentLinkedQueue<Long>();
        var refused = new AtomicLong();
        var turn = new AtomicLong();
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        try (var pool = Executors.newFixedThreadPool(reporters)) {
            for (int i = 0; i < reporters; i++) {
                pool.execute(() -> {
                    while (true) {
                        // in the steady run, time counts from when the report was due: a slow answer is no excuse to
                        // send fewer
                        long due = perSecond == 0
                                ? System.nanoTime()
                                : start + (long) (turn.getAndIncrement() * 1e9 / perSecond);
                        if (due >= end) {
                            return;
                        }
                        LockSupport.parkNanos(due - System.nanoTime());
                        var id = send();
                        id.ifPresentOrElse(accepted::add, refused::incrementAndGet);
                        micros.add((System.nanoTime() - due) / 1000);
                    }
                });
            }
            pool.shutdown();
            pool.awaitTermination(duration.toSeconds() + 120, TimeUnit.SECONDS);
        }
        var took = Duration.ofNanos(System.nanoTime() - start);
        return new Told(List.copyOf(accepted), micros.stream().sorted().toList(), refused.get(), took);
    }

    private Optional<String> send() {
        var request = HttpRequest.newBuilder(reports)
                .header("x-api-key", key)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + text(number.getAndIncrement()) + "\"}"))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            var id = ID.matcher(answer.body());
            return answer.statusCode() == 201 && id.find() ? Optional.of(id.group(1)) : Optional.empty();
        } catch (IOException failed) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /// Claims that differ in a number; every so often the same one again.
    private String text(long n) {
        long claim = n % 100 < repeats ? n / 100 : 1_000_000 + n;
        return "Правда ли, что с 15 числа пособие номер %d по потере кормильца снизят на %d тенге?"
                .formatted(claim, claim * 37 % 100_000 + 1000);
    }
}
