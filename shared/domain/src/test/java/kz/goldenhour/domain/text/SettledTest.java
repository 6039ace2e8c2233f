package kz.goldenhour.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.publish.Rebuttal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettledTest {
    private static final Texts BODY = Texts.of("Кассалар ашық.", "Кассы открыты.");

    @Test
    void a_text_whose_languages_agree_is_settled() {
        assertThat(Settled.of(text("6 касса ашық.", "Открыты 6 касс."), Marks.none(), Set.of()))
                .isPresent();
    }

    @Test
    void a_difference_blocks_until_its_very_tick_is_set() {
        var text = text("6 касса ашық.", "Открыты 5 касс.");
        var ticks = Points.of(text, Marks.none()).ticks();

        assertThat(Settled.of(text, Marks.none(), Set.of())).isEmpty();
        assertThat(Settled.of(text, Marks.none(), Set.of("same-00000000"))).isEmpty();
        assertThat(Settled.of(text, Marks.none(), ticks)).isPresent();
        assertThat(Settled.of(text("6 касса ашық.", "Открыты 4 касс."), Marks.none(), ticks))
                .isEmpty();
    }

    @Test
    void a_language_that_was_left_as_it_was_blocks_until_it_is_ticked() {
        var before = new Marks(Marks.of(List.of("Касса ашық.", "Касса открыта.", "")), "");
        var text = text("Касса қазір ашық.", "Касса открыта.");
        var old = Points.of(text, before).old();

        assertThat(old).extracting(Marks.Old::lang).containsExactly(Lang.RU);
        assertThat(Settled.of(text, before, Set.of())).isEmpty();
        assertThat(Settled.of(text, before, Set.of(old.getFirst().tick()))).isPresent();
    }

    private static Rebuttal text(String kk, String ru) {
        return new Rebuttal(Rating.FALSE, Texts.of(kk, ru), BODY, List.of(), Optional.empty());
    }
}
