package kz.goldenhour.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TokensTest {
    private Tokens tokens;

    @BeforeEach
    void read() throws Exception {
        tokens = new Tokens(Small.pieces());
    }

    @Test
    void a_word_is_cut_where_the_pieces_are_likeliest_together() {
        assertThat(tokens.of("қала")).containsExactly(0, 5, 2);
        assertThat(tokens.of("қалалар")).containsExactly(0, 5, 8, 2);
    }

    @Test
    void a_word_that_is_no_piece_is_put_together_from_its_letters() {
        assertThat(tokens.of("сұ")).containsExactly(0, 4, 16, 3, 2);
    }

    @Test
    void unknown_letters_in_a_row_are_one_token() {
        assertThat(tokens.of("ҒҒҒ")).containsExactly(0, 4, 3, 2);
        assertThat(tokens.of("😱")).containsExactly(0, 4, 3, 2);
    }

    @Test
    void gaps_of_every_kind_part_words_and_leave_nothing() {
        assertThat(tokens.of("  қала\t\nсу\u200B ")).containsExactly(0, 5, 10, 2);
    }

    @Test
    void letters_of_another_form_are_the_letters_they_stand_for() {
        assertThat(tokens.of("１０")).containsExactly(tokens.of("10"));
    }

    @Test
    void an_empty_text_has_only_its_begin_and_end() {
        assertThat(tokens.of("")).containsExactly(0, 2);
    }

    @Test
    void a_text_of_any_length_ends_at_512_tokens() {
        assertThat(tokens.of("су ".repeat(5_000))).hasSize(512).endsWith(2);
        assertThat(tokens.of("у".repeat(60_000))).hasSizeLessThanOrEqualTo(512).endsWith(2);
    }

    @Test
    void half_a_letter_pair_is_unknown_and_does_no_harm() {
        assertThat(tokens.of("су\uD83D")).startsWith(0, 10).endsWith(2);
    }

    @Test
    void a_tokenizer_of_another_kind_is_named(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("tokenizer.json"), "{\"model\": {\"type\": \"WordPiece\"}}");
        assertThatThrownBy(() -> Pieces.read(file)).hasMessageContaining("WordPiece");
    }
}
