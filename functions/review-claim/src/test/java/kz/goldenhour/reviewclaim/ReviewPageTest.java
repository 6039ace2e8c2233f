package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.testing.Chromium;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.PageServer;
import kz.goldenhour.testing.Required;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page in a real browser. Screenshots stay in target/screenshots.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewPageTest {
    private static @Nullable Chromium chromium;

    private Evening evening = new Evening();
    private PageServer server = serve();

    @BeforeAll
    static void start() {
        Chromium.missing().ifPresent(why -> Required.missing("ReviewPageTest", why));
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void stopServer() {
        server.close();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"KK, phone, light", "RU, phone, dark", "KK, desktop, dark", "RU, desktop, light", "EN, phone, light"})
    void every_page_is_sound_in(Lang lang, String device, String scheme) {
        var look = new Look(lang, device, scheme);
        try (var context = browser(look.options())) {
            var page = context.newPage();
            page.navigate(evening.url(server.url(), lang));
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
            page.navigate(evening.url(server.url(), lang));
            look.check(page, "8-used");
        }
    }

    @Test
    void a_hostile_claim_and_a_contradiction_look_like_what_they_are() {
        evening = new Evening(
                Outcome.CONFLICT,
                "<b>50 000</b> теңге береді!!! Касcа арқылы \u202Eемес\u202C https://sample.invalid/aqsha сілтемесінен");
        server.close();
        server = serve();
        var look = new Look(Lang.KK, "phone", "light");
        try (var context = browser(look.options())) {
            var page = context.newPage();
            page.navigate(evening.url(server.url(), Lang.KK));
            page.fill("#pin", Desks.PIN);
            press(page, "open");
            look.check(page, "9-hostile");
            assertThat(page.locator("blockquote a").count()).isZero();
            evening.clock.advance(Duration.ofHours(13));
            page.navigate(evening.url(server.url(), Lang.KK));
            look.check(page, "10-expired");
        }
    }

    @Test
    void without_script_and_with_the_keyboard_alone_an_officer_gets_through() {
        try (var context =
                browser(new NewContextOptions().setViewportSize(360, 740).setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.navigate(evening.url(server.url(), Lang.RU));
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

    @Test
    void a_second_officer_sees_what_the_first_approved() {
        evening.askForTwo();
        evening.opened().sure().press("approve").press("confirm");
        evening.at(evening.link(Evening.DANA, Evening.CLAIM, 2));
        for (var lang : List.of(Lang.KK, Lang.RU)) {
            var look = new Look(lang, "phone", "light");
            try (var context = browser(look.options())) {
                var page = context.newPage();
                page.navigate(evening.url(server.url(), lang));
                press(page, "pass");
                look.check(page, "11-pass");
                page.navigate(evening.url(server.url(), lang));
                page.fill("#pin", Desks.PIN);
                press(page, "open");
                look.check(page, "12-second");
            }
        }
    }

    @Test
    void a_scanner_with_a_browser_that_fills_and_presses_everything_decides_nothing() {
        var look = new Look(Lang.RU, "desktop", "light");
        try (var context = browser(look.options())) {
            var page = context.newPage();
            for (var typed : List.of("", "scanner@sample.invalid", "271828")) {
                var buttons = 5;
                for (int number = 0; number < buttons; number++) {
                    page.navigate(evening.url(server.url(), Lang.RU));
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
            page.navigate(evening.url(server.url(), Lang.RU));
            page.fill("#pin", Desks.PIN);
            press(page, "open");
            page.check("#now input");
            press(page, "approve");
            press(page, "confirm");
            page.waitForSelector(".rating.FALSE");
        }
        assertThat(evening.claim().isOpen()).isFalse();
    }

    private static void tabTo(Page page, String selector) {
        for (int tab = 0; tab < 60; tab++) {
            page.keyboard().press("Tab");
            if (page.locator(selector + ":focus").count() == 1) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }

    private static void press(Page page, String action) {
        page.locator("button[value=" + action + "]").click();
    }

    private static com.microsoft.playwright.BrowserContext browser(NewContextOptions options) {
        return Objects.requireNonNull(chromium).browser().newContext(options);
    }

    private PageServer serve() {
        try {
            return PageServer.start(ask -> evening.reply(ask));
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /// One language, device and colour scheme.
    private record Look(Lang lang, String device, String scheme) {
        NewContextOptions options() {
            var phone = device.equals("phone");
            return new NewContextOptions()
                    .setViewportSize(phone ? 360 : 1280, phone ? 740 : 900)
                    .setDeviceScaleFactor(phone ? 2 : 1)
                    .setColorScheme(scheme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT);
        }

        void check(Page page, String name) {
            var file = "%s-%s-%s-%s.png".formatted(name, lang.tag(), device, scheme);
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", file)));
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(file)
                    .extracting(violation -> violation.getId() + " "
                            + violation.getNodes().getFirst().getHtml())
                    .isEmpty();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("nothing is wider than the screen: " + file)
                    .isTrue();
            assertThat(
                            page.evaluate(
                                    "[...document.querySelectorAll('button,summary,input:not([type=hidden]):not([type=radio]):not([type=checkbox]),textarea,.choice')]"
                                            + ".filter(e => e.offsetParent && e.getBoundingClientRect().height < 44).map(e => e.outerHTML)"))
                    .as("everything is large enough for a thumb: " + file)
                    .isEqualTo(List.of());
        }
    }
}
