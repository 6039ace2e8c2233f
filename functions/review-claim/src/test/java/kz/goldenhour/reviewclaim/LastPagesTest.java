package kz.goldenhour.reviewclaim;

import kz.goldenhour.domain.Lang;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Look;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pages in a real browser after which nothing can be done: a claim that is about to be closed, a PIN that is
/// locked.
@DisplayNameGeneration(ReplaceUnderscores.class)
class LastPagesTest extends EveningPagesTest {
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"KK, phone, light", "RU, phone, dark", "RU, desktop, light"})
    void are_sound_in(Lang lang, String device, String scheme) {
        var look = new Look(lang, device, scheme);
        LockedOutTest.woken(evening);
        try (var context = browser(look)) {
            var page = context.newPage();
            page.navigate(link(lang));
            page.fill("#pin", Desks.PIN);
            press(page, "open");
            page.locator("details:has(button[value=dismiss]) > summary").click();
            page.check("input[name=reason][value=SPAM]");
            press(page, "dismiss");
            look.check(page, "16-close");
            page.navigate(link(lang));
            for (int wrong = 1; wrong <= 10; wrong++) {
                page.fill("#pin", "111112");
                press(page, "open");
            }
            look.check(page, "17-locked");
        }
    }
}
