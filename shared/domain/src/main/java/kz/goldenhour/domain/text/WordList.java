package kz.goldenhour.domain.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A word list of ours: lines of `key = word, word`, `#` begins a remark.
final class WordList {
    private WordList() {}

    /// The lines of a list, in their order.
    static Map<String, List<String>> read(String name) {
        var read = new LinkedHashMap<String, List<String>>();
        text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    var parts = line.split("\\s*=\\s*", 2);
                    read.put(parts[0], List.of(parts[1].split(",\\s+")));
                });
        return read;
    }

    private static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
