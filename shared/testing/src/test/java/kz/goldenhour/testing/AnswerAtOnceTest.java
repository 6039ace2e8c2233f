package kz.goldenhour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.IdempotentRequest;
import kz.goldenhour.domain.claim.Intake.Receipt;
import kz.goldenhour.domain.claim.Report.Particulars;
import kz.goldenhour.domain.publish.Approval;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Pre-approved evidence ...
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerAtOnceTest {
    private static final String OFFICES_CLOSE = "С завтрашнего дня закрываются все ЦОНы";

    private final House house = new House();

    private Receipt.Filed file(String text) {
        return file(text, Optional.empty());
    }

    private Receipt.Filed file(String text, Optional<IdempotentRequest> request) {
        return (Receipt.Filed) house.intake.file(Reports.reporter(), Particulars.of(text), Optional.empty(), request);
    }

    @Test
    void answers_at_once_and_publishes_under_its_own_name() {
        house.stores.evidence().put(Evidences.preApproved());

        var claim = file(OFFICES_CLOSE).claim();

        assertThat(claim.state()).isInstanceOf(ClaimState.Answered.class);
        var publication = house.stores.ledger().latest(Desks.TSON, 5).getFirst();
        assertThat(publication.approval()).isInstanceOf(Approval.ByPreApprovedEvidence.class);
        assertThat(publication.rebuttal().orElseThrow().rating()).isEqualTo(Rating.FALSE);
        assertThat(house.memory.outboxSize()).isEqualTo(1);
    }

    @Test
    void answers_the_second_report_with_the_same_publication() {
        house.stores.evidence().put(Evidences.preApproved());
        var first = file(OFFICES_CLOSE).claim();

        var second = file("Ертеңнен бастап барлық ХҚКО жабылады").claim();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(house.stores.ledger().latest(Desks.TSON, 5)).hasSize(1);
    }

    @Test
    void answers_nothing_while_the_desk_has_switched_it_off() {
        house.stores.evidence().put(Evidences.preApproved());
        house.stores.desks().put(Desks.withoutAutoPublish(Desks.tson()));

        assertThat(file(OFFICES_CLOSE).claim().state()).isInstanceOf(ClaimState.UnderReview.class);
    }

    @Test
    void answers_nothing_of_a_rating_that_needs_two_officers() {
        house.stores.evidence().put(Evidences.preApproved());
        house.stores.desks().put(Desks.askingForTwo(Desks.tson()));

        assertThat(file(OFFICES_CLOSE).claim().state()).isInstanceOf(ClaimState.UnderReview.class);
    }

    @Test
    void answers_nothing_while_its_own_desk_has_switched_it_off_though_another_desk_answers_for_it() {
        Neighbours.setUp(house.stores.desks());
        var empty = house.stores.desks().find(Neighbours.POWER).orElseThrow();
        house.stores.desks().put(Desks.withoutAutoPublish(empty));
        house.stores
                .desks()
                .officers(Neighbours.POWER)
                .forEach(it -> house.stores.desks().remove(it.id()));
        house.stores.evidence().put(Evidences.of(Neighbours.POWER));

        var claim = file(OFFICES_CLOSE).claim();

        assertThat(claim.desk()).isEqualTo(Desks.TSON);
        assertThat(claim.state()).isInstanceOf(ClaimState.UnderReview.class);
    }

    @Test
    void answers_nothing_any_more_once_it_was_changed() {
        var record = Evidences.preApproved();
        house.stores.evidence().put(record);
        file(OFFICES_CLOSE);
        house.stores.evidence().put(Evidences.notPreApproved(record));

        assertThat(file(OFFICES_CLOSE).claim().state()).isInstanceOf(ClaimState.UnderReview.class);
    }

    @Test
    void of_a_state_answers_only_for_its_hours() {
        house.stores.evidence().put(Evidences.ofState());
        house.clock.advance(Duration.ofHours(5));

        assertThat(file(OFFICES_CLOSE).claim().state()).isInstanceOf(ClaimState.UnderReview.class);
    }

    @Test
    void of_a_state_stops_answering_when_three_ask_within_ten_minutes() {
        var record = Evidences.ofState();
        house.stores.evidence().put(record);
        file(OFFICES_CLOSE);
        file(OFFICES_CLOSE);

        var third = file(OFFICES_CLOSE).claim();

        assertThat(third.state()).isInstanceOf(ClaimState.UnderReview.class);
        assertThat(house.stores.evidence().find(record.id()).orElseThrow().suspended())
                .isTrue();
        assertThat(file(OFFICES_CLOSE).claim().state()).isInstanceOf(ClaimState.UnderReview.class);
    }

    @Test
    void of_a_state_goes_on_answering_when_one_request_is_sent_three_times() {
        var record = Evidences.ofState();
        house.stores.evidence().put(record);
        var request = Optional.of(IdempotentRequest.of(Reports.reporter().id(), "key", "body"));
        file(OFFICES_CLOSE, request);
        file(OFFICES_CLOSE, request);

        assertThat(file(OFFICES_CLOSE, request).claim().state()).isInstanceOf(ClaimState.Answered.class);
        assertThat(house.stores.evidence().find(record.id()).orElseThrow().suspended())
                .isFalse();
    }
}
