package kz.goldenhour.bench;

import java.nio.file.Path;
import java.util.Optional;
import kz.goldenhour.domain.match.Embedder;
import kz.goldenhour.domain.match.Embedders;
import kz.goldenhour.matching.EvidenceIndex;

/// The embedding model of a run, if it has one.
public final class Model {
    private static final int STEP = 500;

    private Model() {}

    /// The model that `--model` names; one line where it cannot be used, and the run goes on without.
    public static Optional<Embedder> of(Options options) {
        return options.text("--model").flatMap(directory -> Embedders.open(Path.of(directory), System.err::println));
    }

    /// Makes all meanings before anything is asked.
    public static void makeMeanings(EvidenceIndex index) {
        for (int made = STEP; index.makeMeanings(STEP) > 0; made += STEP) {
            System.err.println(made + " records given a meaning");
        }
    }
}
