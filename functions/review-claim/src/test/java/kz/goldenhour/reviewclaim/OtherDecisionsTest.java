package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.testing.Desks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherDecisionsTest {
    private final Evening evening = new Evening();

    @Test
    void a_text_of_ones_own_is_published_as_typed() {
        var done = evening.opened()
                .type("rating", "MISLEADING")
                .type("quote-kk", "Бір касса ғана жабық.")
                .type("quote-ru", "Закрыта только одна касса.")
                .sure()
                .press("edit")
                .press("confirm");
        assertThat(done.text()).contains("ЖАҢЫЛЫСТЫРАДЫ");
        var rebuttal = evening.stores
                .ledger()
                .latest(Desks.TSON, 1)
                .getFirst()
                .rebuttal()
                .orElseThrow();
        assertThat(rebuttal.rating()).isEqualTo(Rating.MISLEADING);
        assertThat(rebuttal.quote().kk()).isEqualTo("Бір касса ғана жабық.");
        assertThat(rebuttal.body()).isEqualTo(Talgar.evidence().rebuttal().body());
        assertThat(rebuttal.sources()).isEqualTo(Talgar.evidence().rebuttal().sources());
        assertThat(rebuttal.spokesperson())
                .isEqualTo(Talgar.evidence().rebuttal().spokesperson());
    }

    @Test
    void that_it_is_true_is_said_in_words_of_its_own() {
        var page = evening.opened();
        assertThat(page.field("true-quote-kk")).as("never begun from a denial").isEmpty();
        var lacking = page.press("true");
        assertThat(lacking.status()).isEqualTo(400);
        assertThat(lacking.text()).contains("Бірнеше жерін түзету керек", "Осы жолды толтырыңыз.");
        var done = lacking.type("true-quote-kk", "Иә, кассалар бүгін жабық.")
                .type("true-quote-ru", "Да, кассы сегодня закрыты.")
                .type("true-body-kk", "Ертең 9:00-де ашылады.")
                .type("true-body-ru", "Откроются завтра в 9:00.")
                .press("true")
                .press("confirm");
        assertThat(done.text()).contains("Жауап жарияланды", "РАС");
        assertThat(evening.stores
                        .ledger()
                        .latest(Desks.TSON, 1)
                        .getFirst()
                        .rebuttal()
                        .orElseThrow()
                        .rating())
                .isEqualTo(Rating.TRUE);
    }

    @Test
    void a_claim_with_nothing_to_answer_is_closed_with_a_reason() {
        var page = evening.opened();
        assertThat(page.press("dismiss").text()).contains("Себебін таңдаңыз.");
        var confirm = page.type("reason", "NOT_CHECKABLE").press("dismiss");
        assertThat(confirm.text()).contains("Сіз жауапсыз жабасыз: Тексеру мүмкін емес", "Ештеңе жарияланбайды.");
        assertThat(confirm.press("confirm").text()).contains("Сұрау жауапсыз жабылды");
        assertThat(evening.claim().state()).isInstanceOf(ClaimState.Dismissed.class);
        assertThat(evening.stores.ledger().latest(Desks.TSON, 1)).isEmpty();
    }

    @Test
    void where_nothing_is_known_an_own_text_can_still_go_out() {
        var page = new Evening(Outcome.NONE, "Айда су бар ма?").opened();
        assertThat(page.text()).contains("Базада бұл туралы ештеңе жоқ.");
        var faulty = page.type("quote-kk", "к".repeat(201))
                .type("sources", "жай сөз")
                .sure()
                .press("edit");
        assertThat(faulty.text())
                .contains("200 таңбадан аспауы керек.", "Хабардың қандай екенін таңдаңыз.")
                .contains("Әр жолда https:// сілтемесі болуы керек.");
        assertThat(faulty.field("quote-kk")).hasSize(201);
        var confirm = faulty.type("rating", "UNPROVEN")
                .type("quote-kk", "Дәлел жоқ.")
                .type("quote-ru", "Доказательств нет.")
                .type("body-kk", "Тексеріп жатырмыз.")
                .type("body-ru", "Проверяем.")
                .type("sources", "Ғарыш агенттігі https://sample.invalid/ai 20.11.2026")
                .sure()
                .press("edit");
        assertThat(confirm.text()).contains("ДӘЛЕЛДЕНБЕГЕН", "Ғарыш агенттігі", "20.11.2026");
        assertThat(confirm.press("confirm").text()).contains("Жауап жарияланды");
    }

    @Test
    void another_language_keeps_every_typed_word_and_the_place() {
        var page = evening.opened()
                .type("quote-kk", "Менің \"сөзім\" <b>&amp;</b>")
                .press("lang-ru");
        assertThat(page.text()).contains("Журналисты спрашивают");
        assertThat(page.field("quote-kk")).isEqualTo("Менің \"сөзім\" <b>&amp;</b>");
        var confirm = page.sure().press("approve").press("lang-en");
        assertThat(confirm.text()).contains("You are publishing: FALSE", "214 recipients get it at once.");
        assertThat(confirm.press("back").field("quote-kk")).isEqualTo("Менің \"сөзім\" <b>&amp;</b>");
    }
}
