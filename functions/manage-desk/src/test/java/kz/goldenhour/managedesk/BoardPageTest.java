package kz.goldenhour.managedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Rota;
import kz.goldenhour.domain.desk.Shift;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.testing.BrowserTest;
import kz.goldenhour.testing.Look;
import kz.goldenhour.testing.PageServer.Ask;
import kz.goldenhour.testing.PageServer.Reply;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The board in a real browser. Screenshots stay in target/screenshots.
@DisplayNameGeneration(ReplaceUnderscores.class)
class BoardPageTest extends BrowserTest {
    private final Bureau bureau = Bureau.open();

    @Override
    protected Reply reply(Ask ask) {
        return bureau.reply(ask);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"KK, phone, light", "RU, phone, dark", "KK, desktop, dark", "RU, desktop, light", "EN, phone, light"})
    void every_page_is_sound_in(Lang lang, String device, String scheme) {
        evening();
        var look = new Look(lang, device, scheme);
        try (var context = browser(look)) {
            var page = context.newPage();
            page.navigate(url("/desk?lang=" + lang.tag()));
            look.check(page, "board-1-ask");
            page.fill("#email", "officer@desk.example.kz");
            press(page, "send");
            look.check(page, "board-2-sent");
            bureau.deliver();
            var link = url("/o/" + bureau.mailed("sample-officer") + "?lang=" + lang.tag());
            page.navigate(link);
            look.check(page, "board-3-pin");
            page.fill("#pin", Bureau.PIN);
            press(page, "open");
            look.check(page, "board-4-board");
            for (var part : page.locator("summary").all()) {
                part.click();
            }
            look.check(page, "board-5-all");
            press(page, "stop");
            look.check(page, "board-6-stop");
            press(page, "stop-yes");
            look.check(page, "board-7-stopped");
        }
        assertThat(bureau.house.stores.desks().find(Bureau.DESK).orElseThrow().autoPublish())
                .isFalse();
    }

    @Test
    void a_scanner_that_fills_and_presses_everything_stops_nothing() {
        bureau.desk("POST", Map.of("action", "send", "email", "officer@desk.example.kz"));
        bureau.deliver();
        var link = url("/o/" + bureau.mailed("sample-officer"));
        try (var context = browser(new Look(Lang.RU, "desktop", "light"))) {
            var page = context.newPage();
            for (int number = 0; number < 5; number++) {
                page.navigate(link);
                page.fill("#pin", "271828");
                page.locator("button").nth(number).click();
            }
        }
        assertThat(bureau.house.stores.desks().find(Bureau.DESK).orElseThrow().autoPublish())
                .isTrue();
    }

    /// Two claims, of which one is late; a drill; a rota with a hole.
    private void evening() {
        bureau.ask("Талгардағы ХҚКО-да кассалар жұмыс істемейді дейді, рас па?");
        bureau.house.clock.advance(Duration.ofMinutes(14));
        bureau.ask(
                "Правда ли, что завтра по всей области отключат свет? Пишут в каждом чате, ссылка https://sample.invalid/svet");
        bureau.elsewhere("Алматыда трамвай жолы жабыла ма, рас па?");
        bureau.offered("Талгарда жарық қашан қосылады? Когда в Талгаре включат свет?");
        bureau.send(Bureau.event("drill-post"));
        bureau.deliver();
        var now = bureau.house.clock.instant();
        var first = new OfficerId("sample-officer");
        var second = new OfficerId("sample-officer-2");
        bureau.house
                .stores
                .desks()
                .put(new Rota(
                        Bureau.DESK,
                        1,
                        List.of(
                                new Shift(Who.ON_DUTY, Optional.of(first), now, now.plus(Duration.ofDays(3)), false),
                                new Shift(Who.DEPUTY, Optional.of(second), now, now.plus(Duration.ofDays(7)), true))));
        bureau.house.clock.advance(Duration.ofMinutes(8));
        bureau.house.clockwork.run(bureau.house.clock.instant().plusSeconds(40));
    }
}
