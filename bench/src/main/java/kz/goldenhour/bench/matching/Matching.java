package kz.goldenhour.bench.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.bench.Figures;
import kz.goldenhour.bench.Options;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.match.Embedder;
import kz.goldenhour.matching.Probability;

/// How good the matching is, on the public sets: finding, deciding, near-misses.
public final class Matching {
    private static final String HELP = """
            bench/matching [--data DIR] [--model DIR] [--every N] [--json FILE] [--leaks FILE] [--fit FILE]
            Finding, deciding and near-misses on the public sets. --data: where they are (../shared/data); --model: all of it
            again with an embedding model; --every: take every Nth
            text for the decisions; --leaks: write what was answered and must not be; --fit: only fit the weights of the probability, write
            them to FILE and say how far they can be relied on.
            """;

    private Matching() {}

    /// Runs all of it.
    public static void main(String[] arguments) {
        var options = Options.read(HELP, arguments, "--data", "--model", "--every", "--json", "--leaks", "--fit");
        var data = Path.of(options.text("--data").orElse("../shared/data"));
        if (!Files.isDirectory(data)) {
            System.err.println("no public sets at " + data.toAbsolutePath()
                    + ": nothing to measure (--data DIR says where they are)");
            return;
        }
        var fitted = options.text("--fit");
        if (fitted.isPresent()) {
            fit(data, options.number("--every", 1), Path.of(fitted.get()));
            return;
        }
        run(data, options, Optional.empty(), "");
        var embedder = Model.of(options);
        if (embedder.isPresent()) {
            run(data, options, embedder, "-model");
        }
    }

    /// @param suffix of the files that it writes
    private static void run(Path data, Options options, Optional<Embedder> embedder, String suffix) {
        var with = embedder.isPresent() ? ", with the model" : "";
        int every = options.number("--every", 1);
        var figures = new Figures();
        for (var name : List.of("checkthat-2a-en", "paraphraser-ru", "kazqad-kk", "xquad-ru")) {
            Finding.measure(Sets.read(data.resolve(name)), embedder, figures);
        }
        var paraphrases = data.resolve("paraphrase-kk-ru/ntrex-vs-wmt19.jsonl");
        var parallel = data.resolve("ntrex-kk-ru-en/parallel.jsonl");
        Finding.paraphrases(paraphrases, embedder, figures);
        Finding.acrossLanguages(parallel, embedder, figures);
        figures.print("Finding" + with);
        var decisions = new Figures();
        var deciding = new Deciding(Sets.parallel(parallel, Lang.KK, Lang.RU, Lang.EN), embedder, decisions, every);
        deciding.genuine(parallel);
        deciding.paraphrases(paraphrases);
        deciding.removed(parallel);
        deciding.unrelated(data.resolve("paraphraser-ru"));
        deciding.nearMisses(parallel, paraphrases, options.text("--leaks").map(file -> file + suffix));
        NotFound.measure(Sets.read(data.resolve("checkthat-2a-en")), embedder, decisions);
        decisions.print("Deciding" + with);
        if (embedder.isEmpty()) {
            reliability(parallel, every);
        }
        options.text("--json").ifPresent(file -> {
            figures.write(Optional.of(file.replaceFirst("(\\.json)?$", suffix + ".json")));
            decisions.write(Optional.of(file.replaceFirst("(\\.json)?$", suffix + "-decisions.json")));
        });
    }

    /// How often the record is right where the probability says so.
    private static void reliability(Path parallel, int every) {
        var reliability = new Figures();
        new Fit(parallel, every).reliability(Probability.weights(), reliability);
        reliability.print("Reliability of the probability");
    }

    private static void fit(Path data, int every, Path file) {
        var fit = new Fit(data.resolve("ntrex-kk-ru-en/parallel.jsonl"), every);
        var weights = fit.weights();
        Fit.write(weights, file);
        var reliability = new Figures();
        fit.reliability(weights, reliability);
        reliability.print("Reliability");
    }
}
