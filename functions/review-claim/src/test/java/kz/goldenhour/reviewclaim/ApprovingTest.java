package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.testing.Desks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApprovingTest {
    private final Evening evening = new Evening();

    @Test
    void the_claim_its_spread_the_evidence_and_both_texts_are_shown() {
        var page = evening.opened();
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Рас па, Талғардағы ХҚКО кассалары жұмыс істемей тұр ма?")
                .contains("1 хабар · 1 редакция, оның ішінде тексерілгені: 1")
                .contains(
                        "Мұндай хабар базада бар, барлық дерек сәйкес келеді.",
                        "Базадағы бағасы: ЖАЛҒАН",
                        "Кассы в ЦОНе Талгара не работают")
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
    void the_last_page_says_in_Russian_too_what_goes_out_and_to_how_many() {
        var confirm = evening.opened().press("lang-ru").sure().press("approve");

        assertThat(confirm.text()).contains("Вы публикуете: ЛОЖЬ", "Сразу получат", "214");
        assertThat(confirm.words("confirm")).isEqualTo("Да, опубликовать опровержение: ЛОЖЬ");
    }

    @Test
    void approving_takes_two_presses_and_publishes_the_shown_text() {
        var confirm = evening.opened().sure().press("approve");
        assertThat(confirm.text()).contains("Сіз жариялайсыз: ЖАЛҒАН", "214 алушыға бірден жіберіледі.");
        assertThat(confirm.text())
                .as("what he was asked, and what the public page will call false")
                .containsSubsequence(
                        "Рас па, Талғардағы ХҚКО кассалары жұмыс істемей тұр ма?",
                        "Талғардағы ХҚКО кассалары жұмыс істемейді",
                        "Все кассы Талгарского");
        assertThat(confirm.words("confirm")).isEqualTo("Иә, теріске шығаруды жариялау: ЖАЛҒАН");
        assertThat(evening.claim().isOpen()).isTrue();

        var done = confirm.press("confirm");
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.text()).contains("Жауап жарияланды", "ЖАЛҒАН", "20:08");
        assertThat(done.html()).contains("https://sample.invalid/rebuttals/tson-1?lang=kk");
        var publication = evening.stores.ledger().latest(Desks.TSON, 1).getFirst();
        assertThat(publication.content()).isEqualTo(Talgar.evidence().rebuttal());
        assertThat(publication.approval()).isInstanceOf(Approval.ByOfficer.class);
    }

    @Test
    void one_can_go_back_from_the_last_check() {
        var page = evening.opened().sure().press("approve").press("back");
        assertThat(page.has("approve")).isTrue();
        assertThat(evening.claim().isOpen()).isTrue();
    }

    @Test
    void a_contradiction_leaves_no_button_for_the_ready_text() {
        var conflict = new Evening(Outcome.CONFLICT, "50 000 теңге беріледі, рас па?");
        var page = conflict.opened();
        assertThat(page.has("approve")).isFalse();
        assertThat(page.text()).contains("деректер сәйкес келмейді", "екі жақта әртүрлі", "42 500", "50 000");
        assertThat(page.sure().press("approve").status()).isEqualTo(409);
        assertThat(page.type("decision", "approve").press("confirm").status()).isEqualTo(409);
        assertThat(conflict.claim().isOpen()).isTrue();
    }

    @Test
    void nothing_of_reporters_is_shown() {
        assertThat(evening.opened().html()).doesNotContain("sample-newsroom", "SAMPLE Таң");
    }

    @Test
    void the_page_is_small() {
        assertThat(evening.opened().html().getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(30 * 1024);
    }

    @Test
    void an_officer_whose_PIN_is_too_new_is_told_from_when_on() {
        var aigul = Desks.aigul();
        evening.stores
                .desks()
                .put(new DutyOfficer(
                        aigul.id(),
                        aigul.desk(),
                        aigul.name(),
                        aigul.phone(),
                        aigul.email(),
                        aigul.lang(),
                        aigul.pin(),
                        evening.clock.instant().plus(Duration.ofHours(3))));
        var refused = evening.opened().sure().type("decision", "approve").press("confirm");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("20.11.2026, 23:08");
        assertThat(evening.claim().isOpen()).isTrue();
    }
}
