package kz.goldenhour.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TroubleTest {
    private final RuntimeException failed = new IllegalStateException(
            "cannot match: Кассы закрыты, +77000000001", new IllegalArgumentException("Кассы закрыты"));

    @Test
    void names_the_kinds_and_the_line_where_it_came_up() {
        assertThat(Trouble.of(failed))
                .startsWith("IllegalStateException < IllegalArgumentException at TroubleTest.")
                .matches(".*:\\d+");
    }

    @Test
    void repeats_no_word_of_the_exception() {
        assertThat(Trouble.of(failed)).doesNotContain("Кассы", "+77", "cannot match");
    }

    @Test
    void comes_to_an_end_with_causes_that_go_round() {
        var one = new IllegalStateException("one");
        one.initCause(new IllegalArgumentException("other", one));

        assertThat(Trouble.of(one)).startsWith("IllegalStateException < IllegalArgumentException");
    }
}
