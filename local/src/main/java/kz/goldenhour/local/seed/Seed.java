package kz.goldenhour.local.seed;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.local.host.Exchange.Request;
import kz.goldenhour.local.host.Functions;
import kz.goldenhour.local.host.Functions.FunctionFailed;
import kz.goldenhour.local.host.Gateway;
import kz.goldenhour.local.inbox.LocalSns;

/// Sets up two sample desks with officers, sample evidence and sample keys, as an installation is set up: desks and the
/// first admin by calls of manage-desk, everything else through the API.
public final class Seed {
    /// The default desk of the local run.
    public static final String DESK = "sample-desk";

    private static final JsonMapper JSON = new JsonMapper();

    private final Path root;
    private final Functions functions;
    private final Gateway gateway;
    private final LocalSns sns;
    private final Clock clock;

    /// @param root the folder of `events/`
    public Seed(Path root, Functions functions, Gateway gateway, LocalSns sns, Clock clock) {
        this.root = root;
        this.functions = functions;
        this.gateway = gateway;
        this.sns = sns;
        this.clock = clock;
    }

    /// Puts the sample data in, unless `kept` says that an earlier run did.
    public Access once(Optional<Path> kept) throws IOException {
        if (kept.filter(Files::exists).isPresent()) {
            return Access.read(kept.get());
        }
        var access = all();
        if (kept.isPresent()) {
            access.write(kept.get());
        }
        return access;
    }

    private Access all() throws IOException {
        var first = JSON.readTree(root.resolve("events/bootstrap.json").toFile());
        var admin = bootstrap(first);
        bootstrap(
                JSON.readTree(root.resolve("events/bootstrap-second-desk.json").toFile()));
        var editor = key(admin, "sample-editor", Map.of("role", "editor", "desks", List.of(DESK)));
        var reporter = key(
                admin, "sample-newspaper", Map.of("role", "reporter", "vetted", true, "newsroom", "sample-newspaper"));
        evidence(editor);
        media();
        return new Access(reporter, editor, admin, text(first, "pin"));
    }

    private String bootstrap(JsonNode first) throws IOException {
        try {
            var answer = functions.invoke("ManageDeskFunction", first);
            return text(JSON.readTree(answer.path("body").asText()), "key");
        } catch (FunctionFailed failed) {
            throw new IllegalStateException("manage-desk takes no first admin: " + failed.getMessage(), failed);
        }
    }

    private String key(String admin, String caller, Map<String, Object> wanted) {
        return text(call(admin, "POST", "/v1/callers/" + caller + "/keys", JSON.valueToTree(wanted)), "key");
    }

    /// Each record as if it had been verified just now: those of a state answer by themselves for some hours only.
    private void evidence(String editor) throws IOException {
        try (var files = Files.list(root.resolve("events/evidence"))) {
            for (var file :
                    files.filter(it -> it.toString().endsWith(".json")).sorted().toList()) {
                var record = (ObjectNode) JSON.readTree(file.toFile());
                record.put("verifiedAt", ISO_OFFSET_DATE_TIME.format(AstanaTime.offset(clock.instant())));
                var id = file.getFileName().toString().replace(".json", "");
                call(editor, "PUT", "/v1/evidence/" + id, record);
            }
        }
    }

    private JsonNode call(String key, String method, String path, JsonNode body) {
        try {
            var headers = Map.of("x-api-key", List.of(key), "Content-Type", List.of("application/json"));
            var answer = gateway.answer(
                    new Request(method, URI.create(path), headers, JSON.writeValueAsBytes(body), "127.0.0.1"));
            if (answer.status() >= 300) {
                throw new IllegalStateException(
                        "sample data: %s %s answers %d: %s".formatted(method, path, answer.status(), answer.text()));
            }
            return JSON.readTree(answer.body());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(JsonNode answer, String field) {
        var found = answer.findValue(field);
        if (found == null) {
            throw new IllegalStateException("sample data: the answer lacks " + field);
        }
        return found.asText();
    }

    /// Two newsrooms, so that a publication has somewhere to go.
    private void media() {
        var topic = functions.settings("DispatchOutboxFunction").getOrDefault("REBUTTALS_TOPIC", "");
        for (var newsroom : List.of("sample-newspaper", "sample-radio")) {
            sns.subscribe(it ->
                    it.topicArn(topic).protocol("https").endpoint("https://" + newsroom + ".example.kz/golden-hour"));
        }
    }
}
