package kz.goldenhour.bench.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.bench.CachedEmbedder;
import kz.goldenhour.bench.Figures;
import kz.goldenhour.bench.Model;
import kz.goldenhour.bench.Options;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.match.Embedder;
import kz.goldenhour.matching.Probability;

/// How good the matching is, on the public sets: finding, deciding, near-misses.
public final class Matching {
    private static final String HELP = """
            bench/matching [--data DIR] [--model DIR] [--only PART] [--every N] [--offset N] [--json FILE] [--leaks FILE] [--fit FILE]
            Finding, deciding and near-misses on the public sets. --data: where they are (../shared/data); --model: all of it
            again with an embedding model (its vectors are kept under target/embeddings, so that the next run is fast and one that
            was broken off goes on); --only: finding or deciding; --every: take every Nth text for the decisions; --offset: begin
            with the Nth after the first, for a sample that nobody has looked at; --leaks: write what was answered and must not be;
            --fit: only fit the weights of the probability, write them to FILE and say how far they can be relied on.
            """;

    private static final String PARALLEL = "ntrex-kk-ru-en/parallel.jsonl";
    private static final String PARAPHRASES = "paraphrase-kk-ru/ntrex-vs-wmt19.jsonl";

    private Matching() {}

    /// Runs all of it.
    public static void main(String[] arguments) {
        var options = Options.read(
                HELP, arguments, "--data", "--model", "--only", "--every", "--offset", "--json", "--leaks", "--fit");
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
        var model = Model.of(options);
        if (model.isPresent()) {
            try (var embedder = CachedEmbedder.of(model.get())) {
                run(data, options, Optional.of(embedder), "-model");
            }
        }
    }

    /// @param suffix of the files that it writes
    private static void run(Path data, Options options, Optional<Embedder> embedder, String suffix) {
        var only = options.text("--only").orElse("");
        if (!only.equals("deciding")) {
            var figures = finding(data, embedder);
            figures.print("Finding" + with(embedder));
            figures.write(json(options, suffix));
        }
        if (!only.equals("finding")) {
            var figures = deciding(data, options, embedder, suffix);
            figures.print("Deciding" + with(embedder));
            figures.write(json(options, suffix + "-decisions"));
            if (embedder.isEmpty()) {
                reliability(data.resolve(PARALLEL), options.number("--every", 1));
            }
        }
    }

    private static String with(Optional<Embedder> embedder) {
        return embedder.isPresent() ? ", with the model" : "";
    }

    private static Optional<String> json(Options options, String suffix) {
        return options.text("--json").map(file -> file.replaceFirst("(\\.json)?$", suffix + ".json"));
    }

    private static Figures finding(Path data, Optional<Embedder> embedder) {
        var figures = new Figures();
        Finding.paraphrases(data.resolve(PARAPHRASES), embedder, figures);
        Finding.acrossLanguages(data.resolve(PARALLEL), embedder, figures);
        for (var name : List.of("checkthat-2a-en", "paraphraser-ru", "kazqad-kk", "xquad-ru")) {
            Finding.measure(Sets.read(data.resolve(name)), embedder, figures);
        }
        return figures;
    }

    private static Figures deciding(Path data, Options options, Optional<Embedder> embedder, String suffix) {
        var figures = new Figures();
        var parallel = data.resolve(PARALLEL);
        var paraphrases = data.resolve(PARAPHRASES);
        var sample = new Sample(options.number("--every", 1), options.number("--offset", 0));
        var deciding = new Deciding(Sets.parallel(parallel, Lang.KK, Lang.RU, Lang.EN), embedder, figures, sample);
        deciding.genuine(parallel);
        deciding.paraphrases(paraphrases);
        deciding.removed(parallel);
        deciding.unrelated(data.resolve("paraphraser-ru"));
        deciding.nearMisses(parallel, paraphrases, options.text("--leaks").map(file -> file + suffix));
        NotFound.measure(Sets.read(data.resolve("checkthat-2a-en")), embedder, figures);
        return figures;
    }

    /// How often the record is right where the probability says so.
    private static void reliability(Path parallel, int every) {
        var reliability = new Figures();
        new Fit(parallel, every).reliability(Probability.weights(), reliability);
        reliability.print("Reliability of the probability");
    }

    private static void fit(Path data, int every, Path file) {
        var fit = new Fit(data.resolve(PARALLEL), every);
        var weights = fit.weights();
        Fit.write(weights, file);
        var reliability = new Figures();
        fit.reliability(weights, reliability);
        reliability.print("Reliability");
    }
}
