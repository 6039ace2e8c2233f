package kz.goldenhour.servenewsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import kz.goldenhour.testing.Chromium;
import kz.goldenhour.testing.PageServer;
import kz.goldenhour.testing.Required;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The public pages in a real browser. Screenshots stay in target/screenshots.
@DisplayNameGeneration(ReplaceUnderscores.class)
class NewsroomPageTest {
    private static @Nullable Chromium chromium;

    @BeforeAll
    static void start() {
        Chromium.missing().ifPresent(why -> Required.missing("NewsroomPageTest", why));
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"kk, 360, LIGHT", "ru, 360, DARK", "en, 1280, LIGHT"})
    void the_public_pages_are_sound_in(String lang, int width, ColorScheme scheme) throws IOException {
        var newsroom = new Newsroom();
        var options = new NewContextOptions().setViewportSize(width, 740).setColorScheme(scheme);
        try (var server = PageServer.start(newsroom::reply);
                var context = Objects.requireNonNull(chromium).browser().newContext(options)) {
            var page = context.newPage();
            page.navigate(server.url() + "/?lang=" + lang);
            check(page, "empty-" + lang);
            newsroom.approve("first");
            newsroom.publish("second", ServeNewsroomHandlerTest.own("Ия, екінші жауап.", "Да, второй ответ."));
            page.navigate(server.url() + "/?after-the-minute-for-which-it-is-kept&lang=" + lang);
            check(page, "list-" + lang);
            page.locator("a.head").last().click();
            check(page, "rebuttal-" + lang);
            page.locator("nav.langs a").first().click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("kk");
            page.navigate(server.url() + "/rebuttals/none?lang=" + lang);
            check(page, "missing-" + lang);
        }
    }

    private static void check(Page page, String name) {
        var file = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(name)
                .extracting(violation -> violation.getId() + " "
                        + violation.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing is wider than the screen: " + name)
                .isTrue();
    }
}
