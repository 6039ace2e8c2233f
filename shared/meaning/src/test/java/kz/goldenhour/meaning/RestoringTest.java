package kz.goldenhour.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RestoringTest {
    private Restoring restoring;

    @BeforeEach
    void read() throws Exception {
        restoring = new Restoring(Small.pieces());
    }

    @Test
    void Kazakh_in_Latin_letters_gets_its_own_letters_back() {
        assertThat(restoring.restored("qalalar")).isEqualTo("қалалар");
        assertThat(restoring.restored("janga qala")).isEqualTo("жаңа қала");
    }

    @Test
    void Kazakh_typed_without_its_letters_gets_them_back() {
        assertThat(restoring.restored("жана кала су")).isEqualTo("жаңа қала су");
    }

    @Test
    void English_stays_as_it_is() {
        assertThat(restoring.restored("The water")).isEqualTo("The water");
    }

    @Test
    void capitals_are_lowered() {
        assertThat(restoring.restored("ҚАЛАЛАР 10")).isEqualTo("қалалар 10");
    }

    @Test
    void numbers_and_signs_stay_where_they_are() {
        assertThat(restoring.restored("qala, 100 su!")).isEqualTo("қала, 100 су!");
    }
}
