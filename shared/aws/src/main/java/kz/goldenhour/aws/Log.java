package kz.goldenhour.aws;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import kz.goldenhour.aws.http.Json;

/// One line of JSON for each outcome. The fields come from one list, so that nothing personal slips in: no phone, no
/// e-mail, no PIN, no link, no word of a claim.
public final class Log {
    private final Consumer<String> lines;
    private final Clock clock;

    public Log(Consumer<String> lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /// To standard output, which Lambda keeps.
    public static Log standard(Clock clock) {
        return new Log(System.out::println, clock);
    }

    /// To nobody.
    public static Log silent(Clock clock) {
        return new Log(_ -> {}, clock);
    }

    /// What a line may say.
    public enum Field {
        REQUEST,
        CALLER,
        ROLE,
        REPORT,
        CLAIM,
        EVIDENCE,
        VERSION,
        DESK,
        OFFICER,
        KEY_ID,
        STATUS,
        PROBLEM,
        OUTBOX,
        SENDING,
        COUNT,
        MATCHED,
        HELD,
        CAUSE,
        ENTRY,
        HASH,
        MS;

        public Value of(Object value) {
            return new Value(this, value);
        }

        private String key() {
            var words = name().toLowerCase(Locale.ROOT).split("_");
            return words.length == 1 ? words[0] : words[0] + "Id";
        }
    }

    /// A field and what it says.
    public record Value(Field field, Object value) {}

    /// An outcome.
    public void info(String message, Value... values) {
        write("INFO", message, values);
    }

    /// What a person should look at.
    public void warn(String message, Value... values) {
        write("WARN", message, values);
    }

    /// Counts, in CloudWatch's embedded metric format: the log is the metric.
    public void metrics(String function, Map<String, ? extends Number> counts) {
        var definitions = counts.keySet().stream()
                .map(name -> Map.of("Name", name, "Unit", name.endsWith("Seconds") ? "Seconds" : "Count"))
                .toList();
        var line = new LinkedHashMap<String, Object>();
        line.put(
                "_aws",
                Map.of(
                        "Timestamp",
                        clock.millis(),
                        "CloudWatchMetrics",
                        List.of(Map.of(
                                "Namespace",
                                "GoldenHour",
                                "Dimensions",
                                List.of(List.of("function")),
                                "Metrics",
                                definitions))));
        line.put("function", function);
        line.putAll(counts);
        lines.accept(Json.write(line));
    }

    private void write(String level, String message, Value... values) {
        var line = new LinkedHashMap<String, Object>();
        line.put("timestamp", clock.instant().toString());
        line.put("level", level);
        line.put("message", message);
        for (var value : values) {
            line.put(value.field().key(), plain(value.value()));
        }
        lines.accept(Json.write(line));
    }

    private static Object plain(Object value) {
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
