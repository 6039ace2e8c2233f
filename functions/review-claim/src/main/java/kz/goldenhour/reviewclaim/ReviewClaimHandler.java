package kz.goldenhour.reviewclaim;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.aws.Aws;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.Log.Field;
import kz.goldenhour.aws.Snapshot;
import kz.goldenhour.aws.http.Http;
import kz.goldenhour.aws.http.PublicAddress;
import kz.goldenhour.aws.rehearsal.Rehearsal;
import kz.goldenhour.aws.store.StoreUnavailable;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.Review;
import kz.goldenhour.pages.Pages;
import kz.goldenhour.pages.Words;
import kz.goldenhour.reviewclaim.Door.Knock;
import kz.goldenhour.reviewclaim.Place.Visit;
import org.jspecify.annotations.Nullable;

/// `GET, POST /r/{handle}`: the page behind the link in an alert. A GET asks for the PIN and changes nothing; a POST is
/// a pressed button. Two texts of 5,000 letters in two languages, written in percent signs, need more room than an API
/// request.
public final class ReviewClaimHandler
        implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Type", "text/html; charset=utf-8",
            "Cache-Control", "no-store",
            "Referrer-Policy", "no-referrer",
            "X-Robots-Tag", "noindex, nofollow",
            "X-Frame-Options", "DENY",
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy", Pages.contentSecurityPolicy());

    private static final int FORM_MOST = 256 * 1024;
    private static final int NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;

    private static final int BUSY = 503;

    private final Stores stores;
    private final Optional<String> ownDomain;
    private final Clock clock;
    private final Log log;
    private final Pages pages = new Pages();
    private final Screens screens;
    private final Door door;
    private final Hearing hearing;

    public ReviewClaimHandler() {
        this(Aws.fromEnvironment());
        Snapshot.prime(() -> stores.claims().claim(new ClaimId("priming")));
        Rehearsal.beforeSnapshot(Play::play);
    }

    public ReviewClaimHandler(Aws aws) {
        this(Ports.of(aws), aws.settings().publicBaseUrl(), aws.clock(), aws.log());
    }

    /// The handler on other stores and another messenger.
    ///
    /// @param ownDomain the installation's own address; empty where the address of the request is the only one
    public ReviewClaimHandler(Ports ports, Optional<String> ownDomain, Clock clock, Log log) {
        this.stores = ports.stores();
        this.ownDomain = ownDomain;
        this.clock = clock;
        this.log = log;
        this.screens = new Screens(stores, pages);
        this.door =
                new Door(stores, ports.pins(), ports.randomness(), new Door.Night(screens, clock, ports.defaultDesk()));
        this.hearing = new Hearing(stores, ports.messenger(), new Review(stores, clock), pages, screens);
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, @Nullable Context context) {
        if (Http.isWarmUp(event)) {
            return Http.empty(204);
        }
        var answer = answer(event);
        log.info("link answered", Field.STATUS.of(answer.status()));
        return new APIGatewayProxyResponseEvent()
                .withStatusCode(answer.status())
                .withHeaders(HEADERS)
                .withBody(Http.page(event, answer.html()))
                .withIsBase64Encoded(false);
    }

    private Answer answer(APIGatewayProxyRequestEvent event) {
        var body = Form.body(event);
        var words = Words.in(asked(event).orElse(Lang.KK));
        if (body.length() > FORM_MOST) {
            return screens.say(TOO_LARGE, words, "large");
        }
        var handle =
                Optional.ofNullable(event.getPathParameters()).orElse(Map.of()).getOrDefault("handle", "");
        var base = PublicAddress.of(ownDomain, event);
        try {
            return answer(event, handle, base, body);
        } catch (StoreUnavailable | Review.Busy busy) {
            log.warn("busy", Field.CAUSE.of(busy.getClass().getSimpleName()));
            return screens.busy(BUSY, words, Form.read(body).typed());
        }
    }

    private Answer answer(APIGatewayProxyRequestEvent event, String handle, String base, String body) {
        var words = Words.in(asked(event).orElse(Lang.KK));
        return switch (event.getHttpMethod()) {
            case "GET", "HEAD" ->
                place(new Visit(handle, asked(event), base)).map(this::look).orElseGet(() -> screens.unknown(words));
            case "POST" -> {
                var form = Form.read(body);
                var visit = new Visit(handle, form.lang().or(() -> asked(event)), base);
                yield place(visit).map(place -> press(place, form)).orElseGet(() -> screens.unknown(words));
            }
            default -> screens.say(NOT_ALLOWED, words, "method");
        };
    }

    private Optional<Place> place(Visit visit) {
        return Place.find(stores, visit, clock.instant());
    }

    private Answer look(Place place) {
        var typed = Form.read("").typed();
        if (!place.isOpen()) {
            return screens.pin(Screens.GONE, place, Optional.empty(), typed);
        }
        return place.link().isExpired(place.now())
                ? screens.expired(place, typed)
                : screens.pin(Screens.OK, place, Optional.empty(), typed);
    }

    private Answer press(Place place, Form form) {
        if (place.isOpen() && place.link().isExpired(place.now())) {
            return form.action().equals("resend") ? door.resend(place) : screens.expired(place, form.typed());
        }
        if (form.action().equals("open")) {
            return switch (door.knock(place, form)) {
                case Knock.Shut(var answer) -> answer;
                case Knock.Opened(var session) -> open(place.opened(stores), session, form);
            };
        }
        if (form.action().startsWith("forgot")) {
            return door.forgotten(place, form);
        }
        if (place.isOpen() && form.action().startsWith("pass")) {
            return door.pass(place, form);
        }
        var session = door.session(place, form);
        if (session.isEmpty()) {
            return form.isFrom("pin") || form.isFrom("notice")
                    ? screens.pin(Screens.OK, place, Optional.empty(), form.typed())
                    : door.sessionOver(place, form);
        }
        return place.isOpen()
                ? hearing.act(place, session.get(), form)
                : Hearing.tooLate(screens, stores, place, form.typed());
    }

    private Answer open(Place place, LinkHandle session, Form form) {
        return place.isOpen()
                ? hearing.begin(place, session, form)
                : screens.decided(Screens.OK, place, Optional.empty(), form.typed());
    }

    private static Optional<Lang> asked(APIGatewayProxyRequestEvent event) {
        var query = Optional.ofNullable(event.getQueryStringParameters()).orElse(Map.of());
        return Optional.ofNullable(query.get("lang")).flatMap(Lang::ofTag);
    }
}
