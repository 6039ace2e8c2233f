package kz.goldenhour.servenewsroom;

import static org.assertj.core.api.Assertions.assertThat;

import kz.goldenhour.domain.Lang;
import kz.goldenhour.pages.Words;
import kz.goldenhour.testing.BrowserTest;
import kz.goldenhour.testing.Look;
import kz.goldenhour.testing.PageServer.Ask;
import kz.goldenhour.testing.PageServer.Reply;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The public pages in a real browser. Screenshots stay in target/screenshots.
@DisplayNameGeneration(ReplaceUnderscores.class)
class NewsroomPageTest extends BrowserTest {
    private final Newsroom newsroom = new Newsroom();

    @Override
    protected Reply reply(Ask ask) {
        return newsroom.reply(ask);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"KK, phone, light", "RU, phone, dark", "KK, desktop, dark", "RU, desktop, light", "EN, desktop, light"})
    void the_public_pages_are_sound_in(Lang lang, String device, String scheme) {
        var look = new Look(lang, device, scheme);
        try (var context = browser(look)) {
            var page = context.newPage();
            page.navigate(url("/?lang=" + lang.tag()));
            look.check(page, "empty");
            newsroom.approve("first");
            newsroom.publish("second", ServeNewsroomHandlerTest.own("Ия, екінші жауап.", "Да, второй ответ."));
            page.navigate(url("/?after-the-minute-for-which-it-is-kept&lang=" + lang.tag()));
            look.check(page, "list");
            page.locator("a.head").last().click();
            look.check(page, "rebuttal");
            page.locator("nav.langs a").first().click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("kk");
            page.navigate(url("/rebuttals/none?lang=" + lang.tag()));
            look.check(page, "missing");
            page.navigate(url("/nope?lang=" + lang.tag()));
            look.check(page, "nowhere");
            page.locator("a.button").last().click();
            assertThat(page.locator("h1").textContent())
                    .isEqualTo(Words.in(lang).of("news.title"));
        }
    }
}
