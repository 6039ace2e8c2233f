package kz.goldenhour.servenewsroom;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Told;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ClaimState.Dismissal;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.claim.Ticking;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.outbox.OutboxKey;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.domain.review.Choice;
import kz.goldenhour.domain.review.Review;
import kz.goldenhour.testing.Choices;
import kz.goldenhour.testing.Claims;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.Evidences;
import kz.goldenhour.testing.InMemoryStores;
import kz.goldenhour.testing.PageServer;
import kz.goldenhour.testing.Reports;
import kz.goldenhour.testing.TestClock;

/// A newsroom in memory, and officers who publish in it.
final class Newsroom {
    final TestClock clock = new TestClock();
    final Stores stores = new InMemoryStores(clock).stores();
    private boolean sending = true;
    private final ServeNewsroomHandler handler = new ServeNewsroomHandler(stores, Optional.empty());

    Newsroom() {
        Desks.setUp(stores.desks());
        stores.evidence().put(Evidences.preApproved());
    }

    /// An officer approves a draft.
    void approve(String claim) {
        approve(claim, Evidences.OFFICES);
    }

    /// An officer approves, for another claim, the text that the decision on `decided` left behind.
    void approveAgain(String decided) {
        approve(decided + "-again", new EvidenceId("claim-" + decided));
    }

    private void approve(String claim, EvidenceId id) {
        var evidence = stores.evidence().find(id).orElseThrow();
        decide(claim, Choices.draft(evidence.rebuttal()), evidence);
    }

    /// An officer publishes a text of his own.
    void publish(String claim, Rebuttal rebuttal) {
        decide(claim, Choices.own(rebuttal), Evidences.preApproved());
    }

    private void decide(String id, Choice choice, Evidence evidence) {
        var under = Claims.unmatched(id, clock.instant());
        var filing = Reports.filing(Reports.report("report-" + id, new ClaimId(id), clock.instant()));
        stores.claims().open(new Opening(under, filing, List.of(), Optional.empty(), Optional.empty()));
        stores.claims().matched(under, Claims.answer(evidence.ref()));
        clock.advance(Duration.ofMinutes(5));
        var claim = stores.claims().claim(new ClaimId(id)).orElseThrow();
        new Review(stores, clock).decide(claim, Desks.aigul(), choice);
        if (sending) {
            send(claim);
        }
    }

    /// From now on what is published waits in the outbox.
    void holdOutbox() {
        sending = false;
    }

    private void send(Claim claim) {
        send(claim, 1);
    }

    private void send(Claim claim, int version) {
        var key = new OutboxKey("%s#PUBLISH#%d".formatted(claim.id(), version));
        var leased = stores.outbox().lease(key, clock.instant(), Optional.empty());
        stores.outbox().sent(leased.orElseThrow(), "message", clock.instant());
    }

    /// The desk says that it has no answer yet.
    void hold(String id) {
        var under = Claims.underReview(id, clock.instant());
        var filing = Reports.filing(Reports.report("report-" + id, new ClaimId(id), clock.instant()));
        stores.claims().open(new Opening(under, filing, List.of(), Optional.empty(), Optional.empty()));
        var head = stores.ledger().head(Desks.TSON);
        var holding = Claims.holding(under, head.publications() + 1, clock.instant());
        var told = under.clock().telling(Told.REPORTERS).telling(Told.PUBLIC);
        var after = under.held(clock.instant(), clock.instant(), told).published();
        var outward = Optional.of(new Ticking.Outward(holding, head));
        var publish = new OutboxMessage.Publish(under.id(), 1, holding.id());
        stores.claims().tick(new Ticking(under, after, List.of(publish), outward, clock.instant()));
        send(after);
    }

    /// An officer finds nothing to answer.
    void dismiss(String id) {
        clock.advance(Duration.ofMinutes(5));
        var claim = stores.claims().claim(new ClaimId(id)).orElseThrow();
        new Review(stores, clock).decide(claim, Desks.aigul(), new Choice.Dismiss(Dismissal.NOT_CHECKABLE));
        send(claim, 2);
    }

    APIGatewayProxyResponseEvent get(String path, Map<String, String> query, Map<String, String> headers) {
        var all = new HashMap<>(Map.of("Host", "sample.invalid"));
        all.putAll(headers);
        var event = new APIGatewayProxyRequestEvent()
                .withHttpMethod("GET")
                .withResource(resource(path))
                .withPath(path)
                .withQueryStringParameters(query)
                .withHeaders(all);
        if (path.startsWith("/rebuttals/")) {
            event.withPathParameters(Map.of("id", path.replaceFirst("^/rebuttals/", "")));
        }
        return handler.handleRequest(event, null);
    }

    private static String resource(String path) {
        return path.equals("/") ? "/" : path.startsWith("/rebuttals/") ? "/rebuttals/{id}" : "/{proxy+}";
    }

    APIGatewayProxyResponseEvent get(String path, String lang) {
        return get(path, Map.of("lang", lang), Map.of());
    }

    PageServer.Reply reply(PageServer.Ask ask) {
        var response = get(ask.path(), ask.query(), ask.headers());
        return new PageServer.Reply(response.getStatusCode(), response.getHeaders(), response.getBody());
    }
}
