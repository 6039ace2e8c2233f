package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.Intake.Receipt;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.claim.ReportStatus;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.outbox.OutboxKey;
import kz.goldenhour.domain.outbox.OutboxMessage.Publish;
import kz.goldenhour.domain.outbox.Sending;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.PublicationId;
import kz.goldenhour.testing.OutboxState.Phase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LastGateTest {
    private static final String OFFICES_CLOSE = "Ертеңнен бастап барлық ХҚКО жабылады";

    private final House house = new House();

    private Claim open(String text) {
        var filed = house.intake.file(Reports.reporter(), Particulars.of(text), Optional.empty(), Optional.empty());
        return ((Receipt.Filed) filed).claim();
    }

    private static String publish(Claim claim) {
        return "%s#PUBLISH#1".formatted(claim.id());
    }

    private Claim now(Claim claim) {
        return house.stores.claims().claim(claim.id()).orElseThrow();
    }

    @Nested
    class An_answer_that_nobody_stands_for_any_more {
        private final Evidence record = Evidences.preApproved();

        private Claim answered() {
            house.stores.evidence().put(record);
            return open(OFFICES_CLOSE);
        }

        private void assertStopped(Claim claim, String why) {
            assertThat(house.send(publish(claim))).isEqualTo(Sending.WITHDRAWN);
            assertThat(house.messenger.published()).isEmpty();
            assertThat(house.memory.outbox(new OutboxKey(publish(claim))).orElseThrow())
                    .returns(Phase.WITHDRAWN, OutboxState::phase)
                    .returns(why, OutboxState::note);
            assertThat(now(claim).state()).isEqualTo(new ClaimState.UnderReview());
        }

        @Test
        void is_stopped_where_the_evidence_was_changed() {
            var claim = answered();
            house.stores.evidence().put(Evidences.notPreApproved(record));

            assertStopped(claim, "the evidence is no longer pre-approved in this version");
        }

        @Test
        void is_stopped_where_the_evidence_was_retired() {
            var claim = answered();
            house.stores.evidence().put(Evidences.retired(record));

            assertStopped(claim, "the evidence was retired");
        }

        @Test
        void is_stopped_where_the_evidence_has_expired() {
            var state = Evidences.ofState();
            house.stores.evidence().put(state);
            var claim = open(OFFICES_CLOSE);
            house.clock.advance(Duration.ofHours(6));

            assertStopped(claim, "the evidence has expired");
        }

        @Test
        void is_stopped_where_the_desk_has_switched_automatic_publication_off() {
            var claim = answered();
            house.stores.desks().put(Desks.withoutAutoPublish(Desks.tson()));

            assertStopped(claim, "the desk has switched automatic publication off");
        }

        @Test
        void is_stopped_where_two_officers_must_approve_that_by_now() {
            var claim = answered();
            house.stores.desks().put(Desks.askingForTwo(Desks.tson()));

            assertStopped(claim, "the desk has switched automatic publication off");
        }

        @Test
        void leaves_its_reporters_under_review_with_a_new_promise() {
            var claim = answered();
            house.clock.advance(Duration.ofMinutes(3));
            house.stores.evidence().put(Evidences.retired(record));
            house.send(publish(claim));

            assertThat(ReportStatus.of(now(claim))).isEqualTo(ReportStatus.UNDER_REVIEW);
            assertThat(now(claim).nextWordBy())
                    .isEqualTo(house.clock.instant().plus(Desks.tson().answerWithin()));
        }

        @Test
        void wakes_the_officer_whose_own_decision_goes_out_as_the_second_version() {
            var claim = answered();
            house.stores.evidence().put(Evidences.retired(record));
            house.send(publish(claim));

            assertThat(house.send("%s#ALERT#0#aigul#SMS".formatted(claim.id()))).isEqualTo(Sending.SENT);
            house.review.decide(now(claim), Desks.aigul(), Choices.own(Evidences.rebuttal()));
            assertThat(house.send("%s#PUBLISH#2".formatted(claim.id()))).isEqualTo(Sending.SENT);
            assertThat(house.messenger.published())
                    .extracting(sent -> sent.publication().version())
                    .containsExactly(2L);
        }

        @Test
        void starts_the_clock_anew_and_the_officer_gets_one_message() {
            var claim = answered();
            house.clock.advance(Duration.ofMinutes(30));
            house.stores.evidence().put(Evidences.retired(record));
            house.send(publish(claim));
            house.clockwork.run(house.clock.instant().plusSeconds(1));
            house.clock.advance(Duration.ofMinutes(1));
            house.clockwork.run(house.clock.instant().plusSeconds(1));
            house.sweep.run();

            assertThat(house.messenger.texts()).hasSize(1);
            assertThat(now(claim).state()).isEqualTo(new ClaimState.UnderReview());
        }

        @Test
        void is_joined_by_the_next_report_of_the_same_text() {
            var claim = answered();
            house.stores.evidence().put(Evidences.retired(record));
            house.send(publish(claim));

            assertThat(open(OFFICES_CLOSE).id()).isEqualTo(claim.id());
        }
    }

    @Test
    void opens_for_what_an_officer_approved() {
        var claim = open("Кассы закрыты");
        house.review.decide(claim, Desks.aigul(), Choices.own(Evidences.rebuttal()));

        assertThat(house.send(publish(claim))).isEqualTo(Sending.SENT);
        assertThat(house.messenger.published().getFirst().regions())
                .as("all that the desk covers")
                .isEqualTo(Desks.tson().regions())
                .contains("akmola-oblysy");
    }

    @Test
    void media_are_told_which_claim_is_rated_in_the_words_of_an_editor_and_of_nobody_else() {
        var alias = new Wording(Lang.EN, "SAMPLE words of a reporter", true);
        house.stores.evidence().put(Evidences.preApproved());
        house.stores.evidence().put(Evidences.preApproved().with(alias));
        var claim = open("Ертеңнен бастап барлық ХҚКО жабылады");

        assertThat(house.send(publish(claim))).isEqualTo(Sending.SENT);
        assertThat(house.messenger.published().getFirst().claim().wordings())
                .extracting(Wording::text)
                .containsExactly("Ертеңнен бастап барлық ХҚКО жабылады", "С завтрашнего дня закрываются все ЦОНы");
    }

    @Test
    void drops_a_version_that_a_newer_one_has_overtaken() {
        var evidence = Evidences.preApproved();
        house.stores.evidence().put(evidence);
        var once = open("Ертеңнен бастап барлық ХҚКО жабылады");
        var newer = twicePublished(evidence);

        assertThat(house.send(publish(once))).isEqualTo(Sending.SENT);
        assertThat(house.send(publish(newer))).isEqualTo(Sending.DROPPED);
        assertThat(house.messenger.published()).hasSize(1);
    }

    /// A claim whose first publication still waits although the second one is out.
    private Claim twicePublished(Evidence evidence) {
        var now = house.clock.instant();
        var head = house.stores.ledger().head(Desks.TSON);
        var opened = Claims.underReview("c9", now);
        var hash = evidence.rebuttal().contentHash();
        var first = new Publication(
                Desks.TSON,
                head.publications() + 1,
                opened.id(),
                1,
                Publication.Kind.REBUTTAL,
                evidence.rebuttal(),
                new Approval.ByPreApprovedEvidence(evidence.ref(), hash),
                now);
        var answered = new ClaimState.Answered(first.id(), Optional.of(evidence.ref()), now);
        var claim = opened.with(answered).with(answered);
        house.stores
                .claims()
                .open(new Opening(
                        claim,
                        Reports.filing(Reports.report("r9", claim.id(), now)),
                        List.of(new Publish(claim.id(), 1, first.id())),
                        Optional.of(new Opening.AtOnce(first, evidence, head)),
                        Optional.empty()));
        return claim;
    }

    @Test
    void shuts_for_a_publication_that_does_not_exist() {
        var claim = open("Кассы закрыты");
        var stray = new Publish(claim.id(), 1, new PublicationId("tson-99"));
        house.stores.outbox().add(stray, house.clock.instant());

        assertThat(house.send(publish(claim))).isEqualTo(Sending.PARKED);
    }
}
