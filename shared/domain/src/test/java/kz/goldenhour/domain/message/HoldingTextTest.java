package kz.goldenhour.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.publish.HoldingStatement.Standing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldingTextTest {
    private static final Instant AT = Instant.parse("2026-11-20T17:20:00Z");
    private static final Instant NEXT = AT.plus(Duration.ofMinutes(20));

    private static String ru(Standing standing) {
        return HoldingText.forReporters(standing, AT, NEXT).ru();
    }

    @Test
    void says_checking_only_where_somebody_is() {
        assertThat(ru(Standing.CHECKING)).contains("проверяем");
        assertThat(ru(Standing.ALERTED)).contains("оповещены").doesNotContain("проверяем");
        assertThat(ru(Standing.REGISTERED)).doesNotContain("оповещены", "проверяем");
    }

    @Test
    void promises_the_next_word_in_Astana_time() {
        assertThat(ru(Standing.ALERTED)).endsWith("Следующее сообщение: до 22:40 (время Астаны).");
    }

    @Test
    void names_the_day_where_it_is_another_one() {
        var text = HoldingText.forReporters(Standing.ALERTED, AT, AT.plus(Duration.ofHours(4)));
        assertThat(text.kk()).endsWith("Келесі хабарлама мерзімі: 21.11.2026, 02:20 (Астана уақыты).");
    }

    @Test
    void names_topic_and_place_for_everybody_in_their_languages() {
        var topic = Texts.of("ХҚКО жұмысы", "Работа ЦОНов");
        var place = Texts.of("Талғар", "Талгар");
        var text = HoldingText.forPublic(Standing.CHECKING, Optional.of(topic), Optional.of(place), AT, NEXT);
        assertThat(text.kk()).contains("Тақырыбы: ХҚКО жұмысы. Орны: Талғар.");
        assertThat(text.ru()).contains("Тема: Работа ЦОНов. Место: Талгар.");
        assertThat(text.en()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void is_whole_in_every_language_where_nothing_is_named(Standing standing) {
        var text = HoldingText.forPublic(standing, Optional.empty(), Optional.empty(), AT, NEXT);
        for (var lang : Lang.values()) {
            assertThat(text.in(lang)).contains("22:40").doesNotContain("  ", "%");
        }
    }
}
