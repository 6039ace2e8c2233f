package kz.goldenhour.meaning;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import kz.goldenhour.domain.match.Embedder;
import kz.goldenhour.domain.match.Embedders;

/// Opens a directory with multilingual-e5-small: `model.onnx` (or `onnx/model.onnx`, as it is published) and
/// `tokenizer.json`. A folder `native` in it holds ONNX Runtime's libraries, where they are not in its jar.
public final class OnnxEmbedders implements Embedders {
    private static final int NAME_BYTES = 8;

    private static final String PROBE = "Вакцина вызывает бесплодие";
    private static final double CLOSE = 0.75;

    @Override
    public Embedder open(Path directory) throws Unusable {
        if (!Files.isDirectory(directory)) {
            throw new Unusable("there is no directory " + directory.toAbsolutePath());
        }
        var model = file(directory, "onnx/model.onnx", "model.onnx");
        var tokenizer = file(directory, "tokenizer.json");
        try {
            var libraries = directory.resolve("native");
            if (Files.isDirectory(libraries)) {
                System.setProperty(
                        "onnxruntime.native.path", libraries.toAbsolutePath().toString());
            }
            return checked(new OnnxEmbedder(name(model), model, Pieces.read(tokenizer)), directory);
        } catch (IOException | OrtException | IllegalStateException | LinkageError e) {
            throw new Unusable(directory.toAbsolutePath() + " cannot be used: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                    + " (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static Path file(Path directory, String... names) throws Unusable {
        return Stream.of(names)
                .map(directory::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() ->
                        new Unusable("there is no " + names[names.length - 1] + " in " + directory.toAbsolutePath()));
    }

    /// Another model's vectors lie elsewhere.
    private static Embedder checked(OnnxEmbedder embedder, Path directory) throws Unusable {
        if (!embedder.isTextModel() || Means.closeness(embedder.raw(PROBE)) < CLOSE) {
            throw new Unusable(directory.toAbsolutePath() + " holds another model than multilingual-e5-small");
        }
        return embedder;
    }

    /// The first bytes of the model's SHA-256: the same weights have the same name wherever they lie.
    private static String name(Path model) throws IOException {
        try (var channel = FileChannel.open(model)) {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(channel.map(MapMode.READ_ONLY, 0, channel.size()));
            return HexFormat.of().formatHex(digest.digest(), 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
