package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.claim.ClaimClock.Told;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.testing.Look;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The promised time has passed and the journalists were told so: whoever is woken after that must not think that he is
/// in time.
@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitingTest extends EveningPagesTest {
    private static final String SAID = "20:20 — журналистерге жауап әлі жоқ екені айтылды. Олар күтіп отыр.";

    private void hold() {
        evening.clock.advance(Duration.ofMinutes(12));
        var now = evening.clock.instant();
        var claim = evening.claim();
        var held =
                claim.held(now, now.plus(Duration.ofMinutes(20)), claim.clock().telling(Told.REPORTERS));
        evening.stores.claims().tick(Ticking.quietly(claim, held, List.of(), now));
    }

    @Test
    void is_said_before_the_PIN_and_on_every_page_after_it() {
        assertThat(evening.get().text()).doesNotContain("күтіп отыр");
        hold();

        assertThat(evening.get().text()).contains(SAID).doesNotContain("касса");
        assertThat(evening.opened().text()).contains(SAID);
        assertThat(evening.opened().sure().press("approve").text()).contains(SAID);
    }

    @Test
    void names_the_day_where_it_is_not_this_one() {
        hold();
        evening.clock.advance(Duration.ofHours(6));

        assertThat(evening.get(Lang.RU).text()).contains("20.11.2026, 20:20", "журналистам сказали");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"KK, phone, light", "RU, phone, dark", "KK, desktop, light"})
    void looks_sound(Lang lang, String device, String scheme) {
        hold();
        var look = new Look(lang, device, scheme);
        try (var context = browser(look)) {
            var page = context.newPage();
            page.navigate(link(lang));
            look.check(page, "waiting-1-pin");
            open(page, lang);
            look.check(page, "waiting-2-review");
        }
    }
}
