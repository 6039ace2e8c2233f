package kz.goldenhour.reviewclaim;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.testing.Chromium;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.PageServer;
import kz.goldenhour.testing.Required;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/// The officer's pages in a real browser.
abstract class BrowserTest {
    private static @Nullable Chromium chromium;

    Evening evening = new Evening();
    PageServer server = serve();

    @BeforeAll
    static void start() {
        Chromium.missing().ifPresent(why -> Required.missing("the officer's pages", why));
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

    static BrowserContext browser(NewContextOptions options) {
        return Objects.requireNonNull(chromium).browser().newContext(options);
    }

    static void press(Page page, String action) {
        page.locator("button[value=" + action + "]").click();
    }

    /// Opens the evening's link with a PIN.
    void open(Page page, Lang lang, String pin) {
        page.navigate(evening.url(server.url(), lang));
        page.fill("#pin", pin);
        press(page, "open");
    }

    void open(Page page, Lang lang) {
        open(page, lang, Desks.PIN);
    }

    PageServer serve() {
        try {
            return PageServer.start(ask -> evening.reply(ask));
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
