package kz.goldenhour.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.regex.Pattern;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.match.Reason.Fact;
import kz.goldenhour.domain.match.Reason.Finding;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {
    private static final Pattern USE = Pattern.compile("(?:words|own)\\.(?:of|count)\\(\"([a-z.A-Z]+)\"[,)]");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_language_has_the_same_words_and_none_is_empty(Lang lang) {
        var words = Words.in(lang);
        assertThat(words.keys()).isEqualTo(Words.in(Lang.KK).keys());
        assertThat(words.keys())
                .allSatisfy(key -> assertThat(words.of(key)).as(key).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_word_has_the_same_variables_in_every_language(Lang lang) {
        for (var key : Words.in(Lang.KK).keys()) {
            for (var form : Words.in(lang).of(key).split("\\|")) {
                assertThat(variables(form))
                        .as(key)
                        .isEqualTo(variables(Words.in(Lang.KK).of(key)));
            }
        }
    }

    @Test
    void no_Kazakh_ending_follows_a_variable() {
        var words = Words.in(Lang.KK);
        assertThat(words.keys())
                .allSatisfy(key -> assertThat(words.of(key)).as(key).doesNotContainPattern("\\{\\d}[\\p{L}'’-]"));
    }

    @Test
    void every_word_that_a_template_or_a_class_uses_is_there() throws IOException {
        var used = new HashSet<String>();
        for (var root : new String[] {"src/main/jte", "src/main/java", "../../functions/review-claim/src/main/java"}) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var uses = USE.matcher(Files.readString(file));
                    while (uses.find()) {
                        used.add(uses.group(1));
                    }
                }
            }
        }
        assertThat(used).hasSizeGreaterThan(60);
        assertThat(Words.in(Lang.KK).keys()).containsAll(used);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_value_of_the_domain_has_its_words(Lang lang) {
        var keys = Words.in(lang).keys();
        for (var rating : Rating.values()) {
            assertThat(keys).contains("rating." + rating, "publish." + rating);
        }
        for (var reason : Dismissal.values()) {
            assertThat(keys).contains("dismiss." + reason);
        }
        for (var outcome : Outcome.values()) {
            assertThat(keys).contains("outcome." + outcome);
        }
        for (var fact : Fact.values()) {
            assertThat(keys).contains("fact." + fact);
        }
        for (var finding : Finding.values()) {
            assertThat(keys).contains("finding." + finding);
        }
    }

    @Test
    void false_is_never_said_as_not_true() {
        assertThat(Words.in(Lang.KK).rating(Rating.FALSE)).isEqualTo("ЖАЛҒАН");
        assertThat(Words.in(Lang.RU).rating(Rating.FALSE)).isEqualTo("ЛОЖЬ");
        for (var key : Words.in(Lang.KK).keys()) {
            assertThat(Words.in(Lang.KK).of(key).toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("рас емес");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RU, 1, 1 получатель", "RU, 2, 2 получателя", "RU, 5, 5 получателей", "RU, 11, 11 получателей",
        "RU, 14, 14 получателей", "RU, 21, 21 получатель", "RU, 22, 22 получателя", "RU, 111, 111 получателей",
        "RU, 214, 214 получателей", "RU, 0, 0 получателей", "KK, 1, 1 алушы", "KK, 214, 214 алушы",
        "EN, 1, 1 recipient", "EN, 2, 2 recipients"
    })
    void numbers_take_the_form_that_the_language_asks_for(Lang lang, long number, String expected) {
        assertThat(Words.in(lang).count("recipients", number)).isEqualTo(expected);
    }

    @Test
    void large_numbers_are_grouped() {
        assertThat(Words.in(Lang.RU).count("recipients", 12_345_678)).isEqualTo("12\u00a0345\u00a0678 получателей");
        assertThat(Words.in(Lang.EN).number(9_999)).isEqualTo("9999");
    }

    @Test
    void an_unknown_word_is_an_error_and_not_a_blank() {
        assertThatThrownBy(() -> Words.in(Lang.EN).of("no.such.word")).hasMessageContaining("no.such.word");
    }

    private static String variables(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .distinct()
                .toList()
                .toString();
    }
}
