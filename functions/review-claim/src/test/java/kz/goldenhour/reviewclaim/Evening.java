package kz.goldenhour.reviewclaim;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Rating;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.ClaimState;
import kz.goldenhour.domain.claim.Opening;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.Source;
import kz.goldenhour.domain.evidence.Spokesperson;
import kz.goldenhour.domain.evidence.Validity;
import kz.goldenhour.domain.evidence.Wording;
import kz.goldenhour.domain.match.Candidate;
import kz.goldenhour.domain.match.Match;
import kz.goldenhour.domain.match.Outcome;
import kz.goldenhour.domain.match.Reason;
import kz.goldenhour.domain.match.Reason.Fact;
import kz.goldenhour.domain.match.Reason.Finding;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage.Alert;
import kz.goldenhour.domain.publish.Rebuttal;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.PinCheck;
import kz.goldenhour.domain.review.ReviewLink;
import kz.goldenhour.testing.Desks;
import kz.goldenhour.testing.InMemoryStores;
import kz.goldenhour.testing.PlainPins;
import kz.goldenhour.testing.Reports;
import kz.goldenhour.testing.Seeds;
import kz.goldenhour.testing.TestClock;
import kz.goldenhour.testing.TestMessenger;

/// A Friday evening: a claim about cash desks has come in, and Aigul has been sent a link.
final class Evening {
    static final ClaimId CLAIM = new ClaimId("talgar");
    static final EvidenceId EVIDENCE = new EvidenceId("talgar-cash-desks");

    final TestClock clock = new TestClock();
    final InMemoryStores memory = new InMemoryStores(clock);
    final Stores stores = memory.stores();
    final TestMessenger messenger = new TestMessenger();
    final ReviewClaimHandler handler = new ReviewClaimHandler(
            stores,
            new PinCheck(memory.pinTries(), new PlainPins(), stores.outbox(), clock),
            messenger,
            clock,
            Seeds.randomness(7));

    private String handle;

    /// The claim fits the evidence in every fact.
    Evening() {
        this(Outcome.ANSWER, "Рас па, Талғардағы ХҚКО кассалары жұмыс істемей тұр ма?");
    }

    Evening(Outcome outcome, String text) {
        Desks.setUp(stores.desks());
        stores.evidence().put(evidence());
        clock.advance(Duration.ofMinutes(8));
        open(CLAIM, text, match(outcome));
        handle = link(Desks.AIGUL, CLAIM, 1);
    }

    static Evidence evidence() {
        return new Evidence(
                EVIDENCE,
                1,
                Desks.TSON,
                List.of(
                        new Wording(Lang.KK, "Талғардағы ХҚКО кассалары жұмыс істемейді", false),
                        new Wording(Lang.RU, "Кассы в ЦОНе Талгара не работают", false)),
                rebuttal(Rating.FALSE, "Талғардағы ХҚКО-ның барлық кассасы жұмыс істеп тұр."),
                new Validity.State(Duration.ofHours(6)),
                TestClock.FRIDAY_EVENING.minus(Duration.ofDays(250)),
                false,
                false,
                false,
                "sample-editor");
    }

    static Rebuttal rebuttal(Rating rating, String quote) {
        return new Rebuttal(
                rating,
                Texts.of(quote, "Все кассы Талгарского ЦОНа работают."),
                Texts.of(
                        "SAMPLE Орталық басшысы бүгін сағат 19:40-та кассалардың бейнежазбасын жіберді. Алты"
                                + " кассаның бәрі төлем қабылдап отыр. Оқиғалар таспасында ақау тіркелмеген.",
                        "SAMPLE Руководитель центра сегодня в 19:40 прислал видео касс. Все шесть касс принимают"
                                + " платежи. В ленте происшествий сбоев нет."),
                List.of(new Source(
                        "SAMPLE Кассалардың бейнежазбасы",
                        URI.create("https://sample.invalid/video/1940"),
                        Optional.of(LocalDate.of(2026, 11, 20)))),
                Optional.of(new Spokesperson(
                        Texts.of("SAMPLE Ерлан Үлгіұлы", "SAMPLE Ерлан Улгиулы"),
                        Texts.of("ресми өкіл", "официальный представитель"))));
    }

    /// A later version of the evidence, with another quote.
    void change(Rating rating, String quote) {
        var old = stores.evidence().find(EVIDENCE).orElseThrow();
        stores.evidence()
                .put(new Evidence(
                        EVIDENCE,
                        old.version() + 1,
                        old.desk(),
                        old.wordings(),
                        rebuttal(rating, quote),
                        old.validity(),
                        clock.instant(),
                        false,
                        false,
                        false,
                        old.author()));
    }

    static Match match(Outcome outcome) {
        if (outcome == Outcome.NONE) {
            return Match.none();
        }
        var ref = evidence().ref();
        var numbers = outcome == Outcome.CONFLICT
                ? new Reason(Fact.NUMBER, Finding.CONTRADICTS, "42 500", "50 000")
                : new Reason(Fact.NAME, Finding.AGREES, "Талғар", "Талғар");
        var reasons = List.of(numbers, new Reason(Fact.DATE, Finding.ONLY_IN_MESSAGE, "бүгін", ""));
        return new Match(outcome, Optional.of(ref), 0.97, List.of(new Candidate(ref, 12)), reasons);
    }

    void open(ClaimId id, String text, Match match) {
        var now = clock.instant().minus(Duration.ofMinutes(8));
        var claim = new Claim(
                id,
                1,
                text,
                Optional.of(Lang.KK),
                Desks.TSON,
                now,
                now.plus(Duration.ofMinutes(20)),
                Optional.of(match),
                new ClaimState.UnderReview(),
                List.of(),
                List.of(),
                0);
        var filing = Reports.filing(Reports.report("report-" + id, id, now));
        stores.claims().open(new Opening(claim, filing, List.of(), Optional.empty(), Optional.empty()));
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
        var event = new APIGatewayProxyRequestEvent()
                .withHttpMethod(method)
                .withResource("/r/{handle}")
                .withPath("/r/" + to)
                .withPathParameters(Map.of("handle", to))
                .withQueryStringParameters(query)
                .withHeaders(Map.of("Host", "sample.invalid"));
        body.ifPresent(event::withBody);
        return new Sheet(this, to, handler.handleRequest(event, new NoContext()));
    }
}
