package kz.goldenhour.matching.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.match.Embedder;
import org.jspecify.annotations.Nullable;

/// Vectors in rows of bytes, and a search that looks at each: first at the signs of its numbers alone, six words a row,
/// then, for the likeliest, at the numbers. For a hundred thousand rows that is a millisecond or two. One writer or
/// many readers at a time.
final class Vectors {
    private static final int SIZE = Embedder.SIZE;
    private static final int WORDS = SIZE / Long.SIZE;
    private static final int BLOCK = 1024;
    private static final int MOST = 127;

    /// So many rows are looked at closely: the record that is meant was among the first 150 of 2,000 always.
    private static final int CLOSELY = 1024;

    private final List<byte[]> numbers = new ArrayList<>();
    private final List<long[]> signs = new ArrayList<>();
    private final Map<EvidenceId, int[]> rows = new HashMap<>();
    private final List<Integer> free = new ArrayList<>();
    private @Nullable EvidenceId[] owners = new EvidenceId[BLOCK];
    private float[] scales = new float[BLOCK];
    private int count;

    /// Puts the vectors of a record in place of those it had.
    void put(EvidenceId id, List<float[]> vectors) {
        remove(id);
        add(id, vectors);
    }

    /// Puts vectors of a record beside those it has.
    void add(EvidenceId id, List<float[]> vectors) {
        var before = rows.getOrDefault(id, new int[0]);
        var all = Arrays.copyOf(before, before.length + vectors.size());
        for (int i = 0; i < vectors.size(); i++) {
            all[before.length + i] = put(id, vectors.get(i));
        }
        rows.put(id, all);
    }

    private int put(EvidenceId id, float[] vector) {
        int row = free.isEmpty() ? add() : free.removeLast();
        var bytes = bytes(vector);
        System.arraycopy(bytes, 0, numbers.get(row / BLOCK), row % BLOCK * SIZE, SIZE);
        System.arraycopy(signs(vector), 0, signs.get(row / BLOCK), row % BLOCK * WORDS, WORDS);
        scales[row] = (float) (1 / Math.sqrt(Math.max(1, dot(bytes, bytes, 0))));
        owners[row] = id;
        return row;
    }

    private int add() {
        if (count % BLOCK == 0) {
            numbers.add(new byte[BLOCK * SIZE]);
            signs.add(new long[BLOCK * WORDS]);
        }
        if (count == owners.length) {
            owners = Arrays.copyOf(owners, 2 * count);
            scales = Arrays.copyOf(scales, 2 * count);
        }
        return count++;
    }

    void remove(EvidenceId id) {
        var taken = rows.remove(id);
        if (taken != null) {
            for (int row : taken) {
                owners[row] = null;
                free.add(row);
            }
        }
    }

    /// The nearest records and their cosines, nearest first.
    Map<EvidenceId, Double> nearest(float[] vector, int most, Collection<EvidenceId> excluded) {
        var close = new ArrayList<Row>();
        var query = bytes(vector);
        double scale = 1 / Math.sqrt(Math.max(1, dot(query, query, 0)));
        for (int row : likeliest(signs(vector))) {
            var owner = owners[row];
            if (owner != null && !excluded.contains(owner)) {
                close.add(new Row(owner, cosine(query, scale, row)));
            }
        }
        close.sort((one, other) -> Double.compare(other.cosine, one.cosine));
        var nearest = new LinkedHashMap<EvidenceId, Double>();
        for (var row : close) {
            if (nearest.size() < most) {
                nearest.putIfAbsent(row.owner, row.cosine);
            }
        }
        return nearest;
    }

    /// How near a record is: the cosine of its nearest vector, 0 where it has none.
    double cosine(float[] vector, EvidenceId id) {
        var query = bytes(vector);
        double scale = 1 / Math.sqrt(Math.max(1, dot(query, query, 0)));
        return Arrays.stream(rows.getOrDefault(id, new int[0]))
                .mapToDouble(row -> cosine(query, scale, row))
                .max()
                .orElse(0);
    }

    private record Row(EvidenceId owner, double cosine) {}

    private double cosine(byte[] query, double scale, int row) {
        return dot(query, numbers.get(row / BLOCK), row % BLOCK * SIZE) * scale * scales[row];
    }

    /// The rows whose signs differ least.
    private int[] likeliest(long[] query) {
        var differ = new short[count];
        var rowsOf = new int[SIZE + 1];
        for (int row = 0; row < count; row++) {
            var block = signs.get(row / BLOCK);
            int from = row % BLOCK * WORDS;
            int sum = 0;
            for (int i = 0; i < WORDS; i++) {
                sum += Long.bitCount(query[i] ^ block[from + i]);
            }
            differ[row] = (short) sum;
            rowsOf[sum]++;
        }
        int limit = 0;
        for (int sum = rowsOf[0]; limit < SIZE && sum < CLOSELY; sum += rowsOf[limit]) {
            limit++;
        }
        var likeliest = new int[count];
        int found = 0;
        for (int row = 0; row < count; row++) {
            if (differ[row] <= limit) {
                likeliest[found++] = row;
            }
        }
        return Arrays.copyOf(likeliest, found);
    }

    private static int dot(byte[] query, byte[] block, int from) {
        int sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += query[i] * block[from + i];
        }
        return sum;
    }

    private static long[] signs(float[] vector) {
        var signs = new long[WORDS];
        for (int i = 0; i < SIZE; i++) {
            signs[i / Long.SIZE] |= vector[i] > 0 ? 1L << i : 0;
        }
        return signs;
    }

    private static byte[] bytes(float[] vector) {
        float largest = 1e-9f;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        var bytes = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            bytes[i] = (byte) Math.round(vector[i] * MOST / largest);
        }
        return bytes;
    }
}
