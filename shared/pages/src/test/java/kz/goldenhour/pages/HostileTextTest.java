package kz.goldenhour.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import kz.goldenhour.pages.HostileText.Piece;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Рас па, Талғардағы ХҚКО кассалары жұмыс істемейді ме?",
                "Это правда? 42 500 ₸, 15 июля",
                "eGov-та төлем: 5-тен 9-ға дейін",
                "👨‍👩‍👧 отбасы"
            })
    void an_ordinary_text_stays_in_one_piece(String text) {
        assertThat(HostileText.pieces(text)).containsExactly(new Piece.Plain(text));
    }

    @Test
    void marks_that_turn_the_reading_order_are_shown_by_name() {
        assertThat(HostileText.pieces("a\u202Eb\u2066c"))
                .containsExactly(
                        new Piece.Plain("a"),
                        new Piece.Mark("RLO"),
                        new Piece.Plain("b"),
                        new Piece.Mark("LRI"),
                        new Piece.Plain("c"));
    }

    @Test
    void marks_that_hide_are_shown_too() {
        assertThat(HostileText.pieces("x\u200By\uFEFFz\u0007"))
                .contains(new Piece.Mark("U+200B"), new Piece.Mark("U+FEFF"), new Piece.Mark("U+0007"));
    }

    @Test
    void a_word_of_two_scripts_is_flagged_and_its_neighbours_are_not() {
        assertThat(HostileText.pieces("банк Kаspi ашық"))
                .containsExactly(new Piece.Plain("банк "), new Piece.Mixed("Kаspi"), new Piece.Plain(" ашық"));
        assertThat(HostileText.hasMixed("Kaspi банкі")).isFalse();
    }

    @Test
    void no_letter_is_lost() {
        var text = "бір \u202Eекі Касcа\nүш <b>";
        var kept = HostileText.pieces(text).stream()
                .map(piece -> switch (piece) {
                    case Piece.Plain(var plain) -> plain;
                    case Piece.Mixed(var mixed) -> mixed;
                    case Piece.Mark _ -> "\u202E";
                })
                .collect(Collectors.joining());
        assertThat(kept).isEqualTo(text);
        assertThat(List.of(HostileText.hasMarks(text), HostileText.hasMixed(text)))
                .containsOnly(true);
    }
}
