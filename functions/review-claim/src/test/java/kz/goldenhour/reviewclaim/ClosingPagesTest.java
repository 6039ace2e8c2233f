package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.claim.ClaimClock.Told;
import kz.goldenhour.domain.claim.Stopped;
import kz.goldenhour.domain.claim.Ticking;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the page says of a claim that the public knows of, and of one that was opened again.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosingPagesTest {
    private final Evening evening = new Evening();

    @Test
    void closing_what_the_public_knows_of_says_that_a_short_word_is_published() {
        var seen = evening.claim();
        var clock = seen.clock().telling(Told.REPORTERS).telling(Told.PUBLIC);
        evening.stores.claims().tick(Ticking.quietly(seen, seen.with(clock), List.of(), evening.clock.instant()));

        var page = evening.opened();
        assertThat(page.words("dismiss")).isEqualTo("Жауапсыз жабу: бұл туралы қысқа хабарлама шығады");
        var asked = page.type("reason", "NOT_CHECKABLE").press("dismiss");
        assertThat(asked.text())
                .contains("жауап болмайтыны туралы қысқа хабарлама шығады", "Мұны қайтарып алуға болмайды.");
        assertThat(asked.press("confirm").text()).contains("Жауап болмайтыны жарияланды.");
        assertThat(evening.claim().publications()).isEqualTo(1);
    }

    @Test
    void closing_what_only_reporters_know_of_publishes_nothing_and_says_so() {
        var page = evening.opened();
        assertThat(page.words("dismiss")).contains("ештеңе жарияламау");
        var asked = page.type("reason", "SPAM").press("dismiss");
        assertThat(asked.text()).contains("Мұны қайтарып алуға болмайды.");
        var done = asked.press("confirm");
        assertThat(done.text()).contains("Ештеңе жарияланған жоқ");
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_that_was_stopped_is_told_with_its_cause(Stopped.Cause cause) {
        var seen = evening.claim();
        var now = evening.clock.instant();
        var again = seen.reopened(new Stopped(cause, now), seen.nextWordBy());
        evening.stores.claims().tick(Ticking.quietly(seen, again, List.of(), now));

        assertThat(evening.opened().text()).contains("Автоматты жауап тоқтатылды (20.11.2026, 20:08)");
        assertThat(evening.opened().press("lang-" + Lang.RU.tag()).text()).contains("Автоматический ответ остановлен");
    }
}
