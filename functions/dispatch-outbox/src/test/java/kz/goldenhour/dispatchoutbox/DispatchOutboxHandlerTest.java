package kz.goldenhour.dispatchoutbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.aws.Log;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.Dispatch;
import kz.goldenhour.domain.outbox.Links;
import kz.goldenhour.domain.outbox.Outbox;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.outbox.OutboxMessage.Alert;
import kz.goldenhour.domain.outbox.UnreadableMessage;
import kz.goldenhour.testing.Claims;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Events;
import kz.goldenhour.testing.House;
import kz.goldenhour.testing.OutboxState.Phase;
import kz.goldenhour.testing.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DispatchOutboxHandlerTest {
    private static final ClaimId CLAIM = new ClaimId("cSAMPLE");
    private static final Alert SMS = new Alert(CLAIM, 0, Desks.AIGUL, Channel.SMS);
    private static final Alert EMAIL = new Alert(CLAIM, 0, Desks.AIGUL, Channel.EMAIL);

    private final House house = new House();
    private final List<String> lines = new ArrayList<>();
    private final Log log = new Log(lines::add, house.clock);
    private final DispatchOutboxHandler handler = handlerOn(house.dispatch, false);
    private final DynamodbEvent event = Events.read("stream-outbox", DynamodbEvent.class);

    @BeforeEach
    void open_the_claim_of_the_event() {
        var now = house.clock.instant();
        var claim = Claims.underReview(CLAIM.value(), now);
        var filing = Reports.filing(Reports.report("rSAMPLE", CLAIM, now));
        house.stores.claims().open(new Opening(claim, filing, List.of(SMS, EMAIL), Optional.empty(), Optional.empty()));
    }

    private Phase phase(OutboxMessage message) {
        return house.memory.outbox(message.key()).orElseThrow().phase();
    }

    @Test
    void the_officer_gets_sms_and_mail() {
        assertThat(handler.handleRequest(event, null).getBatchItemFailures()).isEmpty();

        assertThat(house.messenger.texts()).hasSize(1);
        assertThat(house.messenger.emails()).hasSize(1);
        assertThat(phase(SMS)).isEqualTo(Phase.SENT);
    }

    @Test
    void the_same_records_again_send_nothing() {
        handler.handleRequest(event, null);
        handler.handleRequest(event, null);

        assertThat(house.messenger.sent()).hasSize(2);
    }

    @Test
    void no_link_and_no_phone_stand_in_the_log() {
        handler.handleRequest(event, null);

        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("/r/") || line.contains("+77"));
    }

    @Test
    void sns_that_is_down_holds_no_record_up() {
        house.messenger.down();

        assertThat(handler.handleRequest(event, null).getBatchItemFailures()).isEmpty();
        assertThat(phase(SMS)).isEqualTo(Phase.PENDING);
    }

    @Test
    void a_message_that_may_have_gone_out_before_goes_out_again_and_is_counted() {
        house.stores.outbox().lease(SMS.key(), house.clock.instant(), Optional.empty());
        house.clock.advance(Outbox.LEASE);

        assertThat(handler.handleRequest(event, null).getBatchItemFailures()).isEmpty();

        assertThat(house.messenger.sent()).hasSize(2);
        assertThat(lines)
                .filteredOn(line -> line.contains("\"OutboxRepeated\":1"))
                .singleElement()
                .asString()
                .contains("\"function\":\"dispatch-outbox\"", "CloudWatchMetrics");
    }

    @Test
    void a_refused_message_is_parked_and_counted() {
        house.messenger.refuse();

        handler.handleRequest(event, null);

        assertThat(phase(SMS)).isEqualTo(Phase.PARKED);
        assertThat(lines).filteredOn(line -> line.contains("OUTBOX_PARKED")).hasSize(2);
    }

    @Test
    void while_the_outbox_is_held_nothing_goes_out() {
        handlerOn(house.dispatch, true).handleRequest(event, null);

        assertThat(house.messenger.sent()).isEmpty();
        assertThat(phase(SMS)).isEqualTo(Phase.PENDING);
    }

    @Test
    void a_message_that_cannot_be_read_is_parked_by_its_key_and_the_next_one_goes_out() {
        var broken = new BrokenOutbox(
                house.stores.outbox(), SMS.key(), new UnreadableMessage(SMS.key(), new IllegalStateException("?")));

        var answer = handlerOn(broken).handleRequest(event, null);

        assertThat(answer.getBatchItemFailures()).isEmpty();
        assertThat(phase(SMS)).isEqualTo(Phase.PARKED);
        assertThat(phase(EMAIL)).isEqualTo(Phase.SENT);
    }

    @Test
    void a_store_that_fails_brings_back_that_one_record() {
        var broken = new BrokenOutbox(house.stores.outbox(), SMS.key(), new IllegalStateException("the store is down"));

        var answer = handlerOn(broken).handleRequest(event, null);

        assertThat(answer.getBatchItemFailures())
                .extracting(BatchItemFailure::getItemIdentifier)
                .containsExactly("101");
        assertThat(phase(EMAIL)).isEqualTo(Phase.SENT);
    }

    @Test
    void a_record_without_a_key_is_passed_over() {
        event.getRecords().getFirst().getDynamodb().setKeys(null);

        assertThat(handler.handleRequest(event, null).getBatchItemFailures()).isEmpty();
        assertThat(phase(EMAIL)).isEqualTo(Phase.SENT);
    }

    @Test
    void the_warm_up_is_answered_at_once() {
        assertThat(handler.handleRequest(Events.read("warm-up", DynamodbEvent.class), null)
                        .getBatchItemFailures())
                .isEmpty();
    }

    private DispatchOutboxHandler handlerOn(Dispatch dispatch, boolean held) {
        return new DispatchOutboxHandler(dispatch, held, "dispatch-outbox", log);
    }

    private DispatchOutboxHandler handlerOn(Outbox outbox) {
        var stores = house.stores;
        var broken = new Stores(
                stores.claims(),
                stores.evidence(),
                stores.desks(),
                stores.ledger(),
                outbox,
                stores.links(),
                stores.quotas());
        var links = new Links(House.BASE_URL, house.randomness);
        return handlerOn(new Dispatch(broken, house.messenger, links, house.clock), false);
    }
}
