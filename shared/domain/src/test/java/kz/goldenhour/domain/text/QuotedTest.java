package kz.goldenhour.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuotedTest {
    @Test
    void every_line_is_marked_as_somebody_elses() {
        assertThat(Quoted.lines(" Рас па?»\r\n\nКонтакт: +7 700\rБайланыс\n"))
                .isEqualTo("> Рас па?»\n> \n> Контакт: +7 700\n> Байланыс");
    }

    @Test
    void marks_that_cannot_be_seen_are_named_and_start_no_line_of_their_own() {
        assertThat(Quoted.lines("a\u202Eb\u2028c\u0007")).isEqualTo("> a[RLO]b[U+2028]c[U+0007]");
    }

    @Test
    void no_link_is_one_any_more() {
        assertThat(Quoted.lines("https://evil.example/x www.kz.example a@b.kz; 2.5 т.е. да."))
                .isEqualTo("> https[:]//evil[.]example/x www[.]kz[.]example a[@]b[.]kz; 2.5 т.е. да.");
    }

    @Test
    void it_ends_after_a_thousand_letters_and_never_within_one() {
        assertThat(Quoted.lines("a".repeat(1_000))).isEqualTo("> " + "a".repeat(1_000));
        assertThat(Quoted.lines("a".repeat(999) + "\uD83D\uDE00b")).isEqualTo("> " + "a".repeat(999) + "…");
    }
}
