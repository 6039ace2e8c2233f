package kz.goldenhour.testing;

import static kz.goldenhour.testing.NightShift.AIGUL;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.claim.ClaimState.Held;
import kz.goldenhour.domain.claim.Intake.Receipt;
import kz.goldenhour.domain.claim.NobodyWoken;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DutyRules;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.outbox.SmsBudget;
import kz.goldenhour.domain.review.LinkHandle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Evenings on which more is asked than anybody can read.
@DisplayNameGeneration(ReplaceUnderscores.class)
class StormTest {
    private final NightShift shift = new NightShift();

    private long textsTo(OfficerId officer) {
        return shift.rung().stream().filter(officer::equals).count();
    }

    @Nested
    class One_key {
        @Test
        void that_forges_a_thousand_claims_wakes_somebody_with_five_of_them_an_hour() {
            for (int i = 0; i < 1_000; i++) {
                shift.ask("выдумка%d ложь%d".formatted(i, i), "forger", false);
            }
            assertThat(shift.rung()).hasSize(5);
            shift.minutes(4);
            assertThat(shift.rung())
                    .as("nor does the clock wake for the others")
                    .hasSize(5);
        }

        @Test
        void keeps_every_claim_stored_on_the_board_and_with_its_promise() {
            var last = shift.ask("ложь0 a0", "forger", false);
            for (int i = 1; i < 8; i++) {
                last = shift.ask("ложь%d a%d".formatted(i, i), "forger", false);
            }
            assertThat(last.clock().waking()).isEqualTo(Waking.BOARD);
            assertThat(shift.house.stores.claims().open(Desks.TSON, 100)).hasSize(8);
            shift.minutes(20);
            assertThat(shift.now(last).state()).isInstanceOf(Held.class);
        }

        @Test
        void that_has_asked_all_it_may_is_heard_where_it_disputes_an_answer() {
            shift.house.stores.evidence().put(Evidences.preApproved());
            for (int i = 0; i < 6; i++) {
                shift.ask("ложь%d a%d".formatted(i, i), "reader", false);
            }
            shift.asleep(Duration.ofMinutes(11)); // the desk's own five of ten minutes are over
            var answered = shift.ask("С завтрашнего дня закрываются все ЦОНы", "reader", false);
            assertThat(answered.isOpen()).isFalse();
            var before = shift.rung().size();

            var report = shift.house.stores.claims().reports(answered.id(), 1).getFirst();
            var split = ((Receipt.Filed) shift.house.intake.dispute(report)).claim();
            shift.minutes(1);

            assertThat(split.clock().waking()).isEqualTo(Waking.OWN);
            assertThat(shift.rung()).hasSizeGreaterThan(before);
        }

        @Test
        void may_wake_somebody_again_an_hour_later() {
            for (int i = 0; i < 6; i++) {
                shift.ask("ложь%d a%d".formatted(i, i), "forger", false);
            }
            shift.asleep(Duration.ofMinutes(61));
            var next = shift.ask("ложь9 a9", "forger", false);
            assertThat(next.clock().waking()).isEqualTo(Waking.OWN);
        }

        @Test
        void uses_up_nothing_by_what_says_nothing() {
            for (var junk : List.of("a", "😀😀😀", "а".repeat(20_000), "тест тест", "42 500", "правда?")) {
                var claim = shift.ask(junk, "playful", true);
                assertThat(claim.clock().waking()).isEqualTo(Waking.BOARD);
                assertThat(NobodyWoken.of(claim)).contains(NobodyWoken.NO_CLAIM);
            }
            shift.minutes(4);
            assertThat(shift.rung()).isEmpty();
            assertThat(shift.house.stores.claims().open(Desks.TSON, 100)).hasSize(6);
            for (int i = 0; i < 5; i++) {
                shift.ask("ложь%d a%d".formatted(i, i), "playful", true);
            }
            assertThat(shift.rung()).hasSize(5);
            assertThat(NobodyWoken.of(shift.ask("ложь5 a5", "playful", true))).contains(NobodyWoken.ALERTS_SPENT);
        }

        @Test
        void is_heard_with_one_word_and_a_link() {
            var caller = new Caller(new CallerId("reader"), Role.REPORTER, Set.of(), Optional.empty(), false);
            var shown = new Particulars(
                    "Правда?",
                    Optional.empty(),
                    Optional.of(URI.create("https://chat.example.kz/post/1")),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    false);
            shift.house.intake.file(caller, shown, Optional.empty(), Optional.empty());
            shift.stream();
            assertThat(shift.rung()).hasSize(1);
        }

        @Test
        void cannot_hide_a_claim_that_two_vetted_newsrooms_ask_about_too() {
            for (int i = 0; i < 6; i++) {
                shift.ask("ложь%d a%d".formatted(i, i), "forger", true);
            }
            var rung = shift.rung().size();
            var hidden = shift.ask("ложь5 a5", "second", true);
            assertThat(shift.rung()).hasSize(rung + 1);
            assertThat(shift.now(hidden).clock().waking()).isEqualTo(Waking.OWN);
        }
    }

    @Nested
    class Ten_thousand_reports_of_three_hundred_claims_in_ten_minutes {
        private void storm() {
            for (int report = 0; report < 10_000; report++) {
                var claim = report % 300;
                shift.ask("слух%d вести%d".formatted(claim, claim), "reader-" + report % 997, false);
                if (report % 1_000 == 999) {
                    shift.minutes(1);
                }
            }
        }

