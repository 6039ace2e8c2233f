package kz.goldenhour.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SkeletonTest {

    @ParameterizedTest
    @CsvSource({
        "жәрдемақы, жардемакы",
        "жәрдемақы, zhardemaqy",
        "жәрдемақы, järdemaqy",
        "зейнетақы, zeynetaqi",
        "қызмет, qyzmet",
        "шекара, shekara",
        "шекара, wekara",
        "чиновник, chinovnik",
        "площадь, ploshchad",
        "цена, tsena",
        "хлеб, khleb",
        "миллион, million",
        "яблоко, yabloko",
        "ЖӘРДЕМАҚЫ, жәрдемақы",
        "теңге, tenge",
        "ұшақ, ushaq",
        "Ёлка, елка"
    })
    void spellings_of_one_word_have_one_skeleton(String one, String other) {
        assertThat(Skeleton.fold(one)).isEqualTo(Skeleton.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"бес, без", "алты, алтын", "ашық, жабық", "повысить, понизить"})
    void different_words_keep_different_skeletons(String one, String other) {
        assertThat(Skeleton.fold(one)).isNotEqualTo(Skeleton.fold(other));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void folding_twice_changes_nothing(long seed) {
        var random = new Random(seed);
        for (int n = 0; n < 2_000; n++) {
            var word = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                word.append((char) (random.nextBoolean() ? 'a' + random.nextInt(26) : 0xC0 + random.nextInt(0x470)));
            }
            var once = Skeleton.fold(word);
            assertThat(Skeleton.fold(once)).as("%s", word).isEqualTo(once);
        }
    }

    @Test
    void a_word_of_another_script_compares_with_itself_only() {
        assertThat(Skeleton.fold("谣言")).isEqualTo(Skeleton.fold("谣言")).isNotEqualTo(Skeleton.fold("真相"));
    }
}
