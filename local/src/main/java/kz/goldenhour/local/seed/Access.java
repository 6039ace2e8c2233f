package kz.goldenhour.local.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The sample keys and the sample PIN.
public record Access(String reporterKey, String editorKey, String adminKey, String officerPin) {

    private Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("REPORTER_KEY", reporterKey);
        values.put("EDITOR_KEY", editorKey);
        values.put("ADMIN_KEY", adminKey);
        values.put("OFFICER_PIN", officerPin);
        return values;
    }

    static Access read(Path file) throws IOException {
        var values = new HashMap<String, String>();
        for (var line : Files.readAllLines(file)) {
            var parts = line.split("=", 2);
            if (parts.length == 2) {
                values.put(parts[0], parts[1]);
            }
        }
        return new Access(
                values.getOrDefault("REPORTER_KEY", ""),
                values.getOrDefault("EDITOR_KEY", ""),
                values.getOrDefault("ADMIN_KEY", ""),
                values.getOrDefault("OFFICER_PIN", ""));
    }

    void write(Path file) throws IOException {
        write(file, values());
    }

    /// Everything that a script needs, at once or not at all: whoever sees the file can read it whole.
    public void writeEnv(Path file, String baseUrl) throws IOException {
        var all = new LinkedHashMap<String, String>();
        all.put("BASE_URL", baseUrl);
        all.put("INBOX_URL", baseUrl + "/inbox");
        all.putAll(values());
        write(file, all);
    }

    private static void write(Path file, Map<String, String> values) throws IOException {
        var whole = file.toAbsolutePath();
        var part = Files.createTempFile(whole.getParent(), ".", ".part");
        Files.writeString(
                part,
                values.entrySet().stream()
                        .map(it -> it.getKey() + "=" + it.getValue() + "\n")
                        .collect(Collectors.joining()));
        Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
