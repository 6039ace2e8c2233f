package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.testing.Desks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoLanguagesTest {
    private static final String BLOCKED = "Ештеңе жарияланған жоқ: алдымен екі тілді салыстырыңыз.";

    private final Evening evening = new Evening();

    @Test
    void a_text_about_a_state_waits_for_the_tick_that_it_is_so_now() {
        var page = evening.opened();
        assertThat(page.text())
                .contains(
                        "Қазір де солай ма? Тексерілді, қазір де солай: «Талғардағы ХҚКО-ның барлық кассасы жұмыс істеп тұр.»");
        for (var button : new String[] {"approve", "edit"}) {
            var refused = page.press(button);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains("Қазір де солай екенін белгілеңіз.");
        }
        assertThat(page.sure().press("approve").has("confirm")).isTrue();
    }

    @Test
    void the_tick_counts_for_the_version_that_was_shown() {
        var page = evening.opened().sure();
        evening.change(Rating.FALSE, "Бір касса жабық.");
        var changed = page.press("approve");
        assertThat(changed.press("approve").text()).contains("Қазір де солай екенін белгілеңіз.");
    }

    @Test
    void an_edit_in_one_language_marks_the_other_as_old_until_it_is_changed() {
        var page = evening.opened().sure().type("quote-kk", "Барлық касса ашық, кезек жоқ.");
        var blocked = page.press("edit");
        assertThat(blocked.status()).isEqualTo(400);
        assertThat(blocked.text()).contains(BLOCKED, "ЕСКІ : Қысқа дәйексөз, 200 таңбаға дейін (Русский).");
        var open = blocked.type("quote-ru", "Все кассы открыты, очереди нет.").press("edit");
        assertThat(open.has("confirm")).as(open.text()).isTrue();
    }

    @Test
    void or_until_it_is_ticked_as_still_right() {
        var blocked = evening.opened()
                .sure()
                .type("body-ru", Talgar.evidence().rebuttal().body().ru() + " Очереди нет.")
                .press("edit");
        assertThat(blocked.text()).contains("ЕСКІ : Толық жауап, қарапайым сөзбен (Қазақша).", "Болымсыздық");
        assertThat(blocked.tick("same").press("edit").text()).contains(BLOCKED);
        assertThat(blocked.tick("still").tick("same").press("edit").has("confirm"))
                .isTrue();
    }

    @Test
    void a_tick_is_for_these_very_words() {
        var blocked = evening.opened()
                .sure()
                .type("quote-kk", "Барлық касса ашық.")
                .press("edit")
                .tick("still")
                .tick("same");
        assertThat(blocked.press("edit").has("confirm")).isTrue();
        assertThat(blocked.type("quote-kk", "Барлық касса таңғы тоғыздан бері ашық.")
                        .press("edit")
                        .text())
                .contains(BLOCKED, "ЕСКІ");
    }

    @Test
    void what_was_confirmed_together_is_where_the_next_edit_begins() {
        var again = evening.opened()
                .sure()
                .type("quote-kk", "Барлық касса ашық.")
                .type("quote-ru", "Все кассы открыты.")
                .press("edit")
                .press("back");
        assertThat(again.press("edit").has("confirm")).isTrue();
        assertThat(again.type("quote-ru", "Все кассы уже открыты.")
                        .press("edit")
                        .text())
                .contains("ЕСКІ");
    }

    @Test
    void another_number_in_one_language_blocks_until_it_is_corrected_or_ticked() {
        var page = evening.opened()
                .sure()
                .type("quote-kk", "Барлық 6 касса ашық.")
                .type("quote-ru", "Открыты все 5 касс.");
        var blocked = page.press("edit");
        assertThat(blocked.text()).contains(BLOCKED, "Сан , қысқа дәйексөз: Қазақша: 6 Русский: 5");
        assertThat(blocked.tick("same").press("edit").has("confirm")).isTrue();
        assertThat(evening.claim().isOpen()).isTrue();
        assertThat(page.type("quote-ru", "Открыты все 6 касс.").press("edit").has("confirm"))
                .isTrue();
    }

    @Test
    void a_text_that_calls_the_claim_true_where_the_rating_is_false_blocks() {
        var blocked = evening.opened()
                .sure()
                .type("quote-kk", "Иә, бұл рас.")
                .type("quote-ru", "Да, это правда.")
                .press("edit");
        assertThat(blocked.text()).contains("Рас па, жалған ба", "рас Русский: правда");
    }

    @Test
    void ticks_and_words_survive_another_language_and_the_end_of_the_session() {
        var blocked = evening.opened()
                .sure()
                .type("quote-kk", "Барлық 6 касса ашық.")
                .type("quote-ru", "Открыты все 5 касс.")
                .press("edit")
                .tick("same")
                .press("lang-ru");
        assertThat(blocked.field("quote-kk")).isEqualTo("Барлық 6 касса ашық.");
        evening.clock.advance(Duration.ofMinutes(31));
        var shut = blocked.press("edit");
        assertThat(shut.status()).isEqualTo(403);
        var back =
                shut.type("pin", "111112").press("open").type("pin", Desks.PIN).press("open");
        assertThat(back.field("quote-ru")).isEqualTo("Открыты все 5 касс.");
        assertThat(back.press("edit").has("confirm")).isTrue();
    }

    @Test
    void a_text_of_ones_own_is_checked_without_doing_anything() {
        var page = evening.opened()
                .sure()
                .type("quote-kk", "Қазіргі таңда іс-шаралар жүргізілуде.")
                .type("quote-ru", "В целях недопущения сбоев проводится работа.");
        var checked = page.press("check");
        assertThat(checked.text()).contains("Екі тіл сәйкес келеді.", "іс-шаралар жүргізілуде → кім не істеп жатқанын");
        assertThat(checked.text()).contains("В целях недопущения → чтобы не было");
        var confirm = checked.press("edit");
        assertThat(confirm.html()).contains("<span class=\"dry\">іс-шаралар жүргізілуде</span>");
    }

    @Test
    void where_nothing_was_drafted_no_language_is_old() {
        var page = new Evening(Outcome.NONE, "Айда су бар ма?").opened();
        var confirm = page.type("rating", "UNPROVEN")
                .type("quote-kk", "Дәлел жоқ.")
                .type("quote-ru", "Доказательств нет.")
                .type("body-kk", "Тексеріп жатырмыз.")
                .type("body-ru", "Проверяем.")
                .press("edit");
        assertThat(confirm.has("confirm")).as(confirm.text()).isTrue();
    }
}
