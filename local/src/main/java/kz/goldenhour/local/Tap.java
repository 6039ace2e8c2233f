package kz.goldenhour.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Takes the log lines of the functions: all go to a file, the outcomes among them also to a person, in short.
final class Tap extends OutputStream {
    private static final JsonMapper JSON = new JsonMapper();
    /// Said by every call; the outcome says more.
    private static final Set<String> DULL = Set.of("caller known", "SWEEP_DONE", "outbox message");

    private static final Set<String> DULL_FIELDS = Set.of("timestamp", "level", "message", "request", "ms", "caller");

    private final PrintStream file;
    private final Consumer<String> person;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Tap(PrintStream file, Consumer<String> person) {
        this.file = file;
        this.person = person;
    }

    @Override
    public synchronized void write(int part) {
        if (part == '\n') {
            var whole = line.toString(StandardCharsets.UTF_8);
            line.reset();
            file.println(whole);
            shorten(whole);
        } else {
            line.write(part);
        }
    }

    private void shorten(String whole) {
        if (!whole.startsWith("{")) {
            return;
        }
        try {
            var entry = JSON.readTree(whole);
            var message = entry.path("message").asText();
            var warns = entry.path("level").asText().equals("WARN");
            if (!message.isEmpty() && (warns || !DULL.contains(message))) {
                person.accept(message + fields(entry));
            }
        } catch (JsonProcessingException other) {
            // a line of some library: it is in the file
        }
    }

    private static String fields(JsonNode entry) {
        return entry.properties().stream()
                .filter(it -> !DULL_FIELDS.contains(it.getKey()))
                .map(it -> "  %s %s".formatted(it.getKey(), it.getValue().asText()))
                .collect(Collectors.joining());
    }
}
