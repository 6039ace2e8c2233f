package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.testing.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A record that is like the question and differs in some fact: its answer goes out only where the officer says that he
/// has read what differs.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AlikeRecordTest extends EveningPagesTest {
    private static final String TEXT = "Бүгін Талғардағы ХҚКО кассалары жұмыс істемейді";

    @BeforeEach
    void alike() {
        evening = new Evening(Outcome.SUGGEST, TEXT);
    }

    @Test
    void nothing_is_confirmed_before_the_difference_was_ticked_as_read() {
        var page = evening.opened();
        assertThat(page.boxes()).contains("read");
        assertThat(page.text()).contains("Ұқсас жазбаның жауабы");

        var refused = page.type("quote-kk", "Жазып қойған сөзім").sure().press("approve");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.has("confirm")).isFalse();
        assertThat(refused.text()).contains("немен ерекшеленетінін оқығаныңызды белгілеңіз");
        assertThat(refused.field("quote-kk")).isEqualTo("Жазып қойған сөзім");
        assertThat(refused.tick("read").press("approve").has("confirm")).isTrue();
    }

    @Test
    void the_last_page_says_once_more_what_differs() {
        var confirm = evening.opened().sure().tick("read").press("approve");

        assertThat(confirm.text()).contains("Жазба сұраудан немен ерекшеленеді", "Күні", "бүгін");
        assertThat(confirm.press("confirm").text()).contains("ЖАЛҒАН");
        assertThat(evening.claim().isOpen()).isFalse();
    }

    @Test
    void the_second_officer_reads_it_too() {
        evening.askForTwo();
        evening.opened().sure().tick("read").press("approve").press("confirm");
        var second = evening.at(evening.link(Evening.DANA, Evening.CLAIM, 2)).opened();
        assertThat(second.boxes()).contains("read");

        var refused = second.sure().press("approve");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("немен ерекшеленетінін оқығаныңызды белгілеңіз");
        var confirm = refused.tick("read").press("approve");
        assertThat(confirm.text()).contains("Жазба сұраудан немен ерекшеленеді");
        confirm.press("confirm");
        assertThat(evening.claim().isOpen()).isFalse();
    }

    @Test
    void of_what_the_first_wrote_himself_nothing_differs_for_the_second() {
        evening.askForTwo();
        evening.opened()
                .sure()
                .type("quote-kk", "Талғардағы барлық касса ашық.")
                .type("quote-ru", "Все кассы Талгара открыты.")
                .press("edit")
                .press("confirm");

        assertThat(evening.at(evening.link(Evening.DANA, Evening.CLAIM, 2))
                        .opened()
                        .boxes())
                .doesNotContain("read");
    }

    @Test
    void a_forged_last_press_publishes_nothing() {
        var page = evening.opened().sure().type("decision", "approve").press("confirm");

        assertThat(page.status()).isEqualTo(400);
        assertThat(evening.claim().isOpen()).isTrue();
    }

    @Test
    void a_tick_for_another_version_of_the_record_is_none() {
        var page = evening.opened().sure().type("read", Talgar.EVIDENCE + "@7").press("approve");

        assertThat(page.has("confirm")).isFalse();
    }

    @Test
    void where_nothing_differs_nothing_is_asked() {
        evening = new Evening();

        assertThat(evening.opened().boxes()).doesNotContain("read");
        assertThat(evening.opened().sure().press("approve").text()).doesNotContain("немен ерекшеленеді");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"KK, phone, light", "RU, phone, dark", "RU, desktop, light", "EN, phone, light"})
    void looks_sound(Lang lang, String device, String scheme) {
        var look = new Look(lang, device, scheme);
        try (var context = browser(look)) {
            var page = context.newPage();
            open(page, lang);
            look.check(page, "alike-1-review");
            press(page, "approve");
            look.check(page, "alike-2-asked");
            page.check("#now input");
            page.check("#read input");
            press(page, "approve");
            look.check(page, "alike-3-confirm");
        }
    }
}
