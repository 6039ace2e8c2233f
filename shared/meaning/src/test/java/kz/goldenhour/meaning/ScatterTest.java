package kz.goldenhour.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import kz.goldenhour.domain.match.Embedder;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScatterTest {
    private static final Offset<Double> ABOUT = within(0.01);

    private static double length(float[] vector) {
        double square = 0;
        for (float number : vector) {
            square += (double) number * number;
        }
        return Math.sqrt(square);
    }

    private static float[] any() {
        var random = new Random(7);
        var vector = new float[Embedder.SIZE];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return Means.unit(vector);
    }

    @Test
    void a_vector_is_shortened_and_most_of_it_stays() {
        var vector = any();
        Scatter.shorten(vector);
        assertThat(length(vector)).isBetween(0.85, 0.99);
    }

    @Test
    void what_lies_along_none_of_the_directions_stays_as_it_is() {
        var square = any();
        for (int i = 0; i < 100; i++) {
            Scatter.shorten(square);
        }
        var before = length(square);
        Scatter.shorten(square);
        assertThat(length(square)).isEqualTo(before, ABOUT);
        assertThat(before).isGreaterThan(0.5);
    }
}
