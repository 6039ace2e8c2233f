package kz.goldenhour.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.match.Embedder;
import kz.goldenhour.domain.match.Embedders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// With the model itself, where TEST_MODEL_DIR names its directory.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RealModelTest {
    private static Embedder embedder;

    @BeforeAll
    static void open() {
        var directory = Optional.ofNullable(System.getenv("TEST_MODEL_DIR")).orElse("");
        if (directory.isEmpty() || !Files.isDirectory(Path.of(directory))) {
            System.out.println("skipped: no model (TEST_MODEL_DIR names no directory)");
        }
        assumeTrue(!directory.isEmpty() && Files.isDirectory(Path.of(directory)), "no model");
        embedder = Embedders.open(Path.of(directory), System.out::println).orElseThrow();
    }

    @Test
    void a_translation_is_nearer_than_another_matter() {
        var said = "Вакцина вызывает бесплодие";
        assertThat(cosine(said, "Вакцина бедеулікке әкеледі")).isGreaterThan(0.4);
        assertThat(cosine(said, "The vaccine causes infertility")).isGreaterThan(0.5);
        assertThat(cosine(said, "Завтра в столице пойдёт дождь")).isLessThan(0.3);
    }

    @Test
    void a_text_means_the_same_in_whatever_letters_it_is_typed() {
        var said = "Қазақстан халқына зейнетақы қаңтардан бастап көбейеді";
        assertThat(cosine(said, "qazaqstan halqyna zeinetaqy qantardan bastap kobeiedi"))
                .isGreaterThan(0.8);
        assertThat(cosine(said, "Казакстан халкына зейнетакы кантардан бастап кобейеди"))
                .isGreaterThan(0.8);
        assertThat(cosine(said, said.toUpperCase(java.util.Locale.ROOT))).isGreaterThan(0.9);
        assertThat(cosine("Пенсии повысят с первого января", "pensii povysyat s pervogo yanvarya"))
                .isGreaterThan(0.9);
    }

    @Test
    void the_language_is_told_by_where_a_text_lies() {
        assertThat(embedder.embed("Бүгін қалада су жоқ").lang()).isEqualTo(Lang.KK);
        assertThat(embedder.embed("Сегодня в городе нет воды").lang()).isEqualTo(Lang.RU);
        assertThat(embedder.embed("There is no water in the city today").lang()).isEqualTo(Lang.EN);
    }

    private static double cosine(String one, String other) {
        return OnnxEmbeddersTest.cosine(embedder, one, other);
    }
}
