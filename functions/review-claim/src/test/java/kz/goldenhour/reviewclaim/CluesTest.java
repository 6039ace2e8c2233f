package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.desk.DutyRules;
import kz.goldenhour.domain.desk.HoldingTemplate;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Look;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What reporters say besides the claim: where they saw it, what they attach, how they can be reached.
@DisplayNameGeneration(ReplaceUnderscores.class)
class CluesTest extends EveningPagesTest {
    private static final String CHANNEL = "чат жителей \u202Eмикрорайона <b>2</b>";
    private static final String CONTACT = "SAMPLE редактор, +7 700 000 00 09";

    private void report(String id, String source, String picture) {
        evening.join(
                id,
                new Particulars(
                        "Рас па, Талғардағы ХҚКО кассалары жұмыс істемей тұр ма?",
                        Optional.empty(),
                        Optional.of(URI.create(source)),
                        Optional.of(CHANNEL),
                        Optional.empty(),
                        List.of(URI.create(picture)),
                        false),
                Optional.of(CONTACT));
    }

    @Test
    void are_told_after_the_PIN_and_not_before() {
        report("r2", "https://t.me/sample/17", "https://sample.invalid/kassa.jpg");

        assertThat(evening.get().html()).doesNotContain("sample/17", "kassa.jpg", CONTACT, "чат");
        assertThat(evening.opened().text())
                .contains("Мұны қайдан көрген", "https://t.me/sample/17", "https://sample.invalid/kassa.jpg")
                .contains("Хабарлағандармен байланыс: 1", CONTACT);
    }

    @Test
    void of_a_region_are_told_by_its_name_where_a_desk_has_one() {
        var desk = evening.stores.desks().find(Desks.TSON).orElseThrow();
        var it = desk.duty();
        var place = Texts.of("Алматы облысы", "Алматинская область");
        evening.stores
                .desks()
                .put(desk.with(new DutyRules(
                        it.ladder(),
                        it.quietStep(),
                        it.publicAfter(),
                        it.head(),
                        it.directLine(),
                        it.secondApproval(),
                        it.namedDeputy(),
                        it.smsPerDay(),
                        Optional.of(new HoldingTemplate(1, List.of(), Map.of("almaty-oblysy", place))))));
        for (var region : List.of("almaty-oblysy", "ALMATY-oblysy ", "nowhere")) {
            evening.join("r-" + region.strip(), in(region), Optional.empty());
        }

        assertThat(evening.opened().text())
                .contains("Өңірлер: Алматы облысы (2), nowhere (1)")
                .doesNotContain("almaty-oblysy");
    }

    private static Particulars in(String region) {
        return new Particulars(
                "Талғардағы ХҚКО кассалары жабық па?",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(region),
                List.of(),
                false);
    }

    @Test
    void are_harmless() {
        report("r2", "javascript:alert(1)", "data:text/html,x");
        report("r3", "https://sample.invalid/?a=%22onload=x", "https://sample.invalid/a.png");

        assertThat(evening.opened().html())
                .doesNotContain(
                        "javascript:", "data:text", "\u202E", "<b>2</b>", "<img", "href=\"https://sample.invalid/a.png")
                .contains("&lt;b&gt;2&lt;/b&gt;", "https://sample.invalid/a.png");
    }

    @Test
    void are_said_once_and_a_few_only() {
        for (int i = 0; i < 9; i++) {
            report("r1" + i, "https://sample.invalid/post/" + i, "https://sample.invalid/same.png");
        }
        var text = evening.opened().text();
        assertThat(text)
                .containsOnlyOnce("same.png")
                .containsOnlyOnce("чат жителей")
                .containsOnlyOnce("+7 700 000 00 09");
        assertThat(text).contains("post/5").doesNotContain("post/6");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"KK, phone, light", "RU, phone, dark", "RU, desktop, light", "EN, phone, light"})
    void look_sound(Lang lang, String device, String scheme) {
        report(
                "r2",
                "https://t.me/sample/17",
                "https://sample.invalid/very/long/path/of/a/picture/kassa-talgar-2026-11-20.jpg");
        var look = new Look(lang, device, scheme);
        try (var context = browser(look)) {
            var page = context.newPage();
            open(page, lang);
            page.locator("details:has-text('" + CONTACT + "') > summary").click();
            look.check(page, "clues");
        }
    }
}
