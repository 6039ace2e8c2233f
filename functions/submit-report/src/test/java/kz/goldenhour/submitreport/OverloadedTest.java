package kz.goldenhour.submitreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.ArrayList;
import java.util.List;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.http.RateLimit;
import kz.goldenhour.aws.store.DynamoDbStores;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.ReportId;
import kz.goldenhour.matching.MatchingIntake;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.DynamoDbLocal;
import kz.goldenhour.testing.Events;
import kz.goldenhour.testing.Faults;
import kz.goldenhour.testing.Faults.Fault;
import kz.goldenhour.testing.Seeds;
import kz.goldenhour.testing.Tables;
import kz.goldenhour.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// DynamoDB that stays too busy to write.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OverloadedTest {
    @RegisterExtension
    static final DynamoDbLocal DYNAMO_DB = new DynamoDbLocal();

    private final TestClock clock = new TestClock();
    private final List<String> lines = new ArrayList<>();
    private final Faults faults = new Faults(DYNAMO_DB.client());
    private final DynamoDbStores dynamoDb = stores(DYNAMO_DB.freshTables());
    private final Stores stores = dynamoDb.stores();
    private final SubmitReportHandler handler = new SubmitReportHandler(
            new SubmitReportHandler.Services(
                    new MatchingIntake(stores, Desks.TSON, Seeds.randomness(7), clock).intake(), stores),
            new RateLimit(dynamoDb.callers(), 60, clock),
            clock,
            new Log(lines::add, clock));

    private DynamoDbStores stores(Tables tables) {
        return new DynamoDbStores(faults.client(), tables.claims(), tables.evidence(), tables.desks(), clock);
    }

    @BeforeEach
    void the_desk_is_there() {
        Desks.setUp(stores.desks());
    }

    /// @param through how many writes come through before it is busy: the first counts the caller's requests
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void the_caller_is_told_to_come_again_and_then_the_report_is_stored_once(int through) {
        faults.next(through, Fault.NONE);
        faults.every(Fault.THROTTLED);

        var busy = send(Events.request("report-talgar-ru"));

        assertThat(busy.getStatusCode()).isEqualTo(503);
        assertThat(busy.getHeaders())
                .containsEntry("Content-Type", "application/problem+json")
                .containsEntry("Retry-After", "2");
        assertThat(ReportDesk.body(busy).path("type").asText()).isEqualTo("/problems/unavailable");
        assertThat(lines).anyMatch(line -> line.contains("store unavailable"));
        assertThat(stores.claims().due(clock.instant().plusSeconds(9_999), 9)).isEmpty();

        faults.heal();
        var stored = send(Events.request("report-talgar-ru"));

        assertThat(stored.getStatusCode()).isEqualTo(201);
        assertThat(send(Events.request("report-talgar-ru")).getBody()).isEqualTo(stored.getBody());
        var id = new ReportId(ReportDesk.body(stored).path("id").asText());
        var claim = stores.claims().report(id).orElseThrow().claim();
        assertThat(stores.claims().spread(claim).reports()).isOne();
    }

    private APIGatewayProxyResponseEvent send(APIGatewayProxyRequestEvent event) {
        return handler.handleRequest(event, null);
    }
}
