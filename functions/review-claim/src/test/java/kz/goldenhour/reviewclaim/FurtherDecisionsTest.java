package kz.goldenhour.reviewclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Evidences;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FurtherDecisionsTest {
    private static final OfficerId DANA = Evening.DANA;

    private final Evening evening = new Evening();

    @Test
    void a_right_PIN_is_remembered_as_somebody_having_seen_the_claim() {
        evening.get().type("pin", "111112").press("open");
        assertThat(evening.claim().clock().openedWithPin()).isFalse();
        evening.opened();
        assertThat(evening.claim().clock().openedWithPin()).isTrue();
        var revision = evening.claim().revision();
        evening.opened();
        assertThat(evening.claim().revision()).isEqualTo(revision);
    }

    @Test
    void I_have_it_says_when_the_next_is_woken_and_keeps_every_word() {
        evening.stores.desks().put(Desks.officer(DANA, Desks.TSON));
        var page = evening.opened().type("quote-kk", "Менің сөзім").press("have");
        assertThat(page.text()).contains("Басқалар әзірге оятылмайды. Келесі адам оятылатын уақыт: 20:18.");
        assertThat(page.field("quote-kk")).isEqualTo("Менің сөзім");
        evening.clock.advance(Duration.ofMinutes(1));
        var again = page.press("have");
        assertThat(again.has("have")).isFalse();
        assertThat(again.press("have").text()).contains("Тек екі рет тоқтатуға болады.");
        assertThat(last()).isInstanceOf(Decision.Acknowledge.class);
        assertThat(evening.claim().isOpen()).isTrue();
    }

    @Test
    void I_have_it_says_where_nobody_is_left_to_wake() {
        assertThat(evening.opened().press("have").text())
                .contains("Сізден кейін оятатын ешкім қалмады. Жауап мерзімі өзгермейді.")
                .doesNotContain("оятылатын уақыт");
    }

    @Test
    void hold_is_said_twice_and_tells_the_reporters() {
        var confirm = evening.opened().press("hold");
        assertThat(confirm.text())
                .contains("Сіз хабарлайсыз: тексеріп жатырмыз", "Тек сұрағандар біледі.")
                .doesNotContain("қайтарып алуға");
        assertThat(evening.claim().state()).isInstanceOf(ClaimState.UnderReview.class);
        assertThat(confirm.press("confirm").text()).contains("Хабарланды: тексеріп жатырмыз");
        assertThat(evening.claim().state()).isInstanceOf(ClaimState.Held.class);
        assertThat(evening.stores.ledger().latest(Desks.TSON, 9)).isEmpty();
    }

    @Test
    void hold_promises_no_word_that_would_be_broken_in_a_moment() {
        evening.clock.advance(Duration.ofMinutes(5)); // of twelve
        var confirm = evening.opened().press("hold");

        assertThat(confirm.text()).contains("келесі хабарлама мерзімі 20:40");
        confirm.press("confirm");
        assertThat(evening.claim().nextWordBy())
                .isEqualTo(evening.clock.instant().plus(Duration.ofMinutes(27)));
    }

    @Test
    void whose_PIN_is_new_reads_so_before_he_has_written_anything_and_keeps_what_he_wrote() {
        var from = evening.clock.instant().plus(Duration.ofHours(20));
        var it = Desks.aigul();
        evening.stores
                .desks()
                .put(new DutyOfficer(it.id(), it.desk(), it.name(), it.phone(), it.email(), it.lang(), it.pin(), from));
        var page = evening.opened();
        assertThat(page.text()).contains("Шешім қабылдауға болатын уақыт: 21.11.2026, 16:08");

        var refused = page.sure().type("quote-kk", "Жазып қойған сөзім").press("approve");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.has("confirm")).isFalse();
        assertThat(refused.text()).contains("Басқа қызметкерге хабарласыңыз");
        assertThat(refused.field("quote-kk")).isEqualTo("Жазып қойған сөзім");
        assertThat(page.press("hold").has("confirm"))
                .as("that there is no answer yet he may say")
                .isTrue();
    }

    @Test
    void nothing_is_closed_that_a_colleague_has_approved_meanwhile() {
        evening.askForTwo();
        var mine = evening.link(Desks.AIGUL, Evening.CLAIM, 1);
        var hers = evening.link(Evening.DANA, Evening.CLAIM, 2);
        var page = evening.at(mine).opened().type("reason", "SPAM");
        var asked = page.press("dismiss");
        evening.at(hers).opened().sure().press("approve").press("confirm");

        for (var refused : List.of(asked.press("confirm"), page.press("dismiss"))) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.has("confirm")).isFalse();
        }
        assertThat(evening.claim().isOpen()).isTrue();
        evening.at(mine).opened().type("reason", "SPAM").press("dismiss").press("confirm");
        assertThat(evening.claim().isOpen()).isFalse();
    }

    @Test
    void another_record_becomes_the_draft_and_nothing_goes_out() {
        var other = Evidences.preApproved();
        evening.stores.evidence().put(other);
        var page = evening.opened();
        assertThat(page.type("record", "no such record").press("suggest").text())
                .contains("Мұндай қолданыстағы жазба жоқ");
        var chosen = page.type("record", other.id().value()).press("suggest");
        assertThat(chosen.text())
                .contains(
                        "Басқа жазба алынды. Ештеңе жарияланған жоқ.",
                        other.rebuttal().quote().kk())
                .contains("деректерді ешкім салыстырған жоқ");
        assertThat(chosen.tick("same").press("approve").has("confirm"))
                .as(chosen.text())
                .isTrue();
        assertThat(last()).isEqualTo(new Decision.SuggestEvidence(other.ref()));
    }

    @Test
    void I_cannot_needs_no_PIN_and_two_presses_and_decides_nothing() {
        evening.stores.desks().put(Desks.officer(DANA, Desks.TSON));
        LockedOutTest.woken(evening);
        var ask = evening.get().press("pass");
        assertThat(ask.text()).contains("Келесі адамды ояту керек пе?").doesNotContain("касса");
        assertThat(evening.memory.stream()).noneMatch(key -> key.value().contains("dana"));
        assertThat(ask.press("back").words("open")).isEqualTo("Сұрауды ашу");
        assertThat(ask.press("pass-yes").text()).contains("Келесі адам оятылып жатыр");
        assertThat(evening.memory.stream()).anyMatch(key -> key.value().contains("#" + DANA + "#SMS"));
        assertThat(ask.press("pass-yes").text()).contains("Келесі адам оятылған");
        assertThat(evening.stores.ledger().head(Desks.TSON).decisions()).isZero();
        assertThat(evening.opened().has("approve")).as("the link still opens").isTrue();
    }

    @Nested
    class A_desk_that_asks_for_two {
        private final String danas;

        A_desk_that_asks_for_two() {
            evening.askForTwo();
            danas = evening.link(DANA, Evening.CLAIM, 2);
        }

        @Test
        void says_on_every_button_that_it_is_the_first() {
            var page = evening.opened().sure();
            assertThat(page.words("approve")).isEqualTo("Бірінші мақұлдау: ЖАЛҒАН");
            var confirm = page.press("approve");
            assertThat(confirm.text())
                    .contains("Сіз бірінші болып мақұлдайсыз: ЖАЛҒАН", "Екінші мақұлдаудан кейін ғана шығады.")
                    .doesNotContain("қайтарып алуға болмайды");
            var done = confirm.press("confirm");
            assertThat(done.text()).contains("Бірінші мақұлдау қабылданды", "SAMPLE Айгүл Үлгіқызы");
            assertThat(evening.claim().isOpen()).isTrue();
            assertThat(evening.memory.stream()).anyMatch(key -> key.value().contains("#" + DANA + "#SMS"));
        }

        @Test
        void lets_another_officer_publish_what_the_first_approved() {
            evening.opened().sure().press("approve").press("confirm");
            var first = evening.opened();
            assertThat(first.has("approve")).as("never the same officer").isFalse();
            var second = evening.at(danas).opened().sure();
            assertThat(second.text()).contains("Екінші мақұлдау қажет.", "Бірінші мақұлдаған: SAMPLE Айгүл Үлгіқызы");
            assertThat(second.words("approve"))
                    .isEqualTo("Екінші мақұлдау: теріске шығаруды жариялау: ЖАЛҒАН — 214 алушы");
            var done = second.press("approve").press("confirm");
            assertThat(done.text()).contains("Жауап жарияланды", "ЖАЛҒАН");
            var used = evening.opened();
            assertThat(used.text()).contains("Шешім қабылдаған:", "Бірінші мақұлдаған:");
        }

        @Test
        void shows_the_second_what_the_first_changed_meanwhile() {
            evening.opened().sure().press("approve").press("confirm");
            var confirm = evening.at(danas).opened().sure().press("approve");
            evening.at(evening.link(Desks.AIGUL, Evening.CLAIM, 3));
            var edited = evening.opened()
                    .sure()
                    .type("rating", "FALSE")
                    .type("quote-kk", "Кассалар ашық.")
                    .type("quote-ru", "Кассы открыты.")
                    .press("edit")
                    .press("confirm");
            assertThat(edited.text()).contains("Бірінші мақұлдау қабылданды");
            var refused = confirm.press("confirm");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.html()).contains("<mark>Кассалар ашық.</mark>");
            assertThat(evening.claim().isOpen()).isTrue();
        }
    }

    @Test
    void in_Russian_each_button_names_its_effect() {
        var page = evening.opened().press("lang-" + Lang.RU.tag());
        assertThat(page.words("have")).isEqualTo("Вопрос у меня: других пока не будить");
        assertThat(page.words("hold")).isEqualTo("Сообщить, что проверяем");
        assertThat(page.words("dismiss")).isEqualTo("Закрыть без ответа, ничего не публиковать");
        assertThat(page.text()).doesNotContain("рас емес");
    }

    private Decision.Action last() {
        var number = evening.stores.ledger().head(Desks.TSON).decisions();
        return evening.stores
                .ledger()
                .find(Decision.id(Desks.TSON, number))
                .orElseThrow()
                .action();
    }
}
