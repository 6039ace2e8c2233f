package kz.goldenhour.testing;

import static kz.goldenhour.testing.NightShift.AIGUL;
import static kz.goldenhour.testing.NightShift.BOLAT;
import static kz.goldenhour.testing.NightShift.DANA;
import static kz.goldenhour.testing.NightShift.ERLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.ClaimState.Held;
import kz.goldenhour.domain.claim.Climb;
import kz.goldenhour.domain.claim.Rung;
import kz.goldenhour.domain.clock.Clockwork.Passed;
import kz.goldenhour.domain.review.Choice;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What rings once everybody on the ladder has been woken and nobody has answered. It is Friday, 20:00.
@DisplayNameGeneration(ReplaceUnderscores.class)
class LaterRoundsTest {
    private static final String DIGEST = "Ждут ответа вопросов: %d.";

    private final NightShift shift = new NightShift();

    private List<String> digests() {
        return shift.house.messenger.texts().stream()
                .map(TestMessenger.Sms::text)
                .filter(text -> text.startsWith("Ждут ответа"))
                .toList();
    }

    private long ownAlerts() {
        return shift.house.messenger.texts().stream()
                .filter(sms -> sms.text().matches("(Новый вопрос|Дежурный не ответил)\\..*"))
                .count();
    }

    @Nested
    class A_claim_alone {
        @Test
        void wakes_by_alerts_of_its_own_once_then_by_digests_on_the_steps_of_whom_nothing_else_told() {
            shift.ask("Кассы закрыты");
            shift.minutes(18);
            assertThat(shift.rung()).containsExactly(AIGUL, BOLAT, DANA, ERLAN);
            shift.house.messenger.clear();

            shift.minutes(17);

            assertThat(digests()).hasSize(3).allMatch(text -> text.startsWith(DIGEST.formatted(1)));
            assertThat(shift.rung()).containsSubsequence(AIGUL, BOLAT, ERLAN);
        }

        @Test
        void brings_the_head_one_message_a_round_that_tells_him_it_is_late() {
            var claim = shift.ask("Кассы закрыты");
            shift.minutes(18);
            shift.house.messenger.clear();

            shift.minutes(17);

            assertThat(shift.rung().stream().filter(DANA::equals)).hasSize(1);
            assertThat(shift.house.messenger.texts())
                    .filteredOn(sms -> sms.to().equals(NightShift.phone(DANA)))
                    .allMatch(sms -> sms.text().startsWith("Без ответа в срок вопросов: 1."));
            assertThat(shift.now(claim).clock().climb().rungs())
                    .anyMatch(rung -> rung instanceof Rung.Skipped(var number, var why, var _)
                            && number == Climb.STEPS_MOST + 2
                            && why == Rung.Why.TOLD);
            assertThat(shift.rung()).contains(ERLAN);
        }

        @Test
        void that_two_vetted_newsrooms_ask_about_has_one_round_of_its_own_too() {
            shift.ask("Кассы закрыты", "first", true);
            shift.ask("Кассы закрыты", "second", true);
            shift.minutes(18);
            shift.house.messenger.clear();
            shift.minutes(17);
            assertThat(digests()).hasSize(3);
        }

        @Test
        void is_kept_in_its_promises_as_ever() {
            var claim = shift.ask("Кассы закрыты");
            shift.minutes(120);
            assertThat(shift.now(claim).state()).isInstanceOf(Held.class);
            assertThat(shift.now(claim).nextWordBy()).isEqualTo(claim.openedAt().plus(Duration.ofHours(4)));
        }

        @Test
        void that_SNS_refuses_to_bring_to_one_goes_to_the_next_at_once() {
            var claim = shift.ask("Кассы закрыты");
            shift.minutes(18);
            shift.house.messenger.clear();
            shift.house.messenger.refuse(NightShift.phone(AIGUL));
            shift.minutes(1);
            assertThat(shift.rung()).contains(BOLAT);
            assertThat(shift.now(claim).clock().climb().rungs())
                    .anyMatch(rung -> rung instanceof Rung.Skipped(var _, var why, var _) && why == Rung.Why.REFUSED);
        }

