package kz.goldenhour.bench.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Pairs of records of a set that make the same claim, each with its reason in the resource.
final class Duplicates {
    private final Set<Set<String>> pairs;

    private Duplicates(Set<Set<String>> pairs) {
        this.pairs = pairs;
    }

    static Duplicates read() {
        try (InputStream in = Duplicates.class.getResourceAsStream("duplicates.txt")) {
            if (in == null) {
                throw new IllegalStateException("no resource duplicates.txt");
            }
            return new Duplicates(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.substring(0, line.indexOf(':')).split(" ")))
                    .map(Set::copyOf)
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String one, String other) {
        return pairs.contains(Set.of(one, other));
    }
}
