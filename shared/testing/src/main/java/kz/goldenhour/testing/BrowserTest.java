package kz.goldenhour.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Objects;
import kz.goldenhour.testing.PageServer.Ask;
import kz.goldenhour.testing.PageServer.Reply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/// Pages in a real browser: one browser for the class, one server for each test.
public abstract class BrowserTest {
    private static @Nullable Chromium chromium;

    private @Nullable PageServer server;

    /// Answers what the browser asks for.
    protected abstract Reply reply(Ask ask);

    @BeforeAll
    static void openBrowser(TestInfo test) {
        Chromium.missing().ifPresent(why -> Required.missing(test.getDisplayName(), why));
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void startServer() throws IOException {
        server = PageServer.start(this::reply);
    }

    @AfterEach
    void stopServer() {
        Objects.requireNonNull(server).close();
    }

    /// The address of a page.
    ///
    /// @param path begins with a slash
    protected final String url(String path) {
        return Objects.requireNonNull(server).url() + path;
    }

    /// A window of a language, device and colour scheme.
    protected static BrowserContext browser(Look look) {
        return browser(look.options());
    }

    /// A window as a small phone has it, with no script.
    protected static BrowserContext browserWithoutScript() {
        return browser(new NewContextOptions().setViewportSize(360, 740).setJavaScriptEnabled(false));
    }

    private static BrowserContext browser(NewContextOptions options) {
        return Objects.requireNonNull(chromium).browser().newContext(options);
    }

    /// Presses the button of an action.
    protected static void press(Page page, String action) {
        page.locator("button[value=" + action + "]").click();
    }

    /// Goes on with the Tab key, until something has the focus.
    protected static void tabTo(Page page, String selector) {
        for (int tab = 0; tab < 60; tab++) {
            page.keyboard().press("Tab");
            if (page.locator(selector + ":focus").count() == 1) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }
}
