package kz.goldenhour.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.goldenhour.domain.match.Embedder;
import kz.goldenhour.domain.match.Embedders;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OnnxEmbeddersTest {
    private final List<String> warnings = new ArrayList<>();

    @Test
    void a_directory_that_is_not_there_is_one_line(@TempDir Path folder) {
        assertThat(Embedders.open(folder.resolve("none"), warnings::add)).isEmpty();
        assertThat(warnings)
                .singleElement()
                .asString()
                .contains("goes on without", "none")
                .doesNotContain("\n");
    }

    @Test
    void a_directory_without_a_model_is_one_line(@TempDir Path folder) {
        assertThat(Embedders.open(folder, warnings::add)).isEmpty();
        assertThat(warnings).singleElement().asString().contains("there is no model.onnx");
    }

    @Test
    void a_broken_tokenizer_is_one_line(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("model.onnx"), "no model");
        Files.writeString(folder.resolve("tokenizer.json"), "{\"model\": [");
        assertThat(Embedders.open(folder, warnings::add)).isEmpty();
        assertThat(warnings)
                .singleElement()
                .asString()
                .contains("cannot be used")
                .doesNotContain("\n");
    }

    @Test
    void a_broken_model_is_one_line(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("model.onnx"), "no model");
        Files.copy(Small.folder().resolve("tokenizer.json"), folder.resolve("tokenizer.json"));
        assertThat(Embedders.open(folder, warnings::add)).isEmpty();
        assertThat(warnings)
                .singleElement()
                .asString()
                .contains("cannot be used")
                .doesNotContain("\n");
    }

    @Test
    void a_model_of_that_name_is_also_found_where_it_is_published(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("onnx"));
        Files.writeString(folder.resolve("onnx/model.onnx"), "no model");
        Files.copy(Small.folder().resolve("tokenizer.json"), folder.resolve("tokenizer.json"));
        assertThat(Embedders.open(folder, warnings::add)).isEmpty();
        assertThat(warnings)
                .singleElement()
                .asString()
                .contains("cannot be used")
                .doesNotContain("there is no model");
    }

    static double cosine(Embedder embedder, String one, String other) {
        var left = embedder.embed(one).vector();
        var right = embedder.embed(other).vector();
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
