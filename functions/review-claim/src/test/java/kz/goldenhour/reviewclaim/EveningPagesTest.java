package kz.goldenhour.reviewclaim;

import com.microsoft.playwright.Page;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.testing.BrowserTest;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.PageServer.Ask;
import kz.goldenhour.testing.PageServer.Reply;

/// The officer's pages of one evening.
abstract class EveningPagesTest extends BrowserTest {
    Evening evening = new Evening();

    @Override
    protected Reply reply(Ask ask) {
        return evening.reply(ask);
    }

    /// Where the evening's link leads.
    String link(Lang lang) {
        return url(evening.path(lang));
    }

    /// Opens the evening's link with a PIN.
    void open(Page page, Lang lang, String pin) {
        page.navigate(link(lang));
        page.fill("#pin", pin);
        press(page, "open");
    }

    void open(Page page, Lang lang) {
        open(page, lang, Desks.PIN);
    }
}
