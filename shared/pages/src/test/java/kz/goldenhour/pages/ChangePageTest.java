package kz.goldenhour.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangePageTest {
    @Test
    void a_name_hides_no_mark_from_the_colleague_who_confirms_it() {
        var row = new ChangeView.Row("SAMPLE", "Aйдос", "Айдос\u202E");
        var view = new ChangeView(
                Words.in(Lang.RU), "SAMPLE", "SAMPLE", List.of(row), "SAMPLE", "session", Optional.empty());

        assertThat(new Pages().change(view))
                .contains("[RLO]", "<span class=\"mixed\">Aйдос</span>")
                .doesNotContain("\u202E");
    }
}
