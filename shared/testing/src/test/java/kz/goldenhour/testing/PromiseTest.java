package kz.goldenhour.testing;

import static kz.goldenhour.testing.NightShift.DANA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimState.Held;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.domain.desk.DutyRules;
import kz.goldenhour.domain.desk.HoldingTemplate;
import kz.goldenhour.domain.publish.HoldingStatement;
import kz.goldenhour.domain.publish.HoldingStatement.Standing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What reporters, the head and the public hear while nobody decides. It is Friday, 20:00.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PromiseTest {
    private final NightShift shift = new NightShift();

    private static Instant at(int minute) {
        return TestClock.FRIDAY_EVENING.plus(Duration.ofMinutes(minute));
    }

    private Claim asked(String... newsrooms) {
        Claim claim = shift.ask("Кассы закрыты", newsrooms[0], true);
        for (int i = 1; i < newsrooms.length; i++) {
            shift.ask("Кассы закрыты", newsrooms[i], true);
        }
        return claim;
    }

    private List<HoldingStatement> told() {
        return shift.house.messenger.published().stream()
                .map(it -> (HoldingStatement) it.publication().content())
                .toList();
    }

    @Nested
    class The_reporters {
        @Test
        void hear_by_the_promised_time_that_it_takes_longer_and_when_they_hear_again() {
            var claim = asked("first");
            shift.minutes(18);
            assertThat(shift.now(claim).state()).isNotInstanceOf(Held.class);
            shift.minutes(1);
            assertThat(shift.now(claim).state()).isEqualTo(new Held(at(19), at(40)));
            assertThat(shift.now(claim).nextWordBy()).isEqualTo(at(40));
        }

        @Test
        void hear_again_by_each_promise_and_then_ever_more_rarely() {
            var claim = asked("first");
            var promises = new ArrayList<Instant>();
            for (int minute = 0; minute < 600; minute++) {
                shift.minutes(1);
                var now = shift.now(claim);
                assertThat(now.nextWordBy()).isAfter(shift.house.clock.instant());
                if (promises.isEmpty() || !promises.getLast().equals(now.nextWordBy())) {
                    promises.add(now.nextWordBy());
                }
            }
            assertThat(promises).containsExactly(at(20), at(40), at(60), at(120), at(240), at(480), at(960));
        }

        @Test
        void hear_even_where_the_clock_stood_still_for_hours_as_soon_as_it_goes_on() {
            var claim = asked("first");
            shift.asleep(Duration.ofHours(5));
            shift.tick();
            assertThat(shift.now(claim).state()).isInstanceOf(Held.class);
            assertThat(shift.now(claim).nextWordBy()).isEqualTo(at(480));
        }
    }

    @Nested
    class The_head {
        @Test
        void is_told_at_once_when_the_desk_breaks_its_time() {
            asked("first");
            shift.minutes(18);
            var before = mails();
            shift.minutes(1);
            assertThat(mails()).isEqualTo(before + 1);
        }

        @Test
        void is_told_of_all_that_break_in_the_same_minute_in_one_message() {
            asked("first");
            shift.ask("Другой вопрос совсем", "second", true);
            shift.minutes(19);
            assertThat(shift.house.messenger.emails())
                    .filteredOn(mail -> mail.to().equals(DANA))
                    .extracting(mail -> mail.subject())
                    .contains("Golden Hour: Без ответа в срок вопросов: 2. Следующий срок 20:40.");
        }

        private long mails() {
            return shift.house.messenger.emails().stream()
                    .filter(mail -> mail.to().equals(DANA) && mail.subject().contains("Без ответа в срок"))
                    .count();
        }
    }

    @Nested
    class The_public {
        @Test
        void hears_after_forty_minutes_where_two_vetted_newsrooms_have_asked() {
            asked("first", "second");
            shift.minutes(38);
            assertThat(told()).isEmpty();
            shift.minutes(1);
            assertThat(told()).hasSize(1);
            assertThat(told().getFirst().nextWordBy()).isEqualTo(at(60));
        }

        @Test
        void never_hears_of_a_claim_that_one_newsroom_asks_about_however_often() {
            for (int i = 0; i < 20; i++) {
                asked("first");
            }
            shift.minutes(300);
            assertThat(told()).isEmpty();
        }

        @Test
        void never_hears_of_a_claim_that_unvetted_newsrooms_ask_about_however_many() {
            for (int i = 0; i < 20; i++) {
                shift.ask("Кассы закрыты", "unknown-" + i, false);
            }
            shift.minutes(300);
            assertThat(told()).isEmpty();
        }

        @Test
        void hears_within_the_hour_where_the_second_newsroom_asks_late() {
            asked("first");
            shift.minutes(57);
            assertThat(told()).isEmpty();
            asked("second");
            assertThat(told()).as("at once, with the report").hasSize(1);
        }

        @Test
        void hears_again_with_each_promise_that_is_broken() {
            asked("first", "second");
            shift.minutes(120);
            assertThat(told()).extracting(HoldingStatement::nextWordBy).containsExactly(at(60), at(120), at(240));
        }

        @Test
        void hears_once_however_often_the_clock_ticks() {
            asked("first", "second");
            shift.minutes(39);
            for (int i = 0; i < 10; i++) {
                shift.tick();
            }
            assertThat(told()).hasSize(1);
        }

        @Test
        void hears_that_officers_are_alerted_until_one_has_opened_the_claim() {
            var claim = asked("first", "second");
            shift.minutes(39);
            assertThat(told().getFirst().standing()).isEqualTo(Standing.ALERTED);
            var seen = shift.now(claim);
            shift.house.stores.claims().tick(Ticking.quietly(seen, seen.opened(), List.of(), at(39)));
            shift.minutes(20);
            assertThat(told().getLast().standing()).isEqualTo(Standing.CHECKING);
        }

        @Test
        void hears_no_more_than_that_the_question_is_registered_where_nobody_could_be_woken() {
            for (var officer : List.of(NightShift.AIGUL, NightShift.BOLAT, DANA, NightShift.ERLAN)) {
                shift.house.messenger.refuse(NightShift.phone(officer));
            }
            asked("first", "second");
            shift.minutes(39);
            assertThat(told().getFirst().standing()).isEqualTo(Standing.REGISTERED);
        }

        @Test
        void reads_a_topic_and_a_place_of_the_desks_own_list_and_no_word_of_a_reporter() {
            var it = shift.rules();
            var topic = new HoldingTemplate.Topic(Texts.of("ХҚКО жұмысы", "Работа ЦОНов"), Set.of("касс"));
            var list = new HoldingTemplate(1, List.of(topic), Map.of());
            shift.rules(new DutyRules(
                    it.ladder(),
                    it.quietStep(),
                    it.publicAfter(),
                    it.head(),
                    it.directLine(),
                    it.secondApproval(),
                    it.namedDeputy(),
                    it.smsPerDay(),
                    Optional.of(list)));
            asked("first", "second");
            shift.minutes(39);
            var text = told().getFirst().text();
            assertThat(text.ru()).contains("Тема: Работа ЦОНов.").doesNotContain("закрыты");
            assertThat(text.kk()).contains("Тақырыбы: ХҚКО жұмысы.");
        }
    }
}