        @Test
        void wake_the_officer_with_five_alerts_and_a_digest_each_ten_minutes() {
            storm();
            assertThat(shift.house.stores.claims().open(Desks.TSON, 1_000)).hasSize(300);
            assertThat(textsTo(AIGUL)).isBetween(6L, 7L);
            assertThat(shift.house.messenger.texts().getLast().text().length()).isLessThanOrEqualTo(134);
        }

        @Test
        void break_no_promise() {
            storm();
            shift.minutes(10);
            assertThat(shift.house.stores.claims().open(Desks.TSON, 1_000))
                    .allSatisfy(claim -> assertThat(claim.nextWordBy()).isAfter(shift.house.clock.instant()))
                    .allSatisfy(claim -> assertThat(claim.state()).isInstanceOf(Held.class));
        }
    }

    @Nested
    class A_digest {
        private void five() {
            for (int i = 0; i < 5; i++) {
                shift.ask("слух%d вести%d".formatted(i, i), "reader-" + i, false);
            }
        }

        @Test
        void names_first_what_vetted_newsrooms_ask_about() {
            five();
            shift.ask("многие спрашивают", "reader-7", false);
            shift.ask("многие спрашивают", "reader-8", false);
            shift.ask("редакция спрашивает", "newsroom", true);
            shift.house.messenger.clear();
            shift.minutes(1);
            var mail = shift.house.messenger.emails().getFirst();
            assertThat(mail.subject()).isEqualTo("Golden Hour: Ждут ответа вопросов: 2. Ближайший срок 20:20.");
            assertThat(mail.text()).containsSubsequence("Редакций: 1.", "Сообщений: 2. Редакций: 0.");
        }

        @Test
        void leads_to_each_claim_that_it_lists() {
            five();
            var last = shift.ask("слух9 вести9", "reader-9", false);
            shift.house.messenger.clear();
            shift.minutes(1);
            var text = shift.house.messenger.texts().getFirst().text();
            var handle =
                    LinkHandle.read(text.substring(text.lastIndexOf('/') + 1)).orElseThrow();
            assertThat(shift.house.stores.links().link(handle).orElseThrow().claim())
                    .isEqualTo(last.id());
        }

        @Test
        void wakes_the_next_person_too_and_nobody_twice_in_ten_minutes() {
            five();
            shift.ask("слух9 вести9", "reader-9", false);
            shift.house.messenger.clear();
            shift.minutes(1);
            shift.ask("слух8 вести8", "reader-8", false);
            shift.minutes(8);
            assertThat(textsTo(AIGUL)).isEqualTo(1);
            assertThat(textsTo(NightShift.BOLAT)).isBetween(1L, 6L);
        }
    }

    @Nested
    class The_SMS_of_a_day {
        private void allow(int smsPerDay) {
            var it = shift.rules();
            shift.rules(new DutyRules(
                    it.ladder(),
                    it.quietStep(),
                    it.publicAfter(),
                    it.head(),
                    it.directLine(),
                    it.secondApproval(),
                    it.namedDeputy(),
                    smsPerDay,
                    it.holding()));
        }

        private Desk desk() {
            return shift.house.stores.desks().find(Desks.TSON).orElseThrow();
        }

        @Test
        void are_counted_and_spent_and_mails_go_on() {
            allow(2);
            shift.ask("Кассы закрыты");
            shift.minutes(15);
            assertThat(shift.rung()).hasSize(2);
            assertThat(shift.house.messenger.emails()).hasSizeGreaterThanOrEqualTo(4);
        }

        @Test
        void that_are_spent_pass_over_whom_no_mail_reaches() {
            allow(1);
            var desks = shift.house.stores.desks();
            desks.put(desks.officer(NightShift.BOLAT).orElseThrow().confirmed(false));
            shift.ask("Кассы закрыты");
            shift.minutes(6);

            assertThat(shift.house.messenger.emails())
                    .as("Dana, who comes after him, is woken at once")
                    .anyMatch(mail -> mail.to().equals(NightShift.DANA));
        }

        @Test
        void are_not_spent_by_an_hour_in_which_the_network_takes_none() {
            allow(4);
            shift.house.messenger.down();
            shift.ask("Кассы закрыты");
            shift.minutes(60);
            assertThat(shift.house.messenger.texts()).isEmpty();

            shift.house.messenger.up();
            shift.minutes(2);
            assertThat(shift.house.messenger.texts()).hasSize(4);
        }

        @Test
        void show_what_is_spent_in_percent() {
            allow(4);
            shift.ask("Кассы закрыты");
            shift.minutes(5);
            var budget = new SmsBudget(shift.house.stores);
            assertThat(budget.percentSpent(desk(), shift.house.clock.instant())).isEqualTo(50);
        }

        @Test
        void begin_anew_the_next_day() {
            allow(1);
            shift.ask("Кассы закрыты");
            shift.asleep(Duration.ofHours(5));
            shift.ask("Другой вопрос совсем");
            assertThat(shift.rung()).hasSize(2);
        }
    }

    @Nested
    class Every_night_SMS_lost {
        @Test
        void still_leaves_no_reporter_without_a_word() {
            var claim = shift.ask("Кассы закрыты");
            shift.minutes(60);
            assertThat(shift.now(claim).state()).isInstanceOf(Held.class);
            assertThat(List.copyOf(shift.now(claim).clock().climb().rungs())).hasSizeGreaterThanOrEqualTo(4);
        }
    }
}
