package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.Intake.Receipt;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.claim.ReportStatus;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.OfficerId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IntakeTest extends Asking {
    @Nested
    class A_report_that_nothing_answers {
        @Test
        void opens_a_claim_with_a_deadline_and_one_alert_by_sms_and_mail() {
            var claim = file("Белый верблюд родился в зоопарке").claim();

            assertThat(ReportStatus.of(claim)).isEqualTo(ReportStatus.UNDER_REVIEW);
            assertThat(claim.nextWordBy()).isEqualTo(house.clock.instant().plus(Desk.DEFAULT_ANSWER_WITHIN));
            assertThat(house.memory.outboxSize()).isEqualTo(2);
        }

        @Test
        void goes_to_the_desk_of_its_region() {
            var other = new DeskId("almaty");
            house.stores
                    .desks()
                    .put(new Desk(
                            other,
                            1,
                            Texts.of("SAMPLE", "SAMPLE"),
                            Set.of("almaty"),
                            "SAMPLE",
                            Desk.DEFAULT_ANSWER_WITHIN,
                            true));
            house.stores.desks().put(Desks.officer(new OfficerId("bolat"), other));

            var claim = file(Reports.reporter(), inRegion("Almaty")).claim();

            assertThat(claim.desk()).isEqualTo(other);
        }

        @Test
        void goes_to_the_default_desk_where_no_desk_covers_its_region() {
            assertThat(file(Reports.reporter(), inRegion("mars")).claim().desk())
                    .isEqualTo(Desks.TSON);
        }

        @Test
        void is_refused_where_no_officer_would_be_woken() {
            var empty = new InMemoryStores(house.clock);
            var desks = new kz.goldenhour.domain.desk.Desks(empty.stores().desks(), Desks.TSON);
            var openings = new kz.goldenhour.domain.claim.Openings(empty.stores(), desks, house.matching, house.clock);
            var intake = new kz.goldenhour.domain.claim.Intake(
                    empty.stores(), house.matching, openings, house.randomness, house.clock);

            assertThatThrownBy(() -> intake.file(
                            Reports.reporter(), Particulars.of("рас па?"), Optional.empty(), Optional.empty()))
                    .isInstanceOf(kz.goldenhour.domain.desk.Desks.NoDesk.class);
        }

        private static Particulars inRegion(String region) {
            return new Particulars(
                    "Отключат свет",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(region),
                    List.of(),
                    false);
        }
    }

    @Nested
    class Reports_of_one_claim {
        @Test
        void join_it_and_raise_no_second_alert() {
            var first = file("Кассы закрыты!");
            var again = file("кассы   закрыты");

            assertThat(again.claim().id()).isEqualTo(first.claim().id());
            assertThat(house.memory.outboxSize()).isEqualTo(2);
            assertThat(house.stores.claims().spread(first.claim().id()).reports())
                    .isEqualTo(2);
        }

        @Test
        void join_as_near_duplicates_too() {
            var first = file("Выплата 42500 тенге началась");

            assertThat(file("Выплата 42500 тенге уже идёт").claim().id())
                    .isEqualTo(first.claim().id());
        }

        @Test
        void are_two_claims_where_a_number_differs_and_know_of_each_other() {
            var first = file("Выплата 42500 тенге началась");
            var other = file("Выплата 50000 тенге началась");

            assertThat(other.claim().id()).isNotEqualTo(first.claim().id());
            assertThat(other.claim().similarTo()).containsExactly(first.claim().id());
        }

        @Test
        void are_one_claim_though_two_hundred_come_at_the_same_instant() throws InterruptedException {
            var claims = new ConcurrentLinkedQueue<String>();
            Callable<Boolean> report =
                    () -> claims.add(file("Взорвался склад").claim().id().value());
            try (var threads = Executors.newFixedThreadPool(16)) {
                threads.invokeAll(Collections.nCopies(200, report));
            }
            assertThat(claims).hasSize(200);
            assertThat(Set.copyOf(claims)).hasSize(1);
            assertThat(house.memory.outboxSize()).isEqualTo(2);
        }
    }

    @Nested
    class A_request_that_is_sent_again {
        @Test
        void gets_the_same_answer_and_stores_nothing() {
            var first = (Receipt.Filed) file("Кассы закрыты", "key", "body");
            var again = (Receipt.Filed) file("Кассы закрыты", "key", "body");

            assertThat(again.report()).isEqualTo(first.report());
            assertThat(house.stores.claims().spread(first.claim().id()).reports())
                    .isEqualTo(1);
        }

        @Test
        void with_another_body_is_refused() {
            file("Кассы закрыты", "key", "body");

            assertThat(file("Кассы открыты", "key", "other")).isEqualTo(new Receipt.KeyReused());
        }
    }

    @Nested
    class A_dispute {
        @Test
        void splits_the_report_off_and_alerts() {
            house.stores.evidence().put(Evidences.preApproved());
            var filed = file(OFFICES_CLOSE);

            var split = (Receipt.Filed) house.intake.dispute(filed.report());

            assertThat(split.claim().id()).isNotEqualTo(filed.claim().id());
            assertThat(split.claim().state()).isInstanceOf(ClaimState.UnderReview.class);
            assertThat(house.memory.outboxSize()).isEqualTo(3);
        }

        @Test
        void changes_nothing_the_second_time() {
            var filed = file("Кассы закрыты");
            var split = (Receipt.Filed) house.intake.dispute(filed.report());

            var again = (Receipt.Filed) house.intake.dispute(filed.report());

            assertThat(again.claim().id()).isEqualTo(split.claim().id());
        }
    }

    @Test
    void callers_without_a_newsroom_stand_for_themselves() {
        var alone = new Caller(new CallerId("freelance"), Role.REPORTER, Set.of(), Optional.empty(), false);

        assertThat(file(alone, Particulars.of("рас па?")).report().newsroom()).isEqualTo("freelance");
    }
}
