package kz.goldenhour.managedesk.own;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.time.Clock;
import java.util.HashMap;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.Log.Field;
import kz.goldenhour.aws.http.FormBody;
import kz.goldenhour.aws.http.Http;
import kz.goldenhour.aws.store.StoreUnavailable;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.officer.BoardLinks;
import kz.goldenhour.domain.officer.Drills;
import kz.goldenhour.domain.officer.Enrolments;
import kz.goldenhour.domain.officer.Proposals;
import kz.goldenhour.domain.review.OfficerLink.Errand;
import kz.goldenhour.domain.review.PinCheck;
import kz.goldenhour.pages.Pages;
import kz.goldenhour.pages.Words;
import org.jspecify.annotations.Nullable;

/// `GET, POST /o/{handle}`: an officer's own pages. A GET changes nothing, however often it comes; a POST is a pressed
/// button, and does nothing without a PIN, or a code that came another way.
public final class OwnPages {
    public static final String ROUTE = "/o/{handle}";
    /// Where an officer asks for a link to his desk's board.
    public static final String BOARD = "/desk";

    private final Stores stores;
    private final OwnScreens screens;
    private final DrillPage drill;
    private final ConfirmPage confirm;
    private final EnrolPage enrol;
    private final BoardPage board;
    private final BoardAsk ask;
    private final Clock clock;
    private final Log log;

    /// What happens to officers.
    public record Services(
            Proposals proposals, Enrolments enrolments, Drills drills, PinCheck pins, Randomness randomness) {}

    public OwnPages(Stores stores, Services services, Clock clock, Log log) {
        this.stores = stores;
        this.screens = new OwnScreens(new Pages(), services.proposals());
        this.drill = new DrillPage(stores, services.drills(), services.pins(), screens);
        var tools = new ConfirmPage.Tools(
                services.proposals(), services.enrolments(), services.pins(), services.randomness());
        this.confirm = new ConfirmPage(stores, tools, screens);
        this.enrol = new EnrolPage(stores, services.enrolments(), screens);
        this.board =
                new BoardPage(stores, new BoardPage.Tools(services.pins(), services.randomness(), clock, log), screens);
        this.ask = new BoardAsk(new BoardLinks(stores, clock), screens);
        this.clock = clock;
        this.log = log;
    }

    /// Whether a route is theirs.
    public static boolean has(@Nullable String route) {
        return ROUTE.equals(route) || BOARD.equals(route);
    }

    public APIGatewayProxyResponseEvent answer(APIGatewayProxyRequestEvent event) {
        var answer = page(event);
        log.info("own link answered", Field.STATUS.of(answer.status()));
        var headers = new HashMap<>(Pages.privateHeaders());
        answer.location().ifPresent(it -> headers.put("Location", it));
        return new APIGatewayProxyResponseEvent()
                .withStatusCode(answer.status())
                .withHeaders(headers)
                .withBody(Http.page(event, answer.html()))
                .withIsBase64Encoded(false);
    }

    private Answer page(APIGatewayProxyRequestEvent event) {
        var words = Words.in(Visit.asked(event).orElse(Lang.KK));
        if (FormBody.isTooLarge(event)) {
            return screens.say(Answer.TOO_LARGE, words, "large");
        }
        try {
            return switch (event.getHttpMethod()) {
                case "GET", "HEAD", "POST" -> page(event, words);
                default -> screens.say(Answer.NOT_ALLOWED, words, "method");
            };
        } catch (StoreUnavailable busy) {
            log.warn("busy", Field.CAUSE.of(busy.getClass().getSimpleName()));
            return screens.say(Answer.BUSY, words, "busy");
        }
    }

    private Answer page(APIGatewayProxyRequestEvent event, Words words) {
        return BOARD.equals(event.getResource())
                ? ask.answer(event, words)
                : Visit.find(stores, event, clock.instant())
                        .map(this::page)
                        .orElseGet(() -> screens.say(Answer.MISSING, words, "unknown"));
    }

    private Answer page(Visit visit) {
        return switch (visit.link().errand()) {
            case Errand.Drill errand -> drill.answer(visit, errand);
            case Errand.Confirm errand -> confirm.answer(visit, errand);
            case Errand.Board _ -> board.answer(visit);
            case Errand.Enrol errand -> enrol.answer(visit, errand);
        };
    }
}
