package kz.goldenhour.meaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Shortens a vector in the directions in which texts of one meaning differ: by their language, by how they are spelt
/// and by where they are cut short. What is left says more of what they mean.
final class Scatter {
    private static final List<Direction> DIRECTIONS = read();

    private Scatter() {}

    /// A direction, of length 1, and how much is left of it.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Direction(float left, float[] numbers) {}

    /// Shortens the vector itself.
    static void shorten(float[] vector) {
        for (var direction : DIRECTIONS) {
            var numbers = direction.numbers();
            float along = 0;
            for (int i = 0; i < vector.length; i++) {
                along += vector[i] * numbers[i];
            }
            along *= 1 - direction.left();
            for (int i = 0; i < vector.length; i++) {
                vector[i] -= along * numbers[i];
            }
        }
    }

    private static List<Direction> read() {
        var directions = new ArrayList<Direction>();
        try (var file = Objects.requireNonNull(Scatter.class.getResourceAsStream("scatter.txt"));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                if (!line.startsWith("#")) {
                    var parts = line.split(": ", 2);
                    directions.add(new Direction(Float.parseFloat(parts[0]), numbers(parts[1])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return directions;
    }

    /// Ten-thousandths.
    static float[] numbers(String line) {
        var whole = Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray();
        var numbers = new float[whole.length];
        for (int i = 0; i < whole.length; i++) {
            numbers[i] = whole[i] / 10_000f;
        }
        return numbers;
    }
}
