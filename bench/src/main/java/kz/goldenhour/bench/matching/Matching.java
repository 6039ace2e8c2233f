package kz.goldenhour.bench.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.bench.Figures;
import kz.goldenhour.bench.Options;
import kz.goldenhour.domain.Lang;

/// How good the matching is, on the public sets: finding, deciding, near-misses.
public final class Matching {
    private static final String HELP = """
            bench/matching [--data DIR] [--every N] [--json FILE] [--leaks FILE] [--fit FILE]
            Finding, deciding and near-misses on the public sets. --data: where they are (../shared/data); --every: take every Nth
            text for the decisions; --leaks: write what was answered and must not be; --fit: only fit the weights of the probability, write
            them to FILE and say how far they can be relied on.
            """;

    private Matching() {}

    /// Runs all of it.
    public static void main(String[] arguments) {
        var options = Options.read(HELP, arguments, "--data", "--every", "--json", "--leaks", "--fit");
        var data = Path.of(options.text("--data").orElse("../shared/data"));
        if (!Files.isDirectory(data)) {
            System.err.println("no public sets at " + data.toAbsolutePath()
                    + ": nothing to measure (--data DIR says where they are)");
            return;
        }
        int every = options.number("--every", 1);
        var fitted = options.text("--fit");
        if (fitted.isPresent()) {
            fit(data, every, Path.of(fitted.get()));
            return;
        }
        var figures = new Figures();
        for (var name : List.of("checkthat-2a-en", "paraphraser-ru", "kazqad-kk", "xquad-ru")) {
            Finding.measure(Sets.read(data.resolve(name)), figures);
        }
        var paraphrases = data.resolve("paraphrase-kk-ru/ntrex-vs-wmt19.jsonl");
        var parallel = data.resolve("ntrex-kk-ru-en/parallel.jsonl");
        Finding.paraphrases(paraphrases, figures);
        figures.print("Finding");
        var decisions = new Figures();
        var deciding = new Deciding(Sets.parallel(parallel, Lang.KK, Lang.RU, Lang.EN), decisions, every);
        deciding.genuine(parallel);
        deciding.paraphrases(paraphrases);
        deciding.removed(parallel);
        deciding.unrelated(data.resolve("paraphraser-ru"));
        deciding.nearMisses(parallel, paraphrases, options.text("--leaks"));
        NotFound.measure(Sets.read(data.resolve("checkthat-2a-en")), decisions);
        decisions.print("Deciding");
        options.text("--json").ifPresent(file -> {
            figures.write(Optional.of(file));
            decisions.write(Optional.of(file.replaceFirst("(\\.json)?$", "-decisions.json")));
        });
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
