package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.testing.Desks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileDaysTest {
    private final Evening evening = new Evening();

    @Test
    void marks_that_turn_the_reading_order_do_not_go_out_in_an_officers_own_words() {
        var confirm = evening.opened()
                .sure()
                .type("quote-kk", "Барлық \u202Eкасса\u202C ашық.")
                .type("quote-ru", "Все\u200B кассы открыты.")
                .press("edit");

        assertThat(confirm.text()).contains("Барлық касса ашық.", "Все кассы открыты.");
        confirm.press("confirm");
        assertThat(evening.stores
                        .ledger()
                        .latest(Desks.TSON, 1)
                        .getFirst()
                        .rebuttal()
                        .orElseThrow()
                        .quote()
                        .kk())
                .isEqualTo("Барлық касса ашық.");
    }

    @Test
    void a_text_that_changed_meanwhile_is_refused_and_shown_with_what_changed() {
        var page = evening.opened();
        evening.change(Rating.MISLEADING, "Талғардағы бір касса жабық.");
        var refused = page.sure().press("approve");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("мәтін өзгерді", "Ештеңе жарияланған жоқ");
        assertThat(refused.html())
                .contains("<mark>Талғардағы бір касса жабық.</mark>")
                .doesNotContain("<mark>Все кассы Талгарского ЦОНа работают.</mark>");
        assertThat(refused.field("quote-kk"))
                .as("an untouched field takes the new text")
                .contains("бір касса");
        assertThat(refused.sure().press("approve").press("confirm").text()).contains("ЖАҢЫЛЫСТЫРАДЫ");
    }

    @Test
    void a_text_that_changed_on_the_last_check_is_refused_and_keeps_the_officers_own_words() {
        var confirm = evening.opened()
                .type("quote-kk", "Менің мәтінім.")
                .type("quote-ru", "Мой текст.")
                .sure()
                .press("edit");
        evening.change(Rating.FALSE, "Бәрі ашық.");
        var refused = confirm.press("confirm");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.field("quote-kk")).isEqualTo("Менің мәтінім.");
        assertThat(evening.claim().isOpen()).isTrue();
    }

    @Test
    void a_ledger_that_does_not_come_to_rest_is_said_and_loses_no_typed_word() {
        var confirm = evening.opened()
                .type("quote-kk", "Менің мәтінім.")
                .type("quote-ru", "Мой текст.")
                .sure()
                .press("edit");
        evening.ledger.restless(true);
        var busy = confirm.press("confirm");
        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.text()).contains("Қызмет қазір бос емес", "Менің мәтінім.");
        assertThat(evening.claim().isOpen()).isTrue();

        evening.ledger.restless(false);
        assertThat(confirm.press("confirm").status()).isEqualTo(200);
        assertThat(evening.claim().isOpen()).isFalse();
    }

    @Test
    void pressing_twice_is_not_called_late() {
        var confirm = evening.opened().sure().press("approve");
        confirm.press("confirm");
        var again = confirm.press("confirm");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).contains("Жауап жарияланды").doesNotContain("орындалған жоқ");
        assertThat(evening.stores.ledger().latest(Desks.TSON, 9)).hasSize(1);
    }

    @Test
    void HTML_bidi_marks_and_mixed_scripts_in_a_claim_are_shown_for_what_they_are() {
        var text = "<script>alert(1)</script> Касcа ашық\u202Eеме\u202C https://sample.invalid/x \u2066\u200B";
        var page = new Evening(Outcome.ANSWER, text).opened();
        assertThat(page.html())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("<span class=\"mixed\">Касcа</span>")
                .contains("[RLO]", "[PDF]", "[LRI]", "[U+200B]")
                .doesNotContain("<script", "\u202E", "\u2066", "href=\"https://sample.invalid/x");
        assertThat(page.text()).contains("екі түрлі әліпбидің әріптері", "Көрінбейтін таңбалар");
    }

    @Test
    void nonsense_is_answered_with_a_page() {
        assertThat(evening.post("%%%&&&=&a").status()).isEqualTo(403);
        assertThat(evening.post("x".repeat(300_000)).status()).isEqualTo(413);
        assertThat(evening.send("DELETE", Optional.empty(), Map.of()).status()).isEqualTo(405);
        assertThat(evening.opened().press("hack").has("approve")).isTrue();
        assertThat(evening.opened().type("decision", "hack").press("confirm").has("approve"))
                .isTrue();
    }
}
