package kz.goldenhour.testing;

import static kz.goldenhour.testing.Neighbours.KAMILA;
import static kz.goldenhour.testing.Neighbours.POWER;
import static kz.goldenhour.testing.Neighbours.WORDS;
import static kz.goldenhour.testing.NightShift.AIGUL;
import static kz.goldenhour.testing.NightShift.BOLAT;
import static kz.goldenhour.testing.NightShift.DANA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage.Alert;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.testing.TestMessenger.Email;
import kz.goldenhour.testing.TestMessenger.Sms;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What somebody who is woken reads of why, and how he hears that it needs nothing more of him. It is Friday, 20:00.
@DisplayNameGeneration(ReplaceUnderscores.class)
class WokenForTest {
    private static final String NOTHING = "От вас больше ничего не нужно.";

    private final NightShift shift = new NightShift();

    private List<String> texts() {
        return shift.house.messenger.texts().stream()
                .map(Sms::text)
                .map(text -> text.substring(0, text.indexOf('.')))
                .toList();
    }

    /// Who has been told that it is done.
    private List<OfficerId> relieved() {
        return shift.house.messenger.emails().stream()
                .filter(mail -> mail.text().contains(NOTHING))
                .map(Email::to)
                .toList();
    }

    private void decide(Claim claim, OfficerId officer, Choice choice) {
        var who = shift.house.stores.desks().officer(officer).orElseThrow();
        shift.house.review.decide(shift.now(claim), who, choice);
        shift.stream();
    }

    private Report report(Claim claim) {
        return shift.house.stores.claims().reports(claim.id(), 1).getFirst();
    }

    @Nested
    class Why {
        @Test
        void those_behind_the_first_read_that_he_has_not_answered() {
            shift.ask("Кассы закрыты");
            shift.minutes(10);
            assertThat(texts()).containsExactly("Новый вопрос", "Дежурный не ответил", "Дежурный не ответил");
            assertThat(shift.house.messenger.emails().getLast().subject())
                    .isEqualTo("Golden Hour: Дежурный не ответил. Ответ до 20:20");
        }

        @Test
        void nobody_is_said_not_to_have_answered_whom_nothing_reached() {
            shift.house.messenger.refuse(NightShift.phone(AIGUL));
            shift.ask("Кассы закрыты");
            assertThat(texts()).containsExactly("Новый вопрос");
            assertThat(shift.rung()).containsExactly(BOLAT);
        }

        @Test
        void whoever_makes_way_cannot_answer() {
            var claim = shift.ask("Кассы закрыты");
            shift.house.clockwork.pass(claim.id(), AIGUL);
            shift.stream();
            assertThat(texts()).containsExactly("Новый вопрос", "Дежурный не может ответить");
        }

        @Test
        void an_answer_that_is_rejected_is_no_new_question() {
            var claim = shift.ask("Кассы закрыты");
            decide(claim, AIGUL, new Choice.Dismiss(Dismissal.OTHER));
            shift.house.intake.dispute(report(claim));
            shift.stream();
            assertThat(texts()).containsExactly("Новый вопрос", "Журналист не принял ответ");
            shift.minutes(5);
            assertThat(shift.house.messenger.texts().getLast().text())
                    .startsWith("Дежурный не ответил. Журналист не принял ответ. Ответ до 20:20 (Астана).");
        }
    }

    @Test
    void a_link_in_place_of_an_expired_one_says_that_it_is_one() {
        var claim = shift.ask("Кассы закрыты");
        var alert = new Alert(claim.id(), Alert.RESENT_FROM + 1, AIGUL, Channel.SMS);
        shift.house.stores.outbox().add(alert, shift.house.clock.instant());
        shift.stream();
        assertThat(texts()).containsExactly("Новый вопрос", "Новая ссылка на вопрос");
    }

    @Nested
    class Done {
        @Test
        void those_who_were_woken_and_did_not_decide_are_mailed_once_and_nobodys_phone_rings() {
            var claim = shift.ask("Кассы закрыты");
            shift.minutes(10);
            var phones = shift.rung();
            decide(claim, BOLAT, new Choice.Dismiss(Dismissal.OTHER));

            assertThat(relieved()).containsExactlyInAnyOrder(AIGUL, DANA);
            assertThat(shift.rung()).isEqualTo(phones);
            assertThat(shift.house.messenger.emails().getLast().text())
                    .startsWith("Вопрос закрыт без ответа. Поступил: 20.11.2026, 20:00. Решение: SAMPLE bolat")
                    .doesNotContain("Кассы");
            shift.minutes(30);
            assertThat(relieved()).hasSize(2);
        }

        @Test
        void whoever_decides_alone_hears_nothing() {
            var claim = shift.ask("Кассы закрыты");
            decide(claim, AIGUL, new Choice.Dismiss(Dismissal.OTHER));
            assertThat(relieved()).isEmpty();
        }

        @Test
        void what_somebody_has_or_holds_is_not_done() {
            var claim = shift.ask("Кассы закрыты");
            shift.minutes(10);
            decide(claim, BOLAT, new Choice.Acknowledge());
            decide(claim, BOLAT, new Choice.Hold());
            assertThat(relieved()).isEmpty();
        }

        @Test
        void a_claim_that_another_desk_takes_is_done_for_the_desk_that_gave_it() {
            Neighbours.setUp(shift.house.stores.desks());
            var claim = shift.ask("Кассы закрыты");
            shift.minutes(5);
            decide(claim, AIGUL, new Choice.HandOver(POWER, WORDS));
            assertThat(relieved()).isEmpty();
            decide(claim, KAMILA, new Choice.AcceptHandover());

            assertThat(relieved()).containsExactlyInAnyOrder(AIGUL, BOLAT);
            assertThat(shift.house.messenger.emails().getLast().text())
                    .startsWith("Вопрос теперь у другого органа. SAMPLE");
            decide(claim, KAMILA, new Choice.Dismiss(Dismissal.OTHER));
            assertThat(relieved()).hasSize(2);
        }

        @Test
        void a_digest_brings_no_mails_claim_by_claim() {
            var claim = shift.ask("Кассы закрыты");
            for (int other = 0; other < 6; other++) {
                shift.ask("Вопрос номер " + other + " о кассах", "other" + other, false);
            }
            shift.minutes(12);
            var before = relieved().size();
            shift.house.stores.claims().open(Desks.TSON, 50).stream()
                    .filter(it -> it.clock().inDigestSince(it.openedAt()).isPresent())
                    .forEach(it -> decide(it, AIGUL, new Choice.Dismiss(Dismissal.OTHER)));
            assertThat(relieved()).hasSize(before);
            assertThat(shift.now(claim).isOpen()).isTrue();
        }
    }
}
