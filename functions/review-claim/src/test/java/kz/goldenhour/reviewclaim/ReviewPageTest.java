package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Look;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page in a real browser. Screenshots stay in target/screenshots.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewPageTest extends EveningPagesTest {
    /// What stands beside a language that was left as it was.
    private static final Map<Lang, String> OUT_OF_DATE =
            Map.of(Lang.KK, "ЕСКІ", Lang.RU, "УСТАРЕЛ", Lang.EN, "OUT OF DATE");

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"KK, phone, light", "RU, phone, dark", "KK, desktop, dark", "RU, desktop, light", "EN, phone, light"})
    void every_page_is_sound_in(Lang lang, String device, String scheme) {
        var look = new Look(lang, device, scheme);
        try (var context = browser(look)) {
            var page = context.newPage();
            page.navigate(link(lang));
            look.check(page, "1-pin");
            page.fill("#pin", "111112");
            press(page, "open");
            look.check(page, "2-wrong");
            page.fill("#pin", Desks.PIN);
            press(page, "open");
            look.check(page, "3-review");
            for (var part : page.locator("main > form > details > summary").all()) {
                part.click();
            }
            press(page, "true");
            look.check(page, "4-problems");
            press(page, "approve");
            look.check(page, "4-is-it-so-now");
            page.check("#now input");
            press(page, "approve");
            look.check(page, "5-confirm");
            press(page, "back");
            page.locator("details:has(button[value=edit]) > summary").click();
            page.locator("#quote-kk").fill("Қазіргі таңда Талғардағы 6 касса ашық.");
            press(page, "edit");
            look.check(page, "5-old");
            assertThat(page.locator("main").innerText()).contains(OUT_OF_DATE.get(lang));
            assertThat(page.locator("button[value=confirm]").count()).isZero();
            page.locator("#quote-ru").fill("В целях удобства в Талгаре открыты 5 касс.");
            press(page, "edit");
            look.check(page, "5-differs");
            for (var box :
                    page.locator("input[type=checkbox][name^=same-]:visible").all()) {
                box.check();
            }
            press(page, "edit");
            look.check(page, "5-confirm-own");
            press(page, "back");
            press(page, "have");
            look.check(page, "5-have");
            page.locator("details:has(button[value=hold]) > summary").click();
            press(page, "hold");
            look.check(page, "5-hold");
            press(page, "back");
            evening.change(Rating.MISLEADING, "Талғардағы бір касса жабық.");
            press(page, "approve");
            look.check(page, "6-changed");
            page.check("#now input");
            for (var box :
                    page.locator("input[type=checkbox][name^=same-]:visible").all()) {
                box.check();
            }
            press(page, "approve");
            press(page, "confirm");
            look.check(page, "7-done");
            page.navigate(link(lang));
            look.check(page, "8-used");
        }
    }

    @Test
    void a_hostile_claim_and_a_contradiction_look_like_what_they_are() {
        evening = new Evening(
                Outcome.CONFLICT,
                "<b>50 000</b> теңге береді!!! Касcа арқылы \u202Eемес\u202C https://sample.invalid/aqsha сілтемесінен");
        var look = new Look(Lang.KK, "phone", "light");
        try (var context = browser(look)) {
            var page = context.newPage();
            page.navigate(link(Lang.KK));
            page.fill("#pin", Desks.PIN);
            press(page, "open");
            look.check(page, "9-hostile");
            assertThat(page.locator("blockquote a").count()).isZero();
            evening.clock.advance(Duration.ofHours(13));
            page.navigate(link(Lang.KK));
            look.check(page, "10-expired");
        }
    }

    @Test
    void without_script_and_with_the_keyboard_alone_an_officer_gets_through() {
        try (var context = browserWithoutScript()) {
            var page = context.newPage();
            page.navigate(link(Lang.RU));
            tabTo(page, "#pin");
            page.keyboard().type(Desks.PIN);
            page.keyboard().press("Enter");
            page.waitForSelector("button[value=approve]");
            tabTo(page, "#now input");
            page.keyboard().press("Space");
            tabTo(page, "button[value=approve]");
            page.keyboard().press("Enter");
            page.waitForSelector("button[value=confirm]");
            tabTo(page, "button[value=confirm]");
            page.keyboard().press("Enter");
            page.waitForSelector(".rating.FALSE");
        }
        assertThat(evening.claim().isOpen()).isFalse();
    }
}
