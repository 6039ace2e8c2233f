package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.outbox.OutboxMessage.PinWarning;
import kz.goldenhour.testing.Desks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HostileDaysTest {
    private final Evening evening = new Evening();

    @Test
    void wrong_PINs_count_over_all_links_warn_the_desk_at_five_and_lock_at_ten() {
        evening.open(new ClaimId("other"), "SAMPLE басқа сұрау", Evening.match(Outcome.NONE));
        var links = new String[] {
            evening.link(Desks.AIGUL, Evening.CLAIM, 2), evening.link(Desks.AIGUL, new ClaimId("other"), 3)
        };
        var day = java.time.LocalDate.of(2026, 11, 20);
        var warning = new PinWarning(Desks.TSON, Desks.AIGUL, day).key();
        for (int wrong = 1; wrong <= 9; wrong++) {
            var page = evening.at(links[wrong % 2]).get().type("pin", "111112").press("open");
            assertThat(page.status()).isEqualTo(403);
            assertThat(page.text()).contains("PIN-код қате. Бүгін тағы " + (10 - wrong) + " рет");
            assertThat(evening.stores.outbox().find(warning).isPresent()).isEqualTo(wrong >= 5);
        }
        assertThat(evening.get().type("pin", "111112").press("open").text()).contains("PIN-код бүгінге құлыпталды");
        assertThat(evening.get().type("pin", Desks.PIN).press("open").text()).contains("PIN-код бүгінге құлыпталды");
        evening.clock.advance(Duration.ofHours(4));
        assertThat(evening.opened().has("approve")).isFalse();
        assertThat(evening.at(links[0]).opened().has("approve")).isTrue();
    }

    @Test
    void what_is_no_PIN_counts_as_nothing() {
        for (int time = 0; time < 20; time++) {
            assertThat(evening.get().type("pin", "test@scanner").press("open").text())
                    .contains("PIN-код алты цифрдан тұрады");
        }
        assertThat(evening.opened().has("approve")).isTrue();
    }

    @Test
    void a_session_ends_after_half_an_hour_and_gives_back_every_word() {
        var page = evening.opened().type("quote-kk", "Жазып қойған сөзім");
        evening.clock.advance(Duration.ofMinutes(31));
        var shut = page.press("approve");
        assertThat(shut.status()).isEqualTo(403);
        assertThat(shut.text()).contains("жазғаныңыз сақталды").doesNotContain("касса");
        var wrong = shut.type("pin", "111112").press("open");
        assertThat(wrong.field("quote-kk")).isEqualTo("Жазып қойған сөзім");
        assertThat(wrong.type("pin", Desks.PIN).press("open").field("quote-kk")).isEqualTo("Жазып қойған сөзім");
        assertThat(evening.claim().isOpen()).isTrue();
    }

    @Test
    void a_session_opens_no_other_link() {
        var session = evening.opened().field("session");
        evening.open(new ClaimId("other"), "SAMPLE басқа сұрау", Evening.match(Outcome.ANSWER));
        var other =
                evening.at(evening.link(Desks.AIGUL, new ClaimId("other"), 2)).get();
        var page = other.type("session", session).type("decision", "approve").press("confirm");
        assertThat(page.text()).doesNotContain("SAMPLE басқа сұрау");
        assertThat(evening.stores.ledger().latest(Desks.TSON, 9)).isEmpty();
    }

    @Test
    void no_button_works_without_the_PIN() {
        for (var action : new String[] {"approve", "confirm", "edit", "true", "dismiss", "back", "lang-ru", "resend"}) {
            var page = evening.get()
                    .type("decision", "approve")
                    .type("reason", "SPAM")
                    .press(action);
            assertThat(page.text()).as(action).doesNotContain("касса");
        }
        assertThat(evening.claim().isOpen()).isTrue();
        assertThat(evening.memory.outboxSize()).isEqualTo(1);
    }

    @Test
    void a_text_that_changed_meanwhile_is_refused_and_shown_with_what_changed() {
        var page = evening.opened();
        evening.change(Rating.MISLEADING, "Талғардағы бір касса жабық.");
        var refused = page.press("approve");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("мәтін өзгерді", "Ештеңе жарияланған жоқ");
        assertThat(refused.html())
                .contains("<mark>Талғардағы бір касса жабық.</mark>")
                .doesNotContain("<mark>Все кассы Талгарского ЦОНа работают.</mark>");
        assertThat(refused.field("quote-kk"))
                .as("an untouched field takes the new text")
                .contains("бір касса");
        assertThat(refused.press("approve").press("confirm").text()).contains("ЖАҢЫЛЫСТЫРАДЫ");
    }

    @Test
    void a_text_that_changed_on_the_last_check_is_refused_and_keeps_the_officers_own_words() {
        var confirm = evening.opened().type("quote-kk", "Менің мәтінім.").press("edit");
        evening.change(Rating.FALSE, "Бәрі ашық.");
        var refused = confirm.press("confirm");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.field("quote-kk")).isEqualTo("Менің мәтінім.");
        assertThat(evening.claim().isOpen()).isTrue();
    }

    @Test
    void two_officers_at_once_and_exactly_one_decides() throws Exception {
        var dana = Desks.officer(new OfficerId("dana"), Desks.TSON);
        evening.stores.desks().put(dana);
        var first = evening.opened().press("approve");
        var second =
                evening.at(evening.link(dana.id(), Evening.CLAIM, 2)).opened().type("reason", "OTHER");
        var other = second.press("dismiss");
        try (var threads = Executors.newFixedThreadPool(2)) {
            var done = threads.invokeAll(
                    java.util.List.<Callable<Sheet>>of(() -> first.press("confirm"), () -> other.press("confirm")));
            assertThat(java.util.List.of(
                            done.get(0).get().status(), done.get(1).get().status()))
                    .containsExactlyInAnyOrder(200, 409);
        }
        assertThat(evening.stores.ledger().head(Desks.TSON).decisions()).isEqualTo(1);
    }

    @Test
    void who_comes_late_sees_who_decided_and_gets_his_words_back() {
        evening.stores.desks().put(Desks.officer(new OfficerId("dana"), Desks.TSON));
        var late = evening.opened().type("quote-kk", "Кеш қалған мәтін");
        var handle = evening.link(new OfficerId("dana"), Evening.CLAIM, 2);
        evening.at(handle).opened().press("approve").press("confirm");
        var page = late.press("edit");
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text())
                .contains("шешім қабылданып қойды", "ЖАЛҒАН", "20:08", "SAMPLE Айгүл Үлгіқызы", "Кеш қалған мәтін");
    }

    @Test
    void pressing_twice_is_not_called_late() {
        var confirm = evening.opened().press("approve");
        confirm.press("confirm");
        var again = confirm.press("confirm");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).contains("Жауап жарияланды").doesNotContain("орындалған жоқ");
        assertThat(evening.stores.ledger().latest(Desks.TSON, 9)).hasSize(1);
    }

    @Test
    void a_used_link_says_what_and_when_and_only_after_the_PIN_by_whom() {
        evening.opened().press("approve").press("confirm");
        var used = evening.get();
        assertThat(used.status()).isEqualTo(410);
        assertThat(used.text())
                .contains("шешім қабылданған", "ЖАЛҒАН", "20.11.2026, 20:08")
                .doesNotContain("Айгүл", "касса");
        var known = used.type("pin", Desks.PIN).press("open");
        assertThat(known.text()).contains("Шешім қабылдаған: SAMPLE Айгүл Үлгіқызы");
    }

    @Test
    void a_used_link_of_a_closed_claim_names_the_reason() {
        evening.opened().type("reason", "SPAM").press("dismiss").press("confirm");
        assertThat(evening.get().text()).contains("Жауапсыз жабылды: Спам");
        assertThat(evening.opened().text()).contains("SAMPLE Айгүл Үлгіқызы");
    }

    @Test
    void an_expired_link_sends_a_new_one_to_the_registered_phone_three_times_an_hour() {
        evening.clock.advance(Duration.ofHours(12));
        var page = evening.get();
        assertThat(page.status()).isEqualTo(410);
        assertThat(page.text())
                .contains("Сілтеменің мерзімі өтті", "+7 7•• ••• •• 01")
                .doesNotContain("касса");
        assertThat(evening.get().type("pin", Desks.PIN).press("open").text()).contains("Сілтеменің мерзімі өтті");
        for (int time = 0; time < 3; time++) {
            assertThat(page.press("resend").text()).contains("Жаңа сілтеме жіберілді");
        }
        assertThat(page.press("resend").text()).contains("үш сілтемеден артық жіберілмейді");
        assertThat(evening.memory.outboxSize()).as("by SMS and e-mail each").isEqualTo(1 + 3 * 2);
        evening.clock.advance(Duration.ofHours(1));
        assertThat(page.press("resend").text()).contains("Жаңа сілтеме жіберілді");
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
