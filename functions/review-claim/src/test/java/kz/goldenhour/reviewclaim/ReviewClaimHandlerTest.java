package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.testing.Desks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewClaimHandlerTest {
    private final Evening evening = new Evening();

    @Nested
    class Opening_the_link {
        @Test
        void shows_desk_deadline_and_a_PIN_field_and_nothing_of_the_claim() {
            var page = evening.get();
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text())
                    .contains("SAMPLE Халыққа қызмет көрсету орталығы", "20:20", "12 минут қалды")
                    .doesNotContain("касса", "Айгүл", "ЖАЛҒАН");
            assertThat(page.words("open")).isEqualTo("Сұрауды ашу");
        }

        @Test
        void a_hundred_times_decides_nothing() {
            for (int time = 0; time < 100; time++) {
                evening.get();
            }
            evening.send("HEAD", Optional.empty(), java.util.Map.of("action", "confirm", "decision", "approve"));
            assertThat(evening.claim().isOpen()).isTrue();
            assertThat(evening.memory.outboxSize()).isEqualTo(1);
            assertThat(evening.get().status()).isEqualTo(200);
        }

        @Test
        void forbids_keeping_framing_indexing_scripts_and_referrers() {
            assertThat(evening.get().headers())
                    .containsEntry("Cache-Control", "no-store")
                    .containsEntry("Referrer-Policy", "no-referrer")
                    .containsEntry("X-Frame-Options", "DENY")
                    .containsEntry("X-Robots-Tag", "noindex, nofollow")
                    .hasEntrySatisfying(
                            "Content-Security-Policy",
                            policy -> assertThat(policy)
                                    .startsWith("default-src 'none'; style-src 'sha256-")
                                    .contains("form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                                    .doesNotContain("script-src", "unsafe"));
        }

        @Test
        void that_nobody_was_sent_is_a_page_that_does_not_exist() {
            assertThat(evening.at("0000000000000000000000").get().status()).isEqualTo(404);
            assertThat(evening.at("../../etc").get().text()).contains("Мұндай бет жоқ");
        }

        @Test
        void of_an_officer_who_has_moved_to_another_desk_shows_nothing() {
            var link = evening.link(new OfficerId("dana"), Evening.CLAIM, 2);
            evening.stores
                    .desks()
                    .put(Desks.officer(new OfficerId("dana"), new kz.goldenhour.domain.desk.DeskId("other")));
            assertThat(evening.at(link).get().status()).isEqualTo(404);
        }

        @Test
        void in_another_language_needs_no_PIN() {
            assertThat(evening.get(Lang.RU).text()).contains("Введите PIN-код", "осталось 12 минут");
            assertThat(evening.get().press("lang-en").text()).contains("Enter your PIN", "12 minutes left");
        }
    }

    @Nested
    class After_the_PIN {
        @Test
        void the_claim_its_spread_the_evidence_and_both_texts_are_shown() {
            var page = evening.opened();
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text())
                    .contains("Рас па, Талғардағы ХҚКО кассалары жұмыс істемей тұр ма?")
                    .contains("1 хабар · 1 редакция, оның ішінде тексерілгені: 1")
                    .contains("Барлық дерек сәйкес келеді.", "Кассы в ЦОНе Талгара не работают")
                    .contains("15.03.2026, 8 ай бұрын. Қазір де солай ма?")
                    .contains("Все кассы Талгарского ЦОНа работают.", "ЖАЛҒАН", "ЛОЖЬ")
                    .contains("SMS: 51 таңба, 1 бөлік")
                    .contains("SAMPLE Кассалардың бейнежазбасы");
        }

        @Test
        void the_buttons_name_their_effect() {
            var page = evening.opened();
            assertThat(page.words("approve")).isEqualTo("Теріске шығаруды жариялау: ЖАЛҒАН — 214 алушы");
            assertThat(page.words("true")).startsWith("Бұл рас, растауды жариялау: РАС");
            var russian = page.press("lang-ru");
            assertThat(russian.words("approve")).isEqualTo("Опубликовать опровержение: ЛОЖЬ — 214 получателей");
            assertThat(russian.words("true")).startsWith("Это правда, опубликовать подтверждение: ПРАВДА");
        }

        @Test
        void approving_takes_two_presses_and_publishes_the_shown_text() {
            var confirm = evening.opened().press("approve");
            assertThat(confirm.text()).contains("Сіз жариялайсыз: ЖАЛҒАН", "214 алушыға бірден жіберіледі.");
            assertThat(confirm.words("confirm")).isEqualTo("Иә, жариялау: ЖАЛҒАН");
            assertThat(evening.claim().isOpen()).isTrue();

            var done = confirm.press("confirm");
            assertThat(done.status()).isEqualTo(200);
            assertThat(done.text()).contains("Жарияланды", "ЖАЛҒАН", "20:08");
            assertThat(done.html()).contains("https://sample.invalid/rebuttals/tson-1?lang=kk");
            var publication = evening.stores.ledger().latest(Desks.TSON, 1).getFirst();
            assertThat(publication.rebuttal()).isEqualTo(Evening.evidence().rebuttal());
            assertThat(publication.approval()).isInstanceOf(Approval.ByOfficer.class);
        }

        @Test
        void one_can_go_back_from_the_last_check() {
            var page = evening.opened().press("approve").press("back");
            assertThat(page.has("approve")).isTrue();
            assertThat(evening.claim().isOpen()).isTrue();
        }

        @Test
        void a_text_of_ones_own_is_published_as_typed() {
            var done = evening.opened()
                    .type("rating", "MISLEADING")
                    .type("quote-kk", "Бір касса ғана жабық.")
                    .type("quote-ru", "Закрыта только одна касса.")
                    .press("edit")
                    .press("confirm");
            assertThat(done.text()).contains("ЖАҢЫЛЫСТЫРАДЫ");
            var rebuttal =
                    evening.stores.ledger().latest(Desks.TSON, 1).getFirst().rebuttal();
            assertThat(rebuttal.rating()).isEqualTo(Rating.MISLEADING);
            assertThat(rebuttal.quote().kk()).isEqualTo("Бір касса ғана жабық.");
            assertThat(rebuttal.body()).isEqualTo(Evening.evidence().rebuttal().body());
            assertThat(rebuttal.sources())
                    .isEqualTo(Evening.evidence().rebuttal().sources());
            assertThat(rebuttal.spokesperson())
                    .isEqualTo(Evening.evidence().rebuttal().spokesperson());
        }

        @Test
        void that_it_is_true_is_said_in_words_of_its_own() {
            var page = evening.opened();
            assertThat(page.field("true-quote-kk"))
                    .as("never begun from a denial")
                    .isEmpty();
            var lacking = page.press("true");
            assertThat(lacking.status()).isEqualTo(400);
            assertThat(lacking.text()).contains("Бірнеше жерін түзету керек", "Осы жолды толтырыңыз.");
            var done = lacking.type("true-quote-kk", "Иә, кассалар бүгін жабық.")
                    .type("true-quote-ru", "Да, кассы сегодня закрыты.")
                    .type("true-body-kk", "Ертең 9:00-де ашылады.")
                    .type("true-body-ru", "Откроются завтра в 9:00.")
                    .press("true")
                    .press("confirm");
            assertThat(done.text()).contains("Жарияланды", "РАС");
            assertThat(evening.stores
                            .ledger()
                            .latest(Desks.TSON, 1)
                            .getFirst()
                            .rebuttal()
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
        void a_contradiction_leaves_no_button_for_the_ready_text() {
            var conflict = new Evening(Outcome.CONFLICT, "50 000 теңге беріледі, рас па?");
            var page = conflict.opened();
            assertThat(page.has("approve")).isFalse();
            assertThat(page.text()).contains("деректер сәйкес келмейді", "екі жақта әртүрлі", "42 500", "50 000");
            assertThat(page.press("approve").status()).isEqualTo(409);
            assertThat(page.type("decision", "approve").press("confirm").status())
                    .isEqualTo(409);
            assertThat(conflict.claim().isOpen()).isTrue();
        }

        @Test
        void where_nothing_is_known_an_own_text_can_still_go_out() {
            var page = new Evening(Outcome.NONE, "Айда су бар ма?").opened();
            assertThat(page.text()).contains("Базада бұл туралы ештеңе жоқ.");
            var faulty = page.type("quote-kk", "к".repeat(201))
                    .type("sources", "жай сөз")
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
                    .press("edit");
            assertThat(confirm.text()).contains("ДӘЛЕЛДЕНБЕГЕН", "Ғарыш агенттігі", "20.11.2026");
            assertThat(confirm.press("confirm").text()).contains("Жарияланды");
        }

        @Test
        void another_language_keeps_every_typed_word_and_the_place() {
            var page = evening.opened()
                    .type("quote-kk", "Менің \"сөзім\" <b>&amp;</b>")
                    .press("lang-ru");
            assertThat(page.text()).contains("Журналисты спрашивают");
            assertThat(page.field("quote-kk")).isEqualTo("Менің \"сөзім\" <b>&amp;</b>");
            var confirm = page.press("approve").press("lang-en");
            assertThat(confirm.text()).contains("You are publishing: FALSE", "214 recipients get it at once.");
            assertThat(confirm.press("back").field("quote-kk")).isEqualTo("Менің \"сөзім\" <b>&amp;</b>");
        }

        @Test
        void nothing_of_reporters_is_shown() {
            assertThat(evening.opened().html()).doesNotContain("sample-newsroom", "SAMPLE Таң");
        }

        @Test
        void the_page_is_small() {
            assertThat(evening.opened().html().getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                    .isLessThan(30 * 1024);
        }

        @Test
        void an_officer_whose_PIN_is_too_new_is_told_from_when_on() {
            var aigul = Desks.aigul();
            evening.stores
                    .desks()
                    .put(new kz.goldenhour.domain.desk.DutyOfficer(
                            aigul.id(),
                            aigul.desk(),
                            aigul.name(),
                            aigul.phone(),
                            aigul.email(),
                            aigul.lang(),
                            aigul.pin(),
                            evening.clock.instant().plus(Duration.ofHours(3))));
            var refused = evening.opened().press("approve").press("confirm");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.text()).contains("20.11.2026, 23:08");
            assertThat(evening.claim().isOpen()).isTrue();
        }
    }
}
