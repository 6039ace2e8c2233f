package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Look;
import kz.goldenhour.testing.Neighbours;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pages in a real browser, where more than one officer, or something else than an officer, opens them.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherPeoplesPagesTest extends EveningPagesTest {
    @Test
    void a_second_officer_sees_what_the_first_approved() {
        evening.askForTwo();
        evening.opened().sure().press("approve").press("confirm");
        evening.at(evening.link(Evening.DANA, Evening.CLAIM, 2));
        for (var lang : List.of(Lang.KK, Lang.RU)) {
            var look = new Look(lang, "phone", "light");
            try (var context = browser(look)) {
                var page = context.newPage();
                page.navigate(link(lang));
                press(page, "pass");
                look.check(page, "11-pass");
                page.navigate(link(lang));
                page.fill("#pin", Desks.PIN);
                press(page, "open");
                look.check(page, "12-second");
            }
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"KK, phone, light", "RU, phone, dark", "RU, desktop, light"})
    void a_scanner_with_a_browser_that_fills_and_presses_everything_decides_nothing(
            Lang lang, String device, String scheme) {
        var look = new Look(lang, device, scheme);
        try (var context = browser(look)) {
            var page = context.newPage();
            for (var typed : List.of("", "scanner@sample.invalid", "271828")) {
                var buttons = 5;
                for (int number = 0; number < buttons; number++) {
                    page.navigate(link(lang));
                    if (page.locator("#pin").count() == 1) {
                        page.fill("#pin", number < 1 ? typed : "");
                    }
                    var all = page.locator("button");
                    buttons = Math.max(buttons, all.count());
                    if (number < all.count()) {
                        all.nth(number).click();
                    }
                    if (page.locator("button[value=pass-yes]").count() == 1) {
                        press(page, "pass-yes");
                    }
                }
            }
            assertThat(evening.stores.ledger().head(Desks.TSON).decisions()).isZero();
            assertThat(evening.claim().isOpen()).isTrue();
            page.navigate(link(lang));
            page.fill("#pin", Desks.PIN);
            press(page, "open");
            page.check("#now input");
            press(page, "approve");
            press(page, "confirm");
            page.waitForSelector(".rating.FALSE");
        }
        assertThat(evening.claim().isOpen()).isFalse();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"KK, phone, light", "RU, phone, dark", "RU, desktop, light", "EN, phone, light"})
    void a_claim_goes_from_hand_to_hand_in(Lang lang, String device, String scheme) {
        Neighbours.setUp(evening.stores.desks());
        var mine = evening.link(Desks.AIGUL, Evening.CLAIM, 2);
        var theirs = evening.link(Neighbours.KAMILA, Evening.CLAIM, 3);
        var look = new Look(lang, device, scheme);
        try (var context = browser(look)) {
            var page = context.newPage();
            open(page, lang);
            opened(page, "give");
            press(page, "give");
            look.check(page, "20-give-problems");
            page.selectOption("#give-to", Neighbours.POWER.value());
            page.fill("#give-note", "SAMPLE: 17:40-тан бері жарық жоқ.");
            press(page, "give");
            look.check(page, "21-give-confirm");
            press(page, "confirm");
            look.check(page, "22-given");
            evening.at(mine);
            open(page, lang);
            look.check(page, "23-giver");
            page.locator("details:has(button[value=give]) > summary").first().click();
            page.locator("details:has(> div > button[value=ask]) > summary").click();
            page.fill("#ask-name", "SAMPLE Су арнасы");
            page.fill("#ask-contact", "SAMPLE 109");
            press(page, "ask");
            look.check(page, "24-ask-confirm");
            press(page, "back");
            evening.at(theirs);
            open(page, lang, Neighbours.PIN);
            page.locator("details:has(button[value=return]) > summary").click();
            look.check(page, "25-offer");
            press(page, "accept");
            look.check(page, "26-accept-confirm");
            press(page, "confirm");
            look.check(page, "27-accepted");
            evening.at(mine);
            page.navigate(link(lang));
            look.check(page, "28-giver-afterwards");
            page.fill("#pin", Desks.PIN);
            press(page, "open");
            look.check(page, "29-giver-after-the-pin");
        }
    }

    @Test
    void a_body_without_a_desk_gets_a_text_to_copy() {
        for (var lang : List.of(Lang.KK, Lang.RU)) {
            var look = new Look(lang, "phone", "light");
            try (var context = browser(look)) {
                var page = context.newPage();
                open(page, lang);
                opened(page, "ask");
                page.locator("details:has(> div > button[value=ask]) > summary").click();
                page.fill("#ask-name", "SAMPLE Су арнасы");
                page.fill("#ask-contact", "SAMPLE 109");
                press(page, "ask");
                press(page, "confirm");
                look.check(page, "30-asked");
                assertThat(page.locator("#letter").inputValue()).contains("Журналисты спрашивают");
            }
        }
    }

    private static void opened(Page page, String button) {
        page.locator("details:has(button[value=" + button + "]) > summary")
                .first()
                .click();
    }
}
