package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.Intake.Receipt;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.outbox.Dispatch.Sending;
import kz.goldenhour.domain.outbox.Outbox;
import kz.goldenhour.domain.outbox.OutboxKey;
import kz.goldenhour.domain.outbox.OutboxMessage.Publish;
import kz.goldenhour.domain.publish.Approval;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.publish.PublicationId;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.testing.OutboxState.Phase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DispatchTest {
    private final House house = new House();

    private Claim open(String text) {
        var filed = house.intake.file(Reports.reporter(), Particulars.of(text), Optional.empty(), Optional.empty());
        return ((Receipt.Filed) filed).claim();
    }

    private static String sms(Claim claim) {
        return "%s#ALERT#0#aigul#SMS".formatted(claim.id());
    }

    private static String publish(Claim claim) {
        return "%s#PUBLISH#1".formatted(claim.id());
    }

    private Phase phase(String key) {
        return house.memory.outbox(new OutboxKey(key)).orElseThrow().phase();
    }

    @Nested
    class An_alert {
        @Test
        void carries_a_link_that_leads_to_the_claim_and_no_word_of_it() {
            var claim = open("Кассы закрыты");

            assertThat(house.send(sms(claim))).isEqualTo(Sending.SENT);

            var text = house.messenger.texts().getFirst().text();
            assertThat(text).doesNotContain("Кассы").hasSizeLessThanOrEqualTo(134);
            var handle =
                    LinkHandle.read(text.substring(text.lastIndexOf('/') + 1)).orElseThrow();
            var link = house.stores.links().link(handle).orElseThrow();
            assertThat(link.claim()).isEqualTo(claim.id());
            assertThat(link.officer()).isEqualTo(Desks.AIGUL);
        }

        @Test
        void by_mail_carries_another_link() {
            var claim = open("Кассы закрыты");
            house.send(sms(claim));
            house.send("%s#ALERT#0#aigul#EMAIL".formatted(claim.id()));

            assertThat(link(house.messenger.texts().getFirst().text()))
                    .isNotEqualTo(link(house.messenger.emails().getFirst().text()));
        }

        @Test
        void goes_out_once_however_often_it_is_asked_for() {
            var claim = open("Кассы закрыты");
            house.send(sms(claim));

            assertThat(house.send(sms(claim))).isEqualTo(Sending.NOT_NOW);
            assertThat(house.messenger.texts()).hasSize(1);
        }

        @Test
        void of_a_claim_that_was_decided_meanwhile_is_dropped() {
            var claim = open("Кассы закрыты");
            dismiss(claim);

            assertThat(house.send(sms(claim))).isEqualTo(Sending.DROPPED);
        }

        @Test
        void that_is_refused_is_parked_for_a_person() {
            var claim = open("Кассы закрыты");
            house.messenger.refuse();

            assertThat(house.send(sms(claim))).isEqualTo(Sending.PARKED);
            assertThat(phase(sms(claim))).isEqualTo(Phase.PARKED);
        }

        private static String link(String text) {
            return text.replaceAll("(?s).*(https://\\S+).*", "$1");
        }

        private void dismiss(Claim claim) {
            var choice = new Choice.Dismiss(ClaimState.Dismissal.SPAM);
            house.review.decide(claim, Desks.aigul(), choice);
        }
    }

    @Test
    void when_sns_is_down_for_five_minutes_everything_goes_out_after() {
        house.stores.evidence().put(Evidences.preApproved());
        var asked = open("Кассы закрыты");
        var answered = open("Ертеңнен бастап барлық ХҚКО жабылады");
        house.messenger.down();
        assertThat(house.send(sms(asked))).isEqualTo(Sending.LATER);
        assertThat(house.send(publish(answered))).isEqualTo(Sending.LATER);
        for (int minute = 0; minute < 5; minute++) {
            house.clock.advance(Duration.ofMinutes(1));
            house.sweep.run();
        }
        assertThat(house.messenger.sent()).isEmpty();

        house.messenger.up();
        house.clock.advance(Duration.ofMinutes(1));
        house.sweep.run();

        assertThat(house.messenger.texts()).hasSize(1);
        assertThat(house.messenger.published()).hasSize(1);
        assertThat(phase(publish(answered))).isEqualTo(Phase.SENT);
    }

    @Test
    void a_process_killed_between_publish_and_mark_repeats_the_same_id_and_version() {
        house.stores.evidence().put(Evidences.preApproved());
        var claim = open("Ертеңнен бастап барлық ХҚКО жабылады");
        var key = new OutboxKey(publish(claim));
        var leased = house.stores
                .outbox()
                .lease(key, house.clock.instant(), Optional.empty())
                .orElseThrow();
        var message = (Publish) leased.message();
        var publication = house.stores.ledger().find(message.publication()).orElseThrow();
        house.messenger.publish(publication, "");

        house.clock.advance(Outbox.LEASE);

        assertThat(house.sweep.run()).containsEntry(Sending.REPEATED, 1);
        assertThat(house.messenger.published()).hasSize(2).allSatisfy(sent -> {
            assertThat(sent.publication().id()).isEqualTo(publication.id());
            assertThat(sent.publication().version()).isEqualTo(1);
        });
        assertThat(house.stores.outbox().find(key).orElseThrow().attempt()).isEqualTo(2);
    }

    @Nested
    class The_last_gate {
        @Test
        void shuts_where_the_evidence_was_changed_after_the_answer() {
            var record = Evidences.preApproved();
            house.stores.evidence().put(record);
            var claim = open("Ертеңнен бастап барлық ХҚКО жабылады");
            house.stores.evidence().put(Evidences.notPreApproved(record));

            assertThat(house.send(publish(claim))).isEqualTo(Sending.PARKED);
            assertThat(house.messenger.published()).isEmpty();
        }

        @Test
        void opens_for_what_an_officer_approved() {
            var claim = open("Кассы закрыты");
            house.review.decide(claim, Desks.aigul(), new Choice.PublishOwn(Evidences.rebuttal()));

            assertThat(house.send(publish(claim))).isEqualTo(Sending.SENT);
            assertThat(house.messenger.published().getFirst().region()).isEqualTo("akmola-oblysy");
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
}
