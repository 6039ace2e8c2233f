package kz.goldenhour.meaning;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/// A vocabulary of a few pieces.
final class Small {
    private Small() {}

    static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(Small.class.getResource("small")).toURI());
    }

    static Pieces pieces() throws IOException, URISyntaxException {
        return Pieces.read(folder().resolve("tokenizer.json"));
    }
}
