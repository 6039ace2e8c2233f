package kz.goldenhour.bench;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.match.Embedder;

/// A model whose vectors are kept in a file, by what the model is called and what the text hashes to: a table is
/// measured again and again on the same texts. Each is written as soon as it is made, so that a run that was broken off
/// goes on where it stood; of two runs at once the first writes. Numbers have 16 bits, also when they are new.
public final class CachedEmbedder implements Embedder, AutoCloseable {
    private static final int NUMBERS = SIZE * Short.BYTES;
    private static final int BYTES = 2 * Long.BYTES + 1 + NUMBERS;
    private static final int STEP = 1_000;

    private final Embedder embedder;
    private final Map<UUID, byte[]> known = new HashMap<>();
    private final FileChannel channel;
    private final boolean writes;
    private int made;

    private CachedEmbedder(Embedder embedder, Path file) throws IOException {
        this.embedder = embedder;
        Files.createDirectories(file.toAbsolutePath().getParent());
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        writes = channel.tryLock() != null;
        // A row that a broken run left half is written anew
        long rows = channel.size() / BYTES;
        read(new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel))), rows);
        if (writes) {
            channel.truncate(rows * BYTES).position(rows * BYTES);
        }
    }

    /// Keeps the vectors of a model under target/embeddings.
    public static CachedEmbedder of(Embedder embedder) {
        return of(embedder, Path.of("target/embeddings"));
    }

    static CachedEmbedder of(Embedder embedder, Path folder) {
        var file = folder.resolve(embedder.model().replaceAll("[^A-Za-z0-9]", "-") + ".vectors");
        try {
            var cached = new CachedEmbedder(embedder, file);
            System.err.println(cached.known.size() + " texts are known to the model: " + file);
            return cached;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(DataInputStream in, long rows) throws IOException {
        for (long row = 0; row < rows; row++) {
            var key = new UUID(in.readLong(), in.readLong());
            known.put(key, in.readNBytes(1 + NUMBERS));
        }
    }

    @Override
    public String model() {
        return embedder.model();
    }

    @Override
    public synchronized Embedding embed(String text) {
        var key = key(text);
        var row = known.get(key);
        if (row == null) {
            row = row(embedder.embed(text));
            known.put(key, row);
            if (writes) {
                write(key, row);
            }
            if (++made % STEP == 0) {
                System.err.println(made + " texts more are known to the model");
            }
        }
        var numbers = numbers(row);
        var vector = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            vector[i] = Float.float16ToFloat(numbers.getShort());
        }
        return new Embedding(vector, lang(row));
    }

    private static byte[] row(Embedding embedding) {
        var row = new byte[1 + NUMBERS];
        row[0] = (byte) embedding.lang().tag().charAt(0);
        var numbers = numbers(row);
        for (float number : embedding.vector()) {
            numbers.putShort(Float.floatToFloat16(number));
        }
        return row;
    }

    /// Its tag's first letter stands before the numbers.
    private static Lang lang(byte[] row) {
        return Arrays.stream(Lang.values())
                .filter(lang -> lang.tag().charAt(0) == row[0])
                .findFirst()
                .orElseThrow();
    }

    private static ByteBuffer numbers(byte[] row) {
        return ByteBuffer.wrap(row, 1, NUMBERS).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(UUID key, byte[] row) {
        try {
            var bytes = ByteBuffer.allocate(BYTES)
                    .putLong(key.getMostSignificantBits())
                    .putLong(key.getLeastSignificantBits())
                    .put(row);
            channel.write(bytes.flip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID key(String text) {
        try {
            var hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
