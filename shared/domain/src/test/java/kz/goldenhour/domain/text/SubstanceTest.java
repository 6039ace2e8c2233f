package kz.goldenhour.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubstanceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "?!",
                "😀😀😀",
                "тест тест ТЕСТ",
                "а б в",
                "ааааа ббббб",
                "правда?",
                "42 500",
                "1 2 3",
                "х х 50"
            })
    void nothing_is_said_by(String text) {
        assertThat(Substance.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Кассы закрыты",
                "рас па?",
                "выплата 42500?",
                "😀 отключат воду 😀",
                "ХҚКО жабық",
                "https://chat.example.kz/post"
            })
    void something_is_said_by(String text) {
        assertThat(Substance.isIn(text)).isTrue();
    }

    @Test
    void twenty_thousand_letters_are_read_at_once() {
        assertThat(Substance.isIn("а".repeat(20_000))).isFalse();
        assertThat(Substance.isIn("тест ".repeat(4_000))).isFalse();
    }
}
