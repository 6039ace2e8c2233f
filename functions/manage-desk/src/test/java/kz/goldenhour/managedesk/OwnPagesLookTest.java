package kz.goldenhour.managedesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.testing.BrowserTest;
import kz.goldenhour.testing.Look;
import kz.goldenhour.testing.PageServer.Ask;
import kz.goldenhour.testing.PageServer.Reply;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The officers' own pages in a real browser. Screenshots stay in target/screenshots.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnPagesLookTest extends BrowserTest {
    private static final String NEW_PHONE = "+77000000005";
    private static final String COLLEAGUE = "+77000000002";

    private final Bureau bureau = Bureau.open();

    @Override
    protected Reply reply(Ask ask) {
        return bureau.reply(ask);
    }

    private String url(String handle, Lang lang) {
        return url("/o/" + handle + "?lang=" + lang.tag());
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"KK, phone, light", "RU, phone, dark", "KK, desktop, dark", "RU, desktop, light", "EN, phone, light"})
    void every_page_is_sound_in(Lang lang, String device, String scheme) {
        var look = new Look(lang, device, scheme);
        try (var context = browser(look)) {
            var page = context.newPage();
            bureau.send(Bureau.event("officer-put"));
            bureau.deliver();
            page.navigate(url(bureau.texted(COLLEAGUE), lang));
            look.check(page, "1-change-door");
            page.fill("#pin", "111112");
            press(page, "open");
            look.check(page, "2-change-wrong");
            page.fill("#pin", Bureau.PIN);
            press(page, "open");
            look.check(page, "3-change");
            press(page, "confirm");
            look.check(page, "4-change-done");
            var code = page.locator("main").innerText().replaceAll("(?s).*?(\\d{3}) (\\d{3}).*", "$1$2");
            bureau.deliver();
            page.navigate(url(bureau.texted(NEW_PHONE), lang));
            look.check(page, "5-enrol");
            press(page, "set");
            look.check(page, "6-enrol-letters");
            page.check("input[value=no]");
            fill(page, code, "123456");
            press(page, "set");
            look.check(page, "7-enrol-easy");
            fill(page, code, "739164");
            press(page, "set");
            look.check(page, "8-enrol-done");
            page.navigate(url(bureau.texted(NEW_PHONE), lang));
            look.check(page, "9-enrol-over");
            bureau.send(Bureau.event("drill-post"));
            bureau.deliver();
            page.navigate(url(bureau.texted("+77000000001"), lang));
            look.check(page, "10-drill");
            press(page, "forgot");
            look.check(page, "11-forgot");
            press(page, "forgot-yes");
            look.check(page, "12-forgot-asked");
            page.navigate(url(bureau.texted("+77000000001"), lang));
            page.fill("#pin", Bureau.PIN);
            press(page, "here");
            look.check(page, "13-drill-done");
        }
    }

    @Test
    void without_script_and_with_the_keyboard_alone_an_officer_sets_the_pin() {
        bureau.send(Bureau.event("officer-put"));
        bureau.deliver();
        var code = bureau.confirmed(COLLEAGUE);
        bureau.deliver();
        try (var context = browserWithoutScript()) {
            var page = context.newPage();
            page.navigate(url(bureau.texted(NEW_PHONE), Lang.KK));
            tabTo(page, "input[name=letters]");
            page.keyboard().press("Space");
            tabTo(page, "#code");
            page.keyboard().type(code);
            tabTo(page, "#pin");
            page.keyboard().type("739164");
            tabTo(page, "#again");
            page.keyboard().type("739164");
            page.keyboard().press("Enter");
            page.waitForSelector("h1:has-text('PIN-код қойылды')");
        }
        assertThat(bureau.officer("sample-officer-5").pin()).isPresent();
    }

    private static void fill(Page page, String code, String pin) {
        page.fill("#code", code);
        page.fill("#pin", pin);
        page.fill("#again", pin);
    }
}
