package kz.goldenhour.managedesk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.List;
import java.util.Map;
import kz.goldenhour.aws.Aws;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.Log.Field;
import kz.goldenhour.aws.Snapshot;
import kz.goldenhour.aws.http.BadRequest;
import kz.goldenhour.aws.http.Detail;
import kz.goldenhour.aws.http.Fields;
import kz.goldenhour.aws.http.Http;
import kz.goldenhour.aws.http.Problem;
import kz.goldenhour.aws.http.RateLimit;
import kz.goldenhour.aws.http.Refused;
import kz.goldenhour.aws.http.Request;
import kz.goldenhour.aws.rehearsal.Rehearsal;
import kz.goldenhour.aws.store.DynamoDbStores;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.managedesk.own.OwnPages;
import org.jspecify.annotations.Nullable;

/// Admins set desks, officers and API keys; officers have pages of their own. Besides, the deploying account itself
/// makes the first admin.
public final class ManageDeskHandler implements RequestHandler<ManageDeskEvent, APIGatewayProxyResponseEvent> {
    /// More than the file of a full rota has.
    private static final int ROTA_MOST = 1024 * 1024;

    private final Services services;
    private final DeskRoutes desks;
    private final RateLimit limit;
    private final Log log;

    /// What the handler calls.
    ///
    /// @param people the routes about officers and drills
    /// @param own    the officers' own pages
    record Services(
            DeskStore desks,
            Bootstrap bootstrap,
            OfficerRoutes people,
            OwnPages own,
            Rotas rotas,
            Keys keys,
            RestoredMessages restored) {}

    /// The messages that a restored copy of the claims table brought along and holds back.
    interface RestoredMessages {
        /// Lets them go out from here. Returns how many.
        long release();
    }

    public ManageDeskHandler() {
        this(Aws.fromEnvironment());
        Snapshot.prime(() -> services.desks().find(new DeskId("priming")));
        Rehearsal.beforeSnapshot(Play::play);
    }

    public ManageDeskHandler(Aws aws) {
        this(aws, aws.stores());
    }

    private ManageDeskHandler(Aws aws, DynamoDbStores stores) {
        this(
                Wiring.services(aws, stores),
                aws.settings().defaultDesk(),
                new RateLimit(stores.callers(), aws.settings().rateLimit(), aws.clock()),
                aws.log());
    }

    ManageDeskHandler(Services services, DeskId defaultDesk, RateLimit limit, Log log) {
        this.services = services;
        this.desks = new DeskRoutes(services.desks(), defaultDesk, log);
        this.limit = limit;
        this.log = log;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(ManageDeskEvent event, @Nullable Context context) {
        if (event.bootstrap().isPresent()) {
            return bootstrap(event.bootstrap().get());
        }
        if (event.getReleaseOutbox()) {
            return release();
        }
        if (Http.isWarmUp(event)) {
            return Http.empty(204);
        }
        if (OwnPages.has(event.getResource())) {
            return services.own().answer(event);
        }
        return Http.answering(event, log, request -> {
            var headers = limit.admit(request.caller());
            return switch (request.route()) {
                case "GET /v1/desks/{id}" -> desks.read(request, headers);
                case "PUT /v1/desks/{id}" -> desks.write(request, headers);
                case "GET /v1/desks/{id}/rota" -> readRota(request, headers);
                case "PUT /v1/desks/{id}/rota" -> writeRota(request, headers);
                case "GET /v1/calendar" ->
                    Http.json(200, CalendarBody.view(services.desks().calendar(), List.of()), headers);
                case "PUT /v1/calendar" -> writeCalendar(request, headers);
                case "GET /v1/desks/{id}/officers" -> services.people().list(request, headers);
                case "GET /v1/desks/{id}/officers/{officerId}" ->
                    services.people().read(request, headers);
                case "PUT /v1/desks/{id}/officers/{officerId}" ->
                    services.people().write(request, headers);
                case "DELETE /v1/desks/{id}/officers/{officerId}" ->
                    services.people().remove(request);
                case "POST /v1/desks/{id}/drill" -> services.people().drill(request, headers);
                case "GET /v1/desks/{id}/drills/latest" -> services.people().lastDrill(request, headers);
                case "POST /v1/callers/{id}/keys" -> makeKey(request, headers);
                case "DELETE /v1/callers/{id}/keys/{keyId}" -> revokeKey(request);
                default -> throw Http.noSuchRoute();
            };
        });
    }

    /// No gateway stands between: whoever may invoke the function may do this.
    private APIGatewayProxyResponseEvent bootstrap(Fields event) {
        var made = services.bootstrap().run(event);
        log.warn("first set-up", Field.CALLER.of(String.valueOf(made.get("admin"))));
        return Http.json(201, made, Map.of());
    }

    private APIGatewayProxyResponseEvent release() {
        var released = services.restored().release();
        log.warn("restored outbox released", Field.COUNT.of(released));
        return Http.json(200, Map.of("released", released), Map.of());
    }

    private APIGatewayProxyResponseEvent readRota(Request request, Map<String, String> headers) {
        var desk = DeskRoutes.desk(request);
        if (request.header("Accept").orElse("").contains("json")) {
            return Http.json(200, services.rotas().read(desk), headers);
        }
        return Http.text(200, "text/calendar; charset=utf-8", services.rotas().text(desk), headers);
    }

    private APIGatewayProxyResponseEvent writeRota(Request request, Map<String, String> headers) {
        var desk = DeskRoutes.desk(request);
        if (services.desks().find(desk).isEmpty()) {
            throw new Refused(Problem.NOT_FOUND, Detail.NO_SUCH_DESK);
        }
        var preview = request.query("preview").filter("true"::equals).isPresent();
        var view = services.rotas().write(desk, request.body(ROTA_MOST), preview);
        log.info(
                preview ? "rota looked at" : "rota written",
                Field.DESK.of(desk),
                Field.CALLER.of(request.caller().id()));
        return Http.json(200, view, headers);
    }

    /// One calendar for all: only an admin of all desks writes it.
    private APIGatewayProxyResponseEvent writeCalendar(Request request, Map<String, String> headers) {
        if (!request.caller().desks().isEmpty()) {
            throw new Refused(Problem.FORBIDDEN, Detail.FORBIDDEN);
        }
        var body = request.json();
        var calendar = CalendarBody.read(body, services.desks().calendar());
        if (!services.desks().put(calendar)) {
            throw new Refused(Problem.CONFLICT, Detail.CHANGED);
        }
        log.info("calendar written", Field.CALLER.of(request.caller().id()));
        return Http.json(200, CalendarBody.view(calendar, body.warnings()), headers);
    }

    private APIGatewayProxyResponseEvent makeKey(Request request, Map<String, String> headers) {
        var body = request.json();
        var key = services.keys().make(request.caller(), Keys.read(caller(request), body));
        log.info(
                "key made",
                Field.KEY_ID.of(key.keyId()),
                Field.CALLER.of(request.caller().id()));
        return Http.json(201, Keys.view(key, body.warnings()), headers);
    }

    private APIGatewayProxyResponseEvent revokeKey(Request request) {
        var keyId = request.pathParameter("keyId");
        services.keys().revoke(request.caller(), caller(request), keyId);
        log.info(
                "key revoked",
                Field.KEY_ID.of(keyId),
                Field.CALLER.of(request.caller().id()));
        return Http.empty(204);
    }

    private static CallerId caller(Request request) {
        return BadRequest.ifInvalid("id", Detail.NO_ID, () -> new CallerId(request.pathParameter("id")));
    }
}
