package kz.goldenhour.aws.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.Dispatch;
import kz.goldenhour.domain.outbox.Links;
import kz.goldenhour.domain.outbox.OutboxKey;
import kz.goldenhour.domain.outbox.OutboxMessage.Alert;
import kz.goldenhour.domain.outbox.Sending;
import kz.goldenhour.domain.outbox.Sweep;
import kz.goldenhour.testing.Claims;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.DynamoDbLocal;
import kz.goldenhour.testing.House;
import kz.goldenhour.testing.Reports;
import kz.goldenhour.testing.Seeds;
import kz.goldenhour.testing.Tables;
import kz.goldenhour.testing.TestClock;
import kz.goldenhour.testing.TestMessenger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A message in the table that this code cannot read, as a later or a broken release would leave it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnreadableMessageTest {
    @RegisterExtension
    static final DynamoDbLocal DYNAMO_DB = new DynamoDbLocal();

    private static final Alert SMS =
            new Alert(Claims.underReview("c1", TestClock.FRIDAY_EVENING).id(), 0, Desks.AIGUL, Channel.SMS);
    private static final Alert EMAIL = new Alert(SMS.claim(), 0, Desks.AIGUL, Channel.EMAIL);

    private final TestClock clock = new TestClock();
    private final Tables tables = DYNAMO_DB.freshTables();
    private final Stores stores =
            new DynamoDbStores(DYNAMO_DB.client(), tables.claims(), tables.evidence(), tables.desks(), clock).stores();
    private final TestMessenger messenger = new TestMessenger();
    private final Dispatch dispatch =
            new Dispatch(stores, messenger, new Links(House.BASE_URL, Seeds.randomness(7)), clock);

    /// What is wrong with it.
    enum Wrong {
        KIND {
            @Override
            void spoil(Map<String, AttributeValue> item) {
                item.put("message", AttributeValue.fromM(Map.of("is", AttributeValue.fromS("pigeon"))));
            }
        },
        FIELD {
            @Override
            void spoil(Map<String, AttributeValue> item) {
                var message = new HashMap<>(
                        Objects.requireNonNull(item.get("message")).m());
                message.remove("officer");
                item.put("message", AttributeValue.fromM(message));
            }
        },
        TYPE {
            @Override
            void spoil(Map<String, AttributeValue> item) {
                item.put("message", AttributeValue.fromS("alert"));
            }
        };

        abstract void spoil(Map<String, AttributeValue> item);
    }

    @BeforeEach
    void a_claim_has_been_opened_with_an_alert_by_sms_and_one_by_mail() {
        Desks.setUp(stores.desks());
        var now = clock.instant();
        var filing = Reports.filing(Reports.report("r1", SMS.claim(), now));
        stores.claims()
                .open(new Opening(
                        Claims.underReview("c1", now),
                        filing,
                        List.of(SMS, EMAIL),
                        Optional.empty(),
                        Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(Wrong.class)
    void is_parked_by_its_key_and_its_neighbour_is_sent(Wrong wrong) {
        spoil(SMS.key(), wrong);

        assertThat(dispatch.send(SMS.key())).isEqualTo(Sending.PARKED);
        assertThat(dispatch.send(EMAIL.key())).isEqualTo(Sending.SENT);

        assertThat(state(SMS.key())).isEqualTo("PARKED");
        assertThat(state(EMAIL.key())).isEqualTo("SENT");
        assertThat(messenger.sent()).hasSize(1);
        assertThat(item(SMS.key())).containsEntry("cause", AttributeValue.fromS("cannot be read"));
        assertThat(stores.outbox().due(clock.instant().plusSeconds(9_999), 9))
                .as("nothing is due any more")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Wrong.class)
    void does_not_hold_up_the_sweep(Wrong wrong) {
        spoil(SMS.key(), wrong);
        clock.advance(Duration.ofSeconds(61));

        assertThat(new Sweep(stores.outbox(), dispatch, clock).run())
                .containsOnly(Map.entry(Sending.PARKED, 1), Map.entry(Sending.SENT, 1));

        assertThat(state(SMS.key())).isEqualTo("PARKED");
        assertThat(state(EMAIL.key())).isEqualTo("SENT");
    }

    private void spoil(OutboxKey key, Wrong wrong) {
        var item = new HashMap<>(item(key));
        wrong.spoil(item);
        DYNAMO_DB.client().putItem(it -> it.tableName(tables.claims()).item(item));
    }

    private String state(OutboxKey key) {
        return Objects.requireNonNull(item(key).get("state")).s();
    }

    private Map<String, AttributeValue> item(OutboxKey key) {
        return DYNAMO_DB
                .client()
                .getItem(it -> it.tableName(tables.claims())
                        .key(Map.of(
                                "pk", AttributeValue.fromS("OUTBOX#" + key.value()),
                                "sk", AttributeValue.fromS("META")))
                        .consistentRead(true))
                .item();
    }
}
