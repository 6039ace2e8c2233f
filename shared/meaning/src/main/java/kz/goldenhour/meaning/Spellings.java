package kz.goldenhour.meaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One way of typing a language without its letters: for each typed letter, or group of letters, what may be meant.
final class Spellings {
    private static final int LONGEST = 4;
    private static final Map<String, Spellings> ALL = read();

    private final Map<String, List<String>> meant = new HashMap<>();

    private Spellings() {}

    /// The way of that name in spellings.txt.
    static Spellings of(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    /// How many letters from `at` on may be one sound.
    static int longest() {
        return LONGEST;
    }

    /// What a group of typed letters may mean; what is not in the list means itself.
    List<String> meant(String typed) {
        var letters = meant.get(typed);
        if (letters != null) {
            return letters;
        }
        return typed.length() == 1 ? List.of(typed) : List.of();
    }

    private static Map<String, Spellings> read() {
        var all = new HashMap<String, Spellings>();
        var now = new Spellings();
        try (var file = Objects.requireNonNull(Spellings.class.getResourceAsStream("spellings.txt"));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                if (line.startsWith("[")) {
                    now = new Spellings();
                    all.put(line.substring(1, line.length() - 1), now);
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    int colon = line.indexOf(": ");
                    now.meant
                            .computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>())
                            .addAll(List.of(line.substring(colon + 2).split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
