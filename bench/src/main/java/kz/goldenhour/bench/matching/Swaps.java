package kz.goldenhour.bench.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import kz.goldenhour.domain.Lang;

/// Exchanges one word of a text for another of its kind, the ending kept.
///
/// @param groups words that exchange for one another; a text is changed at the first group that occurs, taken in random
/// order
record Swaps(List<List<String>> groups) {
    private static final int KEEPS_ENDING = 5;

    /// Long words that begin others which mean something else ("после", "последний").
    private static final Set<String> WHOLE =
            Set.of("после", "более", "точно", "только", "возможно", "парламент", "тысяч");

    private static final Map<Lang, Map<String, Swaps>> ALL = read();

    /// The swaps of a language, by kind.
    static Map<String, Swaps> of(Lang lang) {
        return ALL.getOrDefault(lang, Map.of());
    }

    private static Map<Lang, Map<String, Swaps>> read() {
        try (InputStream in = Swaps.class.getResourceAsStream("swaps.txt")) {
            if (in == null) {
                throw new IllegalStateException("no resource swaps.txt");
            }
            var all = new LinkedHashMap<Lang, Map<String, Swaps>>();
            List<List<String>> groups = new ArrayList<>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList()) {
                if (line.startsWith("[")) {
                    var head = line.substring(1, line.indexOf(']')).split(" ");
                    groups = new ArrayList<>();
                    all.computeIfAbsent(Lang.ofTag(head[0]).orElseThrow(), none -> new LinkedHashMap<>())
                            .put(head[1], new Swaps(groups));
                } else {
                    groups.add(List.of(line.strip().split(" ")));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text with one word exchanged; the text itself where none of them occurs.
    String changed(String text, Random random) {
        int start = random.nextInt(groups.size());
        for (int g = 0; g < groups.size(); g++) {
            var group = groups.get((start + g) % groups.size());
            int first = random.nextInt(group.size());
            for (int k = 0; k < group.size(); k++) {
                var word = group.get((first + k) % group.size());
                var other = group.get((first + k + 1 + random.nextInt(group.size() - 1)) % group.size());
                var found = Pattern.compile("(?<![\\p{L}-])" + word.replace('_', ' ')
                                + (word.length() < KEEPS_ENDING || WHOLE.contains(word)
                                        ? "(?![\\p{L}-])"
                                        : "(?=\\p{L}{0,4}(?![\\p{L}-]))"))
                        .matcher(text);
                if (!other.equals(word) && found.find()) {
                    return text.substring(0, found.start()) + other.replace('_', ' ') + text.substring(found.end());
                }
            }
        }
        return text;
    }
}
