package kz.goldenhour.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;

/// What a benchmark found: rows of named figures, printed as a table and written as JSON.
public final class Figures {
    private final Map<String, Map<String, Object>> rows = new LinkedHashMap<>();

    /// Adds a figure to a row.
    public Figures put(String row, String column, Object value) {
        rows.computeIfAbsent(row, _ -> new LinkedHashMap<>()).put(column, value);
        return this;
    }

    /// Prints the rows, one below the other, columns in the order in which they first came.
    public void print(String title) {
        System.out.println();
        System.out.println(title);
        var columns = new LinkedHashSet<String>();
        rows.values().forEach(row -> columns.addAll(row.keySet()));
        int first = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
        var head = new StringBuilder(" ".repeat(first));
        columns.forEach(column -> head.append("  ").append("%12s".formatted(column)));
        System.out.println(head);
        rows.forEach((name, row) -> {
            var line = new StringBuilder(name + " ".repeat(first - name.length()));
            for (var column : columns) {
                var text = String.valueOf(row.getOrDefault(column, "-"));
                line.append("  ").append(" ".repeat(Math.max(0, Math.max(12, column.length()) - text.length())));
                line.append(text);
            }
            System.out.println(line);
        });
    }

    /// Writes the rows as one JSON object, where a file was asked for.
    public void write(Optional<String> file) {
        if (file.isEmpty()) {
            return;
        }
        try {
            var json = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
            Files.write(Path.of(file.get()), json.writeValueAsBytes(rows));
        } catch (IOException cannot) {
            System.err.println("cannot write " + file.get() + ": " + cannot.getMessage());
            System.exit(1);
        }
    }
}
