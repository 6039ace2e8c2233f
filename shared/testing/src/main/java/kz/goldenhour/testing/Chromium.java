package kz.goldenhour.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The machine's own Chromium, for page tests. Each use of it opens contexts of its own.
public final class Chromium implements AutoCloseable {
    private static final Path BINARY = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /// Why there is no browser here; empty where there is one.
    public static Optional<String> missing() {
        if (!Files.isExecutable(BINARY)) {
            return Optional.of("page tests need " + BINARY + " (apt-get install chromium)");
        }
        var driver = Path.of(System.getProperty("playwright.cli.dir", ""), "package", "cli.js");
        return Files.exists(driver)
                ? Optional.empty()
                : Optional.of("page tests need the browser's driver (build/install-browser)");
    }

    public static Chromium start() {
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var playwright = Playwright.create(options);
        var launch = new BrowserType.LaunchOptions()
                .setExecutablePath(BINARY)
                .setArgs(List.of("--no-first-run", "--disable-background-networking", "--disable-component-update"));
        return new Chromium(playwright, playwright.chromium().launch(launch));
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
