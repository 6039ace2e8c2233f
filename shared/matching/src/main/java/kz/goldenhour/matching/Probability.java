package kz.goldenhour.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.goldenhour.domain.evidence.EvidenceId;

/// How probable it is that the record which fits best is the right one, from a few traits of the fit. The weights are a
/// resource, fitted to data by a command.
public final class Probability {
    /// The traits, in their order; the first is the constant one.
    public static final List<String> TRAITS = List.of("constant", "likeness", "claim covered", "lead");

    private static final List<Double> WEIGHTS = read();

    private Probability() {}

    /// What speaks for the best record: one value for each trait.
    public record Traits(EvidenceId best, List<Double> values) {}

    static Traits traits(EvidenceId best, Overlap overlap, double lead) {
        return new Traits(best, List.of(1.0, overlap.likeness(), overlap.claimCovered(), lead));
    }

    /// The weights in use, in the order of the traits.
    public static List<Double> weights() {
        return WEIGHTS;
    }

    /// From 0 to 1.
    static double of(Traits traits) {
        return of(traits.values(), WEIGHTS);
    }

    /// The same with other weights.
    public static double of(List<Double> values, List<Double> weights) {
        double sum = IntStream.range(0, values.size())
                .mapToDouble(i -> values.get(i) * weights.get(i))
                .sum();
        return 1 / (1 + Math.exp(-sum));
    }

    private static List<Double> read() {
        try (InputStream in = Probability.class.getResourceAsStream("probability.txt")) {
            if (in == null) {
                throw new IllegalStateException("no resource probability.txt");
            }
            Map<String, Double> weights = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":"))
                    .collect(Collectors.toMap(line -> line[0].strip(), line -> Double.valueOf(line[1].strip())));
            return TRAITS.stream().map(weights::get).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
