package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.Intake.Receipt;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.outbox.Outbox;
import kz.goldenhour.domain.outbox.OutboxKey;
import kz.goldenhour.domain.outbox.OutboxMessage.Publish;
import kz.goldenhour.domain.outbox.Sending;
import kz.goldenhour.domain.publish.ClaimReviewed;
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
        house.messenger.publish(publication, ClaimReviewed.none(), Set.of());

        house.clock.advance(Outbox.LEASE);

        assertThat(house.sweep.run()).containsEntry(Sending.REPEATED, 1);
        assertThat(house.messenger.published()).hasSize(2).allSatisfy(sent -> {
            assertThat(sent.publication().id()).isEqualTo(publication.id());
            assertThat(sent.publication().version()).isEqualTo(1);
        });
        assertThat(house.stores.outbox().find(key).orElseThrow().attempt()).isEqualTo(2);
    }
}
