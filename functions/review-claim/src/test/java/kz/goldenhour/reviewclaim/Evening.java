package kz.goldenhour.reviewclaim;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.aws.Log;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.claim.Asked;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.Filing;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.claim.ReportId;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage.Alert;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.PinCheck;
import kz.goldenhour.domain.review.ReviewLink;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.InMemoryStores;
import kz.goldenhour.testing.PageServer;
import kz.goldenhour.testing.PlainPins;
import kz.goldenhour.testing.Reports;
import kz.goldenhour.testing.RestlessLedger;
import kz.goldenhour.testing.Seeds;
import kz.goldenhour.testing.TestClock;
import kz.goldenhour.testing.TestMessenger;

/// A Friday evening: a claim about cash desks has come in, and Aigul has been sent a link.
final class Evening {
    static final ClaimId CLAIM = new ClaimId("talgar");
    static final OfficerId DANA = new OfficerId("dana");

    final TestClock clock = new TestClock();
    final InMemoryStores memory = new InMemoryStores(clock);
    final RestlessLedger ledger = new RestlessLedger(memory.stores().ledger());
    final Stores stores = new Stores(
            memory.stores().claims(),
            memory.stores().evidence(),
            memory.stores().desks(),
            ledger,
            memory.stores().outbox(),
            memory.stores().links(),
            memory.stores().quotas());
    final TestMessenger messenger = new TestMessenger();
    final ReviewClaimHandler handler = new ReviewClaimHandler(
            new Ports(
                    stores,
                    new PinCheck(memory.pinTries(), new PlainPins(), stores.outbox(), clock),
                    messenger,
                    Seeds.randomness(7),
                    Desks.TSON),
            Optional.empty(),
            clock,
            new Log(_ -> {}, clock));

    private String handle;

    /// The claim fits the evidence in every fact.
    Evening() {
        this(Outcome.ANSWER, "Рас па, Талғардағы ХҚКО кассалары жұмыс істемей тұр ма?");
    }

    Evening(Outcome outcome, String text) {
        Desks.setUp(stores.desks());
        stores.evidence().put(Talgar.evidence());
        clock.advance(Duration.ofMinutes(8));
        open(CLAIM, text, Talgar.match(outcome));
        handle = link(Desks.AIGUL, CLAIM, 1);
    }

    /// From now on two officers must approve that a claim is false; Dana may be the second.
    void askForTwo() {
        stores.desks().put(Desks.officer(DANA, Desks.TSON));
        stores.desks().put(Desks.askingForTwo(Desks.tson()));
    }

    /// A later version of the evidence, with another quote.
    void change(Rating rating, String quote) {
        var old = stores.evidence().find(Talgar.EVIDENCE).orElseThrow();
        stores.evidence()
                .put(new Evidence(
                        Talgar.EVIDENCE,
                        old.version() + 1,
                        old.desk(),
                        old.wordings(),
                        Talgar.rebuttal(rating, quote),
                        old.validity(),
                        clock.instant(),
                        false,
                        false,
                        false,
                        old.author()));
    }

    void open(ClaimId id, String text, Match match) {
        var now = clock.instant().minus(Duration.ofMinutes(8));
        var asked = new Asked(text, Optional.of(Lang.KK), now);
        var claim = Claim.begun(id, asked, Desks.TSON, now.plus(Duration.ofMinutes(20)), Optional.of(match));
        var filing = Reports.filing(Reports.report("report-" + id, id, now));
        stores.claims().open(new Opening(claim, filing, List.of(), Optional.empty(), Optional.empty()));
    }

    /// One more newsroom reports the claim.
    void join(String id, Report.Particulars particulars, Optional<String> contact) {
        var report = new Report(
                new ReportId(id),
                CLAIM,
                new CallerId("second"),
                "SAMPLE second",
                true,
                particulars,
                false,
                clock.instant());
        stores.claims().join(new Filing(report, contact, Optional.empty()));
    }

    /// A link as dispatch-outbox makes it. Returns its handle.
    String link(OfficerId officer, ClaimId claim, int number) {
        var made = LinkHandle.random(Seeds.randomness(100 + number));
        var alert = new Alert(claim, number, officer, Channel.SMS);
        var link = new ReviewLink(made.hash(), claim, officer, clock.instant().plus(ReviewLink.LIFE));
        stores.outbox().add(alert, clock.instant());
        stores.outbox().lease(alert.key(), clock.instant(), Optional.of(link));
        return made.reveal();
    }

    /// From now on requests go to another link.
    Evening at(String other) {
        handle = other;
        return this;
    }

    Claim claim() {
        return stores.claims().claim(CLAIM).orElseThrow();
    }

    Sheet get() {
        return send("GET", Optional.empty(), Map.of());
    }

    Sheet get(Lang lang) {
        return send("GET", Optional.empty(), Map.of("lang", lang.tag()));
    }

    Sheet post(String body) {
        return post(handle, body);
    }

    /// A form comes back to the link that it came from.
    Sheet post(String to, String body) {
        return send("POST", to, Optional.of(body), Map.of());
    }

    /// The page after the PIN.
    Sheet opened() {
        return get().type("pin", Desks.PIN).press("open");
    }

    Sheet send(String method, Optional<String> body, Map<String, String> query) {
        return send(method, handle, body, query);
    }

    private Sheet send(String method, String to, Optional<String> body, Map<String, String> query) {
        return send(method, to, body, query, Map.of());
    }

    /// A request that says more of itself.
    Sheet send(String method, Optional<String> body, Map<String, String> query, Map<String, String> headers) {
        return send(method, handle, body, query, headers);
    }

    private Sheet send(
            String method, String to, Optional<String> body, Map<String, String> query, Map<String, String> more) {
        var headers = new HashMap<>(more);
        headers.put("Host", "sample.invalid");
        return new Sheet(this, to, handle(method, to, body, query, headers));
    }

    /// The page of the link on a server.
    String path(Lang lang) {
        return "/r/" + handle + "?lang=" + lang.tag();
    }

    /// Answers a browser.
    PageServer.Reply reply(PageServer.Ask ask) {
        var to = ask.path().replaceFirst("^/r/", "");
        var response = handle(ask.method(), to, Optional.of(ask.body()), ask.query(), ask.headers());
        return new PageServer.Reply(response.getStatusCode(), response.getHeaders(), response.getBody());
    }

    private APIGatewayProxyResponseEvent handle(
            String method, String to, Optional<String> body, Map<String, String> query, Map<String, String> headers) {
        var event = new APIGatewayProxyRequestEvent()
                .withHttpMethod(method)
                .withResource("/r/{handle}")
                .withPath("/r/" + to)
                .withPathParameters(Map.of("handle", to))
                .withQueryStringParameters(query)
                .withHeaders(headers);
        body.ifPresent(event::withBody);
        return handler.handleRequest(event, null);
    }
}
