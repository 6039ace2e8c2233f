package kz.goldenhour.reviewclaim;

import static kz.goldenhour.testing.Neighbours.KAMILA;
import static kz.goldenhour.testing.Neighbours.MARAT;
import static kz.goldenhour.testing.Neighbours.POWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage.OfficerMessage;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Neighbours;
import kz.goldenhour.testing.NightShift;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// A claim is handed over from one link to another.
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandoverPagesTest {
    private final Evening evening = new Evening();
    private final String giver = evening.link(Desks.AIGUL, Evening.CLAIM, 2);
    private final String deputy;

    HandoverPagesTest() {
        Neighbours.setUp(evening.stores.desks());
        evening.stores.desks().put(Desks.officer(Evening.DANA, Desks.TSON));
        deputy = evening.link(Evening.DANA, Evening.CLAIM, 3);
    }

    @Test
    void the_confirming_page_names_who_gets_it_and_that_the_clock_runs_on() {
        var page = filled().press("give");

        assertThat(page.text()).contains("Сұрауды мына органға ұсынасыз: SAMPLE Энергетика", "мерзімі 20:20");
        assertThat(evening.claim().handover().offer()).isEmpty();
        var done = page.press("confirm");
        assertThat(done.text()).contains("Ұсынылды: SAMPLE Энергетика", "Қабылдағанша жауап беретін сіз");
        assertThat(evening.at(giver).opened().text()).contains("Ұсынылды: SAMPLE Энергетика", "Әлі қабылданған жоқ");
        assertThat(evening.at(giver).opened().has("approve")).isTrue();
    }

    @Test
    void what_is_missing_is_named_and_no_typed_word_is_lost() {
        var page = evening.opened().type("give-note", "SAMPLE note").press("give");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("Органды таңдаңыз.");
        assertThat(page.field("give-note")).isEqualTo("SAMPLE note");
        assertThat(evening.opened().press("ask").text()).contains("Осы жолды толтырыңыз");
    }

    @Test
    void whom_it_is_given_to_sees_claim_contact_and_note_and_may_only_take_it_or_give_it_back() {
        give();
        var page = opened(KAMILA);

        assertThat(page.text())
                .contains("Сұрауды беріп отыр: SAMPLE Халыққа", "Талғардағы", "SAMPLE note", "SAMPLE +7 7172");
        assertThat(page.has("approve")).isFalse();
        assertThat(page.words("accept")).isEqualTo("Қабылдау: жауап беретін біз, мерзімі 20:20");
        assertThat(page.words("return")).isEqualTo("Қайтару: SAMPLE Халыққа қызмет көрсету орталығы");
    }

    @Test
    void whoever_accepts_reads_when_the_next_is_woken_or_that_nobody_is_left() {
        give();
        evening.stores
                .desks()
                .put(NightShift.withoutPin(evening.stores.desks().officer(MARAT).orElseThrow()));
        var mine = opened(KAMILA).press("accept").press("confirm");

        assertThat(mine.text())
                .contains("Қабылданды: жауап беретін сіз. Сізден кейін оятатын ешкім қалмады.")
                .doesNotContain("хабар уақыты");
    }

    @Test
    void accepted_it_is_decided_there_and_the_givers_links_say_where_it_went_and_when() {
        give();
        var mine = opened(KAMILA).press("accept").press("confirm");
        assertThat(mine.text())
                .contains(
                        "Қабылданды: жауап беретін сіз. Келесі кезекшіге хабар уақыты: 20:18.",
                        "Сұрауды берген орган: SAMPLE Халыққа",
                        "Қабылданды: 20.11.2026, 20:08");
        assertThat(mine.has("approve")).isTrue();

        var old = evening.at(giver).get();
        assertThat(old.status()).isEqualTo(410);
        assertThat(old.text()).contains("Сұрау берілді: SAMPLE Энергетика. ", "20.11.2026, 20:08");
        var opened = evening.at(giver).opened();
        assertThat(opened.text()).contains("Қазір жауап беретін: SAMPLE Энергетика", "Берген: SAMPLE Айгүл Үлгіқызы");
        assertThat(opened.text()).doesNotContain("Талғардағы", "kamila", "Шешім қабылдаған");
    }

    @Test
    void a_giver_who_decides_after_it_was_accepted_is_told_so_and_keeps_his_words() {
        var page = evening.at(deputy).opened();
        give();
        opened(KAMILA).press("accept").press("confirm");

        var late = page.type("body-kk", "SAMPLE мәтін").press("dismiss");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Сұрау берілді: SAMPLE Энергетика", "SAMPLE мәтін");
        assertThat(evening.claim().isOpen()).isTrue();
    }

    @Test
    void a_giver_who_answers_first_leaves_the_other_nothing_to_take() {
        give();
        var page = opened(KAMILA).press("accept");
        evening.at(deputy).opened().type("reason", "OTHER").press("dismiss").press("confirm");

        var late = page.press("confirm");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Жауапсыз жабылды");
        assertThat(late.text()).doesNotContain("Айгүл");
    }

    @Test
    void of_two_who_accept_at_once_both_find_it_with_their_desk_and_it_is_in_the_ledger_once() throws Exception {
        give();
        var one = opened(KAMILA).press("accept");
        var other = opened(MARAT).press("accept");
        try (var pool = Executors.newFixedThreadPool(2)) {
            var pages =
                    pool.invokeAll(List.<Callable<Sheet>>of(() -> one.press("confirm"), () -> other.press("confirm")));
            for (var page : pages) {
                assertThat(page.get().has("approve")).isTrue();
            }
        }
        assertThat(evening.stores.ledger().head(POWER).decisions()).isEqualTo(1);
    }

    @Test
    void given_back_with_a_reason_it_is_the_givers_and_no_longer_theirs() {
        give();
        var page = opened(KAMILA);
        assertThat(page.press("return").text()).contains("Осы жолды толтырыңыз");
        var done = page.type("back-reason", "SAMPLE reason").press("return").press("confirm");
        assertThat(done.text()).contains("Қайтарылды: SAMPLE Халыққа");

        assertThat(evening.at(giver).opened().text()).contains("Сұрауды қайтарған: SAMPLE Энергетика", "SAMPLE reason");
        assertThat(opened(KAMILA).text()).contains("Сұрау қайтарылды: SAMPLE Халыққа");
        give();
        var again = opened(MARAT);
        assertThat(again.has("return")).isFalse();
        assertThat(again.text()).contains("Екінші рет қайтаруға болмайды");
    }

    @Test
    void a_body_without_a_desk_is_asked_by_hand_with_a_text_to_copy() {
        var page = evening.opened()
                .type("ask-name", "SAMPLE Су арнасы")
                .type("ask-contact", "SAMPLE 109")
                .press("ask");
        assertThat(page.text()).contains("Мына органнан өзіңіз сұрайсыз: SAMPLE Су арнасы");

        var done = page.press("confirm");
        assertThat(done.text()).contains("Жазылды.", "Здравствуйте! Журналисты спрашивают", "Просим ответить до");
        assertThat(done.has("approve")).isTrue();
        assertThat(evening.claim().desk()).isEqualTo(Desks.TSON);
    }

    @Test
    void the_receivers_link_opens_with_the_receivers_PIN_alone() {
        give();
        var link = evening.link(KAMILA, Evening.CLAIM, 40);

        assertThat(evening.at(link).get().type("pin", Desks.PIN).press("open").status())
                .isEqualTo(403);
        assertThat(evening.at(link).get(Lang.RU).text()).contains("Введите PIN-код");
        assertThat(evening.at(link).get(Lang.RU).text()).doesNotContain("Талғардағы");
    }

    @Test
    void whom_it_is_given_to_may_have_forgotten_the_PIN_and_a_colleague_of_that_desk_is_asked() {
        give();
        var link = evening.link(KAMILA, Evening.CLAIM, 42);

        evening.at(link).get().press("forgot").press("forgot-yes");

        assertThat(asked(MARAT)).isTrue();
        assertThat(asked(Desks.AIGUL)).isFalse();
    }

    @Test
    void where_that_desk_has_no_colleague_the_default_desk_is_asked() {
        give();
        evening.stores.desks().remove(MARAT);
        var link = evening.link(KAMILA, Evening.CLAIM, 43);

        evening.at(link).get().press("forgot").press("forgot-yes");

        assertThat(asked(Desks.AIGUL)).isTrue();
    }

    private boolean asked(OfficerId colleague) {
        return evening.stores
                .desks()
                .change(KAMILA)
                .map(it -> new OfficerMessage(
                        OfficerMessage.Subject.CONFIRM, KAMILA, it.revision(), colleague, Channel.SMS))
                .flatMap(it -> evening.stores.outbox().find(it.key()))
                .isPresent();
    }

    @Test
    void a_desk_that_was_never_given_it_finds_nothing() {
        var link = evening.link(KAMILA, Evening.CLAIM, 41);

        assertThat(evening.at(link).get().status()).isEqualTo(404);
    }

    private Sheet filled() {
        return evening.at(giver).opened().type("give-to", POWER.value()).type("give-note", "SAMPLE note");
    }

    private void give() {
        filled().press("give").press("confirm");
    }

    private int links = 10;

    private Sheet opened(OfficerId officer) {
        return evening.at(evening.link(officer, Evening.CLAIM, links++))
                .get()
                .type("pin", Neighbours.PIN)
                .press("open");
    }
}
