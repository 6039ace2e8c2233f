package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import kz.goldenhour.domain.Lang;

/// One language, device and colour scheme in which a page is looked at.
///
/// @param device `phone` or `desktop`
/// @param scheme `light` or `dark`
public record Look(Lang lang, String device, String scheme) {
    private static final String SMALL =
            "[...document.querySelectorAll('button,summary,input:not([type=hidden]):not([type=radio]):not([type=checkbox]),textarea,.choice')]"
                    + ".filter(e => e.offsetParent && e.getBoundingClientRect().height < 44).map(e => e.outerHTML)";

    /// The window of a browser.
    public NewContextOptions options() {
        var phone = device.equals("phone");
        return new NewContextOptions()
                .setViewportSize(phone ? 360 : 1280, phone ? 740 : 900)
                .setDeviceScaleFactor(phone ? 2 : 1)
                .setColorScheme(scheme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    /// Takes a picture into `target/screenshots`, and fails where axe finds something, a thing is wider than the screen
    /// or too small for a thumb.
    public void check(Page page, String name) {
        var file = "%s-%s-%s-%s.png".formatted(name, lang.tag(), device, scheme);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", file)));
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(file)
                .extracting(violation -> violation.getId() + " "
                        + violation.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing is wider than the screen: " + file)
                .isTrue();
        assertThat(page.evaluate(SMALL))
                .as("everything is large enough for a thumb: " + file)
                .isEqualTo(List.of());
    }
}
