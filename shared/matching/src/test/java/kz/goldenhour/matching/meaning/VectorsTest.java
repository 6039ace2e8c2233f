package kz.goldenhour.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.match.Embedder;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VectorsTest {
    private final Random random = new Random(7);
    private final Vectors vectors = new Vectors();

    @Test
    void the_nearest_is_found_among_thousands_as_if_each_were_looked_at() {
        var all = new ArrayList<float[]>();
        for (int i = 0; i < 3_000; i++) {
            all.add(vector());
            vectors.put(id(i), List.of(all.get(i)));
        }
        for (int i = 0; i < 20; i++) {
            var asked = near(all.get(random.nextInt(3_000)));
            int expected = IntStream.range(0, 3_000)
                    .boxed()
                    .max(Comparator.comparingDouble(one -> cosine(all.get(one), asked)))
                    .orElseThrow();
            var nearest = vectors.nearest(asked, 5, Set.of());
            assertThat(nearest.keySet()).hasSize(5).first().isEqualTo(id(expected));
            assertThat(vectors.cosine(asked, id(expected))).isCloseTo(cosine(all.get(expected), asked), within(0.01));
        }
    }

    @Test
    void a_record_is_as_near_as_its_nearest_wording() {
        var near = vector();
        vectors.put(id(1), List.of(vector(), near));
        assertThat(vectors.cosine(near, id(1))).isCloseTo(1, within(0.01));
        assertThat(vectors.nearest(near, 5, Set.of())).hasSize(1);
    }

    @Test
    void what_is_taken_out_or_replaced_is_found_no_more() {
        var before = vector();
        vectors.put(id(1), List.of(before));
        vectors.put(id(1), List.of(vector()));
        assertThat(vectors.cosine(before, id(1))).isLessThan(0.5);
        vectors.remove(id(1));
        assertThat(vectors.nearest(before, 5, Set.of())).isEmpty();
        assertThat(vectors.cosine(before, id(1))).isZero();
    }

    @Test
    void what_is_left_out_is_not_found() {
        var one = vector();
        vectors.put(id(1), List.of(one));
        vectors.put(id(2), List.of(vector()));
        assertThat(vectors.nearest(one, 5, Set.of(id(1)))).containsOnlyKeys(id(2));
    }

    private static EvidenceId id(int number) {
        return new EvidenceId("e" + number);
    }

    private float[] vector() {
        var vector = new float[Embedder.SIZE];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }

    private float[] near(float[] vector) {
        var near = vector.clone();
        for (int i = 0; i < near.length; i++) {
            near[i] += (float) (0.8 * random.nextGaussian());
        }
        return near;
    }

    private static double cosine(float[] one, float[] other) {
        double both = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            both += one[i] * other[i];
            ones += one[i] * one[i];
            others += other[i] * other[i];
        }
        return both / Math.sqrt(ones * others);
    }
}
