package kz.goldenhour.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import kz.goldenhour.domain.Lang;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordingTest {
    private static String of(String report) {
        return Wording.ofReport(Lang.RU, report).text();
    }

    @Test
    void a_report_of_common_length_stays_whole() {
        assertThat(of("  Кассы не работают. Это правда?\n")).isEqualTo("Кассы не работают. Это правда?");
    }

    @Test
    void of_a_long_report_the_first_sentences_stay_and_each_is_whole() {
        var sentence = "В Талгаре кассы не работают! ";

        var kept = of(sentence.repeat(600));

        assertThat(kept).hasSizeBetween(900, Wording.MOST).startsWith(sentence).endsWith("кассы не работают!");
    }

    @Test
    void a_line_ends_a_sentence_too() {
        assertThat(of("кассы не работают\n" + "я".repeat(2_000))).isEqualTo("кассы не работают");
    }

    @Test
    void of_one_endless_sentence_whole_words_stay() {
        assertThat(of("касса ".repeat(3_000)))
                .hasSizeLessThanOrEqualTo(Wording.MOST)
                .endsWith("касса");
    }

    @Test
    void no_letter_is_cut_in_two() {
        assertThat(of("\uD83D\uDE31".repeat(10_000)).codePoints()).allMatch(point -> point == 0x1F631);
        assertThat(of("и\u0306".repeat(10_000))).endsWith("и\u0306");
        assertThat(of("a" + "\u0306".repeat(19_999))).hasSizeLessThanOrEqualTo(Wording.MOST);
    }
}
