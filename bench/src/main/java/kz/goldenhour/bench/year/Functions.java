package kz.goldenhour.bench.year;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.http.CallerContext;
import kz.goldenhour.aws.http.Json;
import kz.goldenhour.aws.http.RateLimit;
import kz.goldenhour.dispatchoutbox.DispatchOutboxHandler;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.clock.Clockwork;
import kz.goldenhour.domain.clock.Coverage;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.officer.Confirmations;
import kz.goldenhour.domain.officer.Drills;
import kz.goldenhour.domain.outbox.Dispatch;
import kz.goldenhour.domain.outbox.Links;
import kz.goldenhour.domain.outbox.OutboxKey;
import kz.goldenhour.domain.outbox.Sweep;
import kz.goldenhour.domain.review.PinCheck;
import kz.goldenhour.matching.MatchingIntake;
import kz.goldenhour.reviewclaim.Ports;
import kz.goldenhour.reviewclaim.ReviewClaimHandler;
import kz.goldenhour.runclock.Heartbeat;
import kz.goldenhour.runclock.RunClockHandler;
import kz.goldenhour.submitreport.SubmitReportHandler;
import kz.goldenhour.testing.InMemoryStores;
import kz.goldenhour.testing.OpenMailboxes;
import kz.goldenhour.testing.PlainPins;

/// The functions as they are deployed, on stores in memory; events go in as Lambda would hand them over.
final class Functions {
    static final String BASE_URL = "https://sample.invalid";

    private final SubmitReportHandler submit;
    private final ReviewClaimHandler review;
    private final DispatchOutboxHandler dispatch;
    private final RunClockHandler clock;

    Functions(InMemoryStores memory, Messenger messenger, DeskId defaultDesk, Randomness randomness, Clock time) {
        var stores = memory.stores();
        var log = Log.silent(time);
        var matching = new MatchingIntake(stores, defaultDesk, randomness, time);
        var desks = new Desks(stores.desks(), defaultDesk);
        var clockwork = new Clockwork(stores, desks, time);
        var links = new Links(BASE_URL, randomness);
        var sender = new Dispatch(stores, messenger, links, time, clockwork::refused);
        var pins = new PinCheck(memory.pinTries(), new PlainPins(), stores.outbox(), time);
        this.submit = new SubmitReportHandler(
                new SubmitReportHandler.Services(matching.intake(), stores),
                new RateLimit(memory.callers(), Integer.MAX_VALUE, time),
                time,
                log);
        this.review = new ReviewClaimHandler(
                new Ports(stores, pins, messenger, randomness, defaultDesk), Optional.of(BASE_URL), time, log);
        this.dispatch = new DispatchOutboxHandler(sender, false, "dispatch-outbox", log);
        this.clock = new RunClockHandler(
                new RunClockHandler.Duties(
                        stores,
                        clockwork,
                        new Coverage(stores, desks, time),
                        new RunClockHandler.People(
                                new Drills(stores, desks, time),
                                new Confirmations(stores, new OpenMailboxes(stores.desks()), time)),
                        new Sweep(stores.outbox(), sender, time),
                        matching.intake(),
                        false,
                        "RunClockFunction"),
                Heartbeat.none(),
                time,
                log);
    }

    /// A journalist's report. Returns its id.
    String report(Caller caller, String text, Optional<String> region) {
        var body = new HashMap<String, String>();
        body.put("text", text);
        region.ifPresent(name -> body.put("region", name));
        var context = new ProxyRequestContext();
        context.setAuthorizer(new HashMap<>(CallerContext.write(caller)));
        var event = new APIGatewayProxyRequestEvent()
                .withHttpMethod("POST")
                .withResource("/v1/reports")
                .withPath("/v1/reports")
                .withHeaders(Map.of("Content-Type", "application/json"))
                .withRequestContext(context)
                .withBody(Json.write(body));
        var answer = submit.handleRequest(event, null);
        if (answer.getStatusCode() != 201) {
            throw new IllegalStateException("a report was not accepted: " + answer.getBody());
        }
        return Json.read(answer.getBody()).path("id").asText();
    }

    /// The page behind a link.
    Leaf open(String handle) {
        return page("GET", handle, "");
    }

    /// A pressed button.
    Leaf press(String handle, String form) {
        return page("POST", handle, form);
    }

    private Leaf page(String method, String handle, String form) {
        var event = new APIGatewayProxyRequestEvent()
                .withHttpMethod(method)
                .withResource("/r/{handle}")
                .withPath("/r/" + handle)
                .withPathParameters(Map.of("handle", handle))
                .withQueryStringParameters(Map.of())
                .withHeaders(Map.of("Host", "sample.invalid"))
                .withBody(form);
        return new Leaf(review.handleRequest(event, null).getBody());
    }

    /// The stream shows a new message of the outbox.
    void stream(OutboxKey key) {
        var record = new DynamodbStreamRecord();
        record.setDynamodb(new StreamRecord().withKeys(Map.of("pk", new AttributeValue("OUTBOX#" + key.value()))));
        var event = new DynamodbEvent();
        event.setRecords(List.of(record));
        dispatch.handleRequest(event, null);
    }

    /// A tick of the minute rule.
    void tick() {
        clock.handleRequest(Map.of(), null);
    }
}