        @Test
        void that_an_officer_cannot_answer_goes_to_the_next_at_once() {
            var claim = shift.ask("Кассы закрыты");
            shift.minutes(19);
            shift.house.messenger.clear();
            assertThat(shift.house.clockwork.pass(claim.id(), AIGUL)).isEqualTo(Passed.WOKEN);
            shift.stream();
            assertThat(shift.rung()).containsExactly(BOLAT);
        }
    }

    @Nested
    class Many_claims {
        private static final int CLAIMS = 12;

        private List<Claim> asked() {
            return IntStream.range(0, CLAIMS)
                    .mapToObj(i -> {
                        shift.minutes(3);
                        return shift.ask("слух%d вести%d".formatted(i, i), "reader-" + i, false);
                    })
                    .toList();
        }

        @Test
        void come_in_one_message_each_ten_minutes_to_each_officer() {
            asked();
            shift.minutes(20);
            shift.house.messenger.clear();
            shift.minutes(60);
            var toAigul = shift.house.messenger.texts().stream()
                    .filter(sms -> sms.to().equals(NightShift.phone(AIGUL)))
                    .count();
            assertThat(ownAlerts()).isZero();
            assertThat(toAigul).isBetween(1L, 6L);
            assertThat(digests()).anyMatch(text -> text.startsWith(DIGEST.formatted(CLAIMS)));
        }

        @Test
        void that_are_old_wake_the_same_officer_once_an_hour_at_most() {
            asked();
            shift.minutes(120);
            shift.house.messenger.clear();
            shift.minutes(12 * 60);
            var mails = shift.house.messenger.emails().stream()
                    .filter(mail -> mail.to().equals(AIGUL) && mail.subject().contains("Ждут ответа"))
                    .count();
            assertThat(mails).isBetween(2L, 12L);
        }

        @Test
        void say_of_whom_they_did_not_wake_again_that_he_was_told() {
            var claims = asked();
            shift.minutes(12 * 60);
            assertThat(claims.stream().flatMap(claim -> shift.now(claim).clock().climb().rungs().stream()))
                    .anyMatch(rung -> rung instanceof Rung.Skipped(var _, var why, var _) && why == Rung.Why.TOLD);
        }

        @Test
        void are_all_told_of_before_their_next_promise() {
            var claims = asked();
            for (int i = 0; i < 600; i++) {
                shift.minutes(1);
                assertThat(claims)
                        .allSatisfy(claim ->
                                assertThat(shift.now(claim).nextWordBy()).isAfter(shift.house.clock.instant()));
            }
            assertThat(claims)
                    .as("each has climbed its ladder again and again")
                    .allSatisfy(claim ->
                            assertThat(shift.now(claim).clock().climb().round()).isGreaterThanOrEqualTo(4));
        }

        @Test
        void that_are_answered_are_told_of_no_more() {
            var claims = asked();
            shift.minutes(20);
            for (var claim : claims.subList(0, CLAIMS - 1)) {
                shift.house.review.decide(
                        shift.now(claim), Desks.aigul(), new Choice.Dismiss(ClaimState.Dismissal.OTHER));
            }
            shift.house.messenger.clear();
            shift.minutes(60);
            assertThat(digests()).isNotEmpty().allMatch(text -> text.startsWith(DIGEST.formatted(1)));
        }
    }

    @Nested
    class A_claim_that_came_in_a_storm {
        @Test
        void still_breaks_out_with_alerts_of_its_own_when_a_second_vetted_newsroom_asks() {
            for (int i = 0; i < 5; i++) {
                shift.ask("слух%d вести%d".formatted(i, i), "reader-" + i, false);
            }
            var claim = shift.ask("Кассы закрыты", "first", true);
            shift.minutes(25);
            assertThat(shift.now(claim).clock().waking()).isEqualTo(Waking.DIGEST);
            shift.house.messenger.clear();

            shift.ask("Кассы закрыты", "second", true);

            assertThat(ownAlerts()).isEqualTo(1);
            assertThat(shift.now(claim).clock().climb().repeatsSince()).isEmpty();
        }
    }
}
