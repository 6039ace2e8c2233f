package kz.goldenhour.bench.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kz.goldenhour.bench.Figures;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.matching.Probability;
import kz.goldenhour.matching.Probability.Traits;

/// Fits the weights of the probability: to claims of a parallel set as chats would spell them, with their record in the
/// store and with it taken out. Two records of three fit, the third tells how far the probability can be relied on.
final class Fit {
    private static final int ROUNDS = 3_000;
    private static final double STEP = 1.0;
    private static final int BINS = 5;
    private static final List<Noise> NOISES =
            List.of(Noise.EXACT, Noise.TYPOS, Noise.TRUNCATED, Noise.COMBO, Noise.GREETING);

    private final List<Example> examples = new ArrayList<>();

    private record Example(List<Double> traits, boolean right, boolean held) {}

    /// Takes every `every`th text.
    Fit(Path parallel, int every) {
        var matcher = Finding.matcher(Sets.parallel(parallel, Lang.KK, Lang.RU, Lang.EN), Optional.empty());
        var duplicates = Duplicates.read();
        int n = 0;
        for (var line : Sets.lines(parallel)) {
            var id = line.get("id").asText();
            int at = n++;
            if (at % every != 0) {
                continue;
            }
            for (var lang : Lang.values()) {
                var text = NOISES.get(at / every % NOISES.size())
                        .of(line.path(lang.tag()).asText(""), new Random(at));
                for (var excluded : List.of(Set.<EvidenceId>of(), Set.of(new EvidenceId(id)))) {
                    matcher.traits(text, excluded)
                            .ifPresent(traits -> add(traits, id, duplicates, at / every % 3 == 2));
                }
            }
        }
    }

    private void add(Traits traits, String id, Duplicates duplicates, boolean held) {
        var best = traits.best().value();
        boolean twin = !best.equals(id) && duplicates.contains(id, best);
        examples.add(new Example(traits.values(), best.equals(id) || twin, held));
    }

    /// Logistic regression by plain gradient descent: few weights, a convex loss, the same result every time.
    List<Double> weights() {
        var weights = new double[Probability.TRAITS.size()];
        var fitted = examples.stream().filter(example -> !example.held()).toList();
        for (int round = 0; round < ROUNDS; round++) {
            var gradient = new double[weights.length];
            var now = boxed(weights);
            for (var example : fitted) {
                double error = (example.right() ? 1 : 0) - Probability.of(example.traits(), now);
                for (int i = 0; i < gradient.length; i++) {
                    gradient[i] += error * example.traits().get(i);
                }
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] += STEP * gradient[i] / fitted.size();
            }
        }
        return boxed(weights);
    }

    private static List<Double> boxed(double[] weights) {
        return Arrays.stream(weights).boxed().toList();
    }

    /// How often the record was right where the probability said so, on what was held back.
    void reliability(List<Double> weights, Figures figures) {
        for (int bin = 0; bin < BINS; bin++) {
            int n = 0;
            int right = 0;
            double said = 0;
            for (var example : examples) {
                double probability = Probability.of(example.traits(), weights);
                if (example.held() && Math.min(BINS - 1, (int) (probability * BINS)) == bin) {
                    n++;
                    right += example.right() ? 1 : 0;
                    said += probability;
                }
            }
            var name = String.format(Locale.ROOT, "probability %.1f-%.1f", 1.0 * bin / BINS, (bin + 1.0) / BINS);
            figures.put(name, "n", n).put(name, "said", Finding.share(said, n));
            figures.put(name, "right", Finding.share(right, n));
        }
    }

    static void write(List<Double> weights, Path file) {
        var lines = new ArrayList<String>();
        lines.add("# How much each trait of the best fit says for it being the right record: TRAIT: weight.");
        lines.add("# Fitted by `bench/matching --fit FILE` on the set ntrex-kk-ru-en alone.");
        for (int i = 0; i < weights.size(); i++) {
            lines.add(String.format(Locale.ROOT, "%s: %.3f", Probability.TRAITS.get(i), weights.get(i)));
        }
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
