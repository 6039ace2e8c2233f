package kz.goldenhour.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.http.RateLimit;
import kz.goldenhour.aws.store.DynamoDbStores;
import kz.goldenhour.matching.MatchingIntake;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.DynamoDbLocal;
import kz.goldenhour.testing.Events;
import kz.goldenhour.testing.Faults;
import kz.goldenhour.testing.Seeds;
import kz.goldenhour.testing.TestClock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The flood: one claim, reported again and again, by the whole way of a report.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ThousandRepeatsTest {
    @RegisterExtension
    static final DynamoDbLocal DYNAMO_DB = new DynamoDbLocal();

    private static final int REPEATS = 1_000;

    private final TestClock clock = new TestClock();
    private final Faults counting = new Faults(DYNAMO_DB.client());
    private final DynamoDbStores dynamoDb = new DynamoDbStores(
            counting.client(),
            DYNAMO_DB.tables().claims(),
            DYNAMO_DB.tables().evidence(),
            DYNAMO_DB.tables().desks(),
            clock);
    private final List<String> lines = new ArrayList<>();
    private final SubmitReportHandler handler = new SubmitReportHandler(
            new SubmitReportHandler.Services(
                    new MatchingIntake(dynamoDb.stores(), Desks.TSON, Seeds.randomness(7), clock).intake(),
                    dynamoDb.stores()),
            new RateLimit(dynamoDb.callers(), 2 * REPEATS, clock),
            clock,
            new Log(lines::add, clock));

    @Test
    void no_key_is_written_twice_but_the_counter_of_the_callers_requests() {
        Desks.setUp(dynamoDb.stores().desks());
        report(0);
        counting.count().reset();

        for (int i = 1; i <= REPEATS; i++) {
            report(i);
        }

        assertThat(counting.count().moreThanOnce().keySet())
                .allMatch(key -> key.contains("/RATE#"))
                .hasSize(1);
        assertThat(dynamoDb.stores().claims().due(clock.instant().plusSeconds(9_999), 9))
                .hasSize(1);
    }

    private void report(int number) {
        var event = Events.request("report-talgar-ru");
        var headers = new HashMap<>(event.getHeaders());
        headers.put("Idempotency-Key", "repeat-" + number);
        event.setHeaders(headers);
        assertThat(handler.handleRequest(event, null).getStatusCode()).isEqualTo(201);
    }
}
