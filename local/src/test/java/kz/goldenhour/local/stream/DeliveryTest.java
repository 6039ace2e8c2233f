package kz.goldenhour.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kz.goldenhour.local.host.Functions;
import kz.goldenhour.local.template.StreamSource;
import kz.goldenhour.local.template.Template;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/// The retries of Lambda's event source.
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeliveryTest {
    private static final Instant NOW = Instant.parse("2026-11-20T14:57:00Z");

    private final List<String> done = new ArrayList<>();
    private final List<String> givenUp = new ArrayList<>();
    private final Set<String> failing = new HashSet<>();
    private final Set<String> throwing = new HashSet<>();

    @Test
    void a_batch_that_goes_well_comes_once() throws Exception {
        deliver(3);
        assertThat(done).containsExactly("1", "2", "3");
    }

    @Test
    void from_a_failed_record_on_all_come_again() throws Exception {
        failing.add("2");
        deliver(3);
        assertThat(done).containsExactly("1", "2", "3");
        assertThat(givenUp).isEmpty();
    }

    @Test
    void a_record_that_always_throws_is_found_and_given_up_alone() throws Exception {
        throwing.add("3");
        deliver(5);
        assertThat(done).contains("1", "2", "4", "5");
        assertThat(givenUp).containsExactly("3");
    }

    private void deliver(int records) throws InterruptedException {
        var source = new StreamSource("F", "T", 10, 3, Duration.ofMinutes(5), true, true, List.of());
        var function = new Template.Function("F", "a.B::handleRequest", Map.of(), Duration.ofSeconds(30), List.of());
        var functions = new Functions(Map.of("F", function), Map.of("F", new Worker()));
        new Delivery(source, functions, InstantSource.fixed(NOW), Duration.ZERO, it -> givenUp.add(sequence(it)))
                .deliver(IntStream.rangeClosed(1, records)
                        .mapToObj(DeliveryTest::record)
                        .toList());
    }

    private static String sequence(JsonNode record) {
        return record.path("dynamodb").path("SequenceNumber").asText();
    }

    private static JsonNode record(int number) {
        return StreamEvents.record(Record.builder()
                .eventID("e" + number)
                .eventName("INSERT")
                .dynamodb(it -> it.approximateCreationDateTime(NOW)
                        .keys(Map.of("pk", AttributeValue.fromS("OUTBOX#" + number)))
                        .sequenceNumber(String.valueOf(number))
                        .sizeBytes(10L)
                        .streamViewType("NEW_IMAGE"))
                .build());
    }

    /// Fails once, or throws always, on chosen records.
    public final class Worker implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
        @Override
        public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
            for (var record : event.getRecords()) {
                var number = record.getDynamodb().getSequenceNumber();
                assertThat(record.getDynamodb().getKeys())
                        .extractingByKey("pk")
                        .hasToString("{S: OUTBOX#" + number + ",}");
                if (throwing.contains(number)) {
                    throw new IllegalStateException("on purpose");
                }
                if (failing.remove(number)) {
                    return new StreamsEventResponse(List.of(StreamsEventResponse.BatchItemFailure.builder()
                            .withItemIdentifier(number)
                            .build()));
                }
                done.add(number);
            }
            return new StreamsEventResponse(List.of());
        }
    }
}
