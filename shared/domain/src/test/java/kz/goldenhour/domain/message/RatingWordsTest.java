package kz.goldenhour.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RatingWordsTest {
    @ParameterizedTest
    @EnumSource(Lang.class)
    void each_rating_has_a_heading_of_its_own_in(Lang lang) {
        assertThat(Arrays.stream(Rating.values()).map(rating -> PublicationText.heading(rating, lang)))
                .doesNotHaveDuplicates()
                .allMatch(heading -> !heading.isBlank());
    }

    @Test
    void a_false_claim_is_called_so_in_both_languages() {
        assertThat(PublicationText.rating(Rating.FALSE)).isEqualTo("ЖАЛҒАН / ЛОЖЬ");
    }

    @Test
    void what_is_not_proven_is_not_headed_as_if_the_contrary_were_known() {
        assertThat(PublicationText.heading(Rating.UNPROVEN, Lang.RU)).isEqualTo("Что известно");
        assertThat(PublicationText.heading(Rating.UNPROVEN, Lang.KK)).isEqualTo("Белгілі болғаны");
    }
}
