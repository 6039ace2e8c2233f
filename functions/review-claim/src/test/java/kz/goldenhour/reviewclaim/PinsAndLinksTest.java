package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Pin;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.outbox.OutboxMessage.PinWarning;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.PlainPins;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PinsAndLinksTest {
    private final Evening evening = new Evening();

    @Test
    void wrong_PINs_count_over_all_links_warn_the_desk_at_five_and_lock_at_ten() {
        evening.open(new ClaimId("other"), "SAMPLE басқа сұрау", Talgar.match(Outcome.NONE));
        var links = new String[] {
            evening.link(Desks.AIGUL, Evening.CLAIM, 2), evening.link(Desks.AIGUL, new ClaimId("other"), 3)
        };
        var day = LocalDate.of(2026, 11, 20);
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
    void the_right_PIN_makes_it_true_that_the_desk_is_checking_and_a_wrong_one_does_not() {
        evening.get().type("pin", "111112").press("open");
        assertThat(evening.claim().clock().openedWithPin()).isFalse();
        evening.opened();
        assertThat(evening.claim().clock().openedWithPin()).isTrue();
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
        var shut = page.sure().press("approve");
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
        evening.open(new ClaimId("other"), "SAMPLE басқа сұрау", Talgar.match(Outcome.ANSWER));
        var other =
                evening.at(evening.link(Desks.AIGUL, new ClaimId("other"), 2)).get();
        var page = other.type("session", session).type("decision", "approve").press("confirm");
        assertThat(page.text()).doesNotContain("SAMPLE басқа сұрау");
        assertThat(evening.stores.ledger().latest(Desks.TSON, 9)).isEmpty();
    }

    @Test
    void a_session_ends_when_the_PIN_is_changed() {
        var page = evening.opened().type("quote-kk", "Жазып қойған сөзім");
        var other = Pin.read("739164").map(new PlainPins()::hash);
        evening.stores.desks().put(Desks.aigul().with(other, evening.clock.instant()));
        var shut = page.sure().press("approve");

        assertThat(shut.status()).isEqualTo(403);
        assertThat(shut.text()).doesNotContain("касса");
        assertThat(shut.type("pin", "739164").press("open").field("quote-kk")).isEqualTo("Жазып қойған сөзім");
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
    void two_officers_at_once_and_exactly_one_decides() throws Exception {
        var dana = Desks.officer(new OfficerId("dana"), Desks.TSON);
        evening.stores.desks().put(dana);
        var first = evening.opened().sure().press("approve");
        var second =
                evening.at(evening.link(dana.id(), Evening.CLAIM, 2)).opened().type("reason", "OTHER");
        var other = second.press("dismiss");
        try (var threads = Executors.newFixedThreadPool(2)) {
            var done = threads.invokeAll(
                    List.<Callable<Sheet>>of(() -> first.press("confirm"), () -> other.press("confirm")));
            assertThat(List.of(done.get(0).get().status(), done.get(1).get().status()))
                    .containsExactlyInAnyOrder(200, 409);
        }
        assertThat(evening.stores.ledger().head(Desks.TSON).decisions()).isEqualTo(1);
    }

    @Test
    void who_comes_late_sees_who_decided_and_gets_his_words_back() {
        evening.stores.desks().put(Desks.officer(new OfficerId("dana"), Desks.TSON));
        var late = evening.opened().type("quote-kk", "Кеш қалған мәтін");
        var handle = evening.link(new OfficerId("dana"), Evening.CLAIM, 2);
        evening.at(handle).opened().sure().press("approve").press("confirm");
        var page = late.sure().press("edit");
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text())
                .contains("шешім қабылданып қойды", "ЖАЛҒАН", "20:08", "SAMPLE Айгүл Үлгіқызы", "Кеш қалған мәтін");
    }

    @Test
    void a_used_link_says_what_and_when_and_only_after_the_PIN_by_whom() {
        evening.opened().sure().press("approve").press("confirm");
        var used = evening.get();
        assertThat(used.status()).isEqualTo(410);
        assertThat(used.html()).contains("<title>Бұл сұрау бойынша шешім қабылданған");
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
        evening.clock.advance(Duration.ofMinutes(57)); // just before the hour is full, and just after it
        for (int time = 0; time < 3; time++) {
            assertThat(page.press("resend").text()).contains("Жаңа сілтеме жіберілді");
            assertThat(page.press("resend").text()).as("pressed twice").contains("Жаңа сілтеме жіберілді");
            evening.clock.advance(Duration.ofMinutes(1));
        }
        evening.clock.advance(Duration.ofMinutes(1));
        assertThat(page.press("resend").text()).contains("үш сілтемеден артық жіберілмейді");
        assertThat(evening.memory.outboxSize()).as("by SMS and e-mail each").isEqualTo(1 + 3 * 2);
        evening.clock.advance(Duration.ofMinutes(56));
        assertThat(page.press("resend").text()).contains("Жаңа сілтеме жіберілді");
    }
}
