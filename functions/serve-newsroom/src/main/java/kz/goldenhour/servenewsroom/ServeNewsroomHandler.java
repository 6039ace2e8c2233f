package kz.goldenhour.servenewsroom;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.aws.Aws;
import kz.goldenhour.aws.Snapshot;
import kz.goldenhour.aws.http.Http;
import kz.goldenhour.aws.http.PublicAddress;
import kz.goldenhour.aws.http.Request;
import kz.goldenhour.aws.rehearsal.Rehearsal;
import kz.goldenhour.aws.store.StoreUnavailable;
import kz.goldenhour.domain.Id;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.domain.publish.PublicationId;
import kz.goldenhour.pages.HoldingView;
import kz.goldenhour.pages.NewsItem;
import kz.goldenhour.pages.NewsView;
import kz.goldenhour.pages.NoticeView;
import kz.goldenhour.pages.Pages;
import kz.goldenhour.pages.RebuttalView;
import kz.goldenhour.pages.Words;
import org.jspecify.annotations.Nullable;

/// `GET /` and `GET /rebuttals/{id}`: what the desks have published, for everyone; and every address that is none, so
/// that a person who mistyped one reads a page.
public final class ServeNewsroomHandler
        implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Type", "text/html; charset=utf-8",
            "Vary", "Accept-Language",
            "Referrer-Policy", "no-referrer",
            "X-Frame-Options", "DENY",
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy", Pages.contentSecurityPolicy());
    private static final String ANYWHERE = "/{proxy+}";
    private static final String A_MINUTE = "public, max-age=60";

    private final Shelf shelf;
    private final Optional<String> ownDomain;
    private final Pages pages = new Pages();

    public ServeNewsroomHandler() {
        this(Aws.fromEnvironment());
        Snapshot.prime(this::prime);
        Rehearsal.beforeSnapshot(ServeNewsroomHandler::rehearse);
    }

    public ServeNewsroomHandler(Aws aws) {
        this(aws.stores().stores(), aws.settings().publicBaseUrl());
    }

    /// @param ownDomain the installation's own address; empty where the address of the request is the only one
    ServeNewsroomHandler(Stores stores, Optional<String> ownDomain) {
        this.shelf = new Shelf(stores);
        this.ownDomain = ownDomain;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, @Nullable Context context) {
        if (Http.isWarmUp(event)) {
            return Http.empty(204);
        }
        var answer = answer(event);
        return answer.withBody(Http.page(event, answer.getBody()));
    }

    private APIGatewayProxyResponseEvent answer(APIGatewayProxyRequestEvent event) {
        var request = new Request(event);
        var words = Words.in(request.query("lang")
                .flatMap(Lang::ofTag)
                .or(request::acceptedLang)
                .orElse(Lang.KK));
        var base = PublicAddress.of(ownDomain, event);
        if (ANYWHERE.equals(event.getResource())) {
            return isPerson(request) ? missing(words, base) : Http.nothingThere(request);
        }
        var id = request.pathParameter("id");
        try {
            return id.isEmpty() ? list(words, base) : one(words, base, id);
        } catch (StoreUnavailable busy) {
            var view = NoticeView.of(words, words.of("busy.title"), List.of(words.of("busy.reader")));
            return page(503, words, pages.notice(view));
        }
    }

    /// A browser asks for a page; a program that mistyped an address of the API does not.
    private static boolean isPerson(Request request) {
        return request.header("Accept")
                .filter(types -> types.contains("text/html"))
                .isPresent();
    }

    /// Reads a page that is not there and draws an empty list.
    private void prime() {
        var words = Words.in(Lang.KK);
        one(words, "", "priming-1");
        pages.news(new NewsView(words, "", shelf.latest(Lang.KK)));
    }

    /// The list, and a page that is not there.
    private static void rehearse(Rehearsal stage) {
        var handler = new ServeNewsroomHandler(stage.aws());
        handler.handleRequest(stage.request(Role.REPORTER, "GET /", "", ""), null);
        handler.handleRequest(stage.request(Role.REPORTER, "GET /rebuttals/{id}", "rehearsal-1", ""), null);
    }

    private APIGatewayProxyResponseEvent list(Words words, String base) {
        return page(200, words, pages.news(new NewsView(words, base, shelf.latest(words.lang()))));
    }

    private APIGatewayProxyResponseEvent one(Words words, String base, String id) {
        return Optional.of(id)
                .filter(Id::isWellFormed)
                .flatMap(found -> shelf.find(new PublicationId(found), words.lang()))
                .map(item -> page(200, words, html(words, base, item)))
                .orElseGet(() -> missing(words, base));
    }

    private String html(Words words, String base, NewsItem item) {
        return item.word().isPresent()
                ? pages.holding(new HoldingView(words, base, item))
                : pages.rebuttal(new RebuttalView(words, base, item));
    }

    private APIGatewayProxyResponseEvent missing(Words words, String base) {
        var view = NoticeView.of(words, words.of("unknown.title"), List.of(words.of("unknown")))
                .with(new NoticeView.Link(base + "/?lang=" + words.lang().tag(), words.of("news.all")));
        return page(404, words, pages.notice(view));
    }

    private static APIGatewayProxyResponseEvent page(int status, Words words, String html) {
        var headers = new HashMap<>(HEADERS);
        headers.put("Cache-Control", status == 200 ? A_MINUTE : "no-store");
        headers.put("Content-Language", words.lang().tag());
        return new APIGatewayProxyResponseEvent()
                .withStatusCode(status)
                .withHeaders(headers)
                .withBody(html)
                .withIsBase64Encoded(false);
    }
}
