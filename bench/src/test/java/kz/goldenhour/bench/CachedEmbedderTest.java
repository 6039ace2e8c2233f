package kz.goldenhour.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.match.Embedder;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CachedEmbedderTest {
    private final List<String> asked = new ArrayList<>();

    @TempDir
    private Path folder;

    /// A model that remembers what it was asked; the vector is as long as the text.
    private final class Asked implements Embedder {
        @Override
        public String model() {
            return "model/1";
        }

        @Override
        public Embedding embed(String text) {
            asked.add(text);
            var vector = new float[SIZE];
            Arrays.fill(vector, text.length() / 64f);
            return new Embedding(vector, text.startsWith("A") ? Lang.EN : Lang.KK);
        }
    }

    private float number(CachedEmbedder embedder, String text) {
        return embedder.embed(text).vector()[7];
    }

    @Test
    void a_text_is_put_to_the_model_once_also_over_two_runs() {
        try (var first = CachedEmbedder.of(new Asked(), folder)) {
            assertThat(number(first, "бір")).isEqualTo(3 / 64f);
            assertThat(number(first, "бір")).isEqualTo(3 / 64f);
        }
        try (var second = CachedEmbedder.of(new Asked(), folder)) {
            assertThat(number(second, "бір")).isEqualTo(3 / 64f);
            assertThat(second.embed("бір").lang()).isEqualTo(Lang.KK);
            assertThat(second.embed("A bridge").lang()).isEqualTo(Lang.EN);
        }
        assertThat(asked).containsExactly("бір", "A bridge");
    }

    @Test
    void a_run_that_was_broken_off_goes_on_where_it_stood() throws IOException {
        try (var first = CachedEmbedder.of(new Asked(), folder)) {
            number(first, "бір");
        }
        Files.write(folder.resolve("model-1.vectors"), new byte[100], StandardOpenOption.APPEND);
        try (var second = CachedEmbedder.of(new Asked(), folder)) {
            assertThat(number(second, "бір")).isEqualTo(3 / 64f);
            assertThat(number(second, "екеу")).isEqualTo(4 / 64f);
        }
        try (var third = CachedEmbedder.of(new Asked(), folder)) {
            assertThat(number(third, "екеу")).isEqualTo(4 / 64f);
        }
        assertThat(asked).containsExactly("бір", "екеу");
    }
}
