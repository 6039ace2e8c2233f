package kz.goldenhour.bench.coldstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import kz.goldenhour.testing.Desks;

/// Folders of events for a child: the repository's sample events with something of their own in each, so that every
/// request does work.
final class SampleEvents {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /// The first is the cold one; the later half of the rest gives the warm median.
    static final int COUNT = 60;

    private final Path root;
    private final Path work;

    /// @param root where the repository is
    /// @param work where the folders go
    SampleEvents(Path root, Path work) {
        this.root = root;
        this.work = work;
    }

    /// The sample as it stands.
    Path same(String sample) throws IOException {
        var event = sample(sample);
        return write(sample, _ -> event);
    }

    /// Reports of claims that nobody has reported before.
    Path newReports() throws IOException {
        return write("reports", n -> {
            var event = sample("report-least");
            event.put(
                    "body",
                    JSON.createObjectNode()
                            .put(
                                    "text",
                                    "Правда ли, что с %d числа поликлиника №%d закрыта на ремонт?"
                                            .formatted(n % 27 + 1, 100 + n * 7))
                            .toString());
            return event;
        });
    }

    /// The same request with another path parameter.
    Path withPath(String sample, String parameter, String value) throws IOException {
        var event = sample(sample);
        var before = event.at("/pathParameters/" + parameter).asText();
        ((ObjectNode) event.get("pathParameters")).put(parameter, value);
        event.put("path", event.get("path").asText().replace(before, value));
        if (event.at("/requestContext/authorizer") instanceof ObjectNode caller) {
            caller.put("desks", Desks.TSON.value());
        }
        return write(sample + "-" + parameter, _ -> event);
    }

    /// The authorizer's request with a key.
    Path withKey(String key) throws IOException {
        var event = sample("authorizer");
        ((ObjectNode) event.get("headers")).put("x-api-key", key);
        return write("authorizer", _ -> event);
    }

    /// Stream records of these outbox keys.
    Path inserts(IntFunction<String> outboxKey) throws IOException {
        return write("inserts", n -> {
            var event = sample("stream-outbox");
            var records = event.withArray("Records");
            records.remove(1);
            var pk = "OUTBOX#" + outboxKey.apply(n);
            for (var image : new String[] {"Keys", "NewImage"}) {
                ((ObjectNode) records.get(0).at("/dynamodb/" + image + "/pk")).put("S", pk);
            }
            return event;
        });
    }

    private ObjectNode sample(String name) {
        try {
            return (ObjectNode)
                    JSON.readTree(root.resolve("events").resolve(name + ".json").toFile());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private Path write(String name, IntFunction<? extends JsonNode> event) throws IOException {
        var folder = Files.createDirectories(work.resolve(name));
        for (int n = 0; n < COUNT; n++) {
            Files.write(folder.resolve("%03d.json".formatted(n)), JSON.writeValueAsBytes(event.apply(n)));
        }
        return folder;
    }
}
