package kz.goldenhour.domain.match;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Opens embedding models. What runs one is found on the class path, or is not there: who has no model carries no
/// machinery for it.
public interface Embedders {
    /// Opens the model of a directory.
    ///
    /// @throws Unusable with one line that says why there is none
    Embedder open(Path directory) throws Unusable;

    /// Models that are open: one takes 300 MB, and several functions may live in one process.
    Map<Path, Embedder> OPEN = new ConcurrentHashMap<>();

    /// The model of a directory, or nothing and one line to `warnings`: matching goes on without.
    static Optional<Embedder> open(Path directory, Consumer<String> warnings) {
        synchronized (OPEN) {
            var path = directory.toAbsolutePath().normalize();
            var open = Optional.ofNullable(OPEN.get(path));
            if (open.isPresent()) {
                return open;
            }
            try {
                var runner = ServiceLoader.load(Embedders.class, Embedders.class.getClassLoader())
                        .findFirst()
                        .orElseThrow(() -> new Unusable("there is nothing on the class path that runs models"));
                var embedder = runner.open(path);
                OPEN.put(path, embedder);
                return Optional.of(embedder);
            } catch (Unusable unusable) {
                warnings.accept("matching goes on without a model: " + unusable.getMessage());
                return Optional.empty();
            }
        }
    }

    /// A directory is not there, is broken, or holds another model.
    final class Unusable extends Exception {
        private static final long serialVersionUID = 1;

        public Unusable(String message) {
            super(message);
        }
    }
}
