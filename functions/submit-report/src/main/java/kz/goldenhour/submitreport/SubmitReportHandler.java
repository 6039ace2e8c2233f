package kz.goldenhour.submitreport;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.aws.Aws;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.Log.Field;
import kz.goldenhour.aws.Snapshot;
import kz.goldenhour.aws.http.BadRequest;
import kz.goldenhour.aws.http.Detail;
import kz.goldenhour.aws.http.Http;
import kz.goldenhour.aws.http.Problem;
import kz.goldenhour.aws.http.RateLimit;
import kz.goldenhour.aws.http.Refused;
import kz.goldenhour.aws.http.Request;
import kz.goldenhour.aws.rehearsal.Rehearsal;
import kz.goldenhour.domain.Id;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.Intake;
import kz.goldenhour.domain.claim.Intake.Receipt;
import kz.goldenhour.domain.claim.Report;
import kz.goldenhour.domain.claim.ReportId;
import kz.goldenhour.domain.claim.ReportStatus;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.matching.MatchingIntake;
import org.jspecify.annotations.Nullable;

/// `POST /v1/reports`, `GET /v1/reports/{id}` and `POST /v1/reports/{id}/dispute`: a journalist files a report, reads
/// it, says that the answer is to something else.
public final class SubmitReportHandler
        implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private static final int ASK_AGAIN_AT_MOST = 60;
    /// Reading all evidence before the snapshot may take so long.
    private static final Duration INDEXED = Duration.ofSeconds(75);

    private final Services services;
    private final RateLimit limit;
    private final Clock clock;
    private final Log log;

    /// What the handler calls.
    public record Services(Intake intake, Stores stores) {}

    public SubmitReportHandler() {
        this(Aws.fromEnvironment(), true);
    }

    public SubmitReportHandler(Aws aws) {
        this(aws, false);
    }

    private SubmitReportHandler(Aws aws, boolean primed) {
        var stores = aws.stores();
        var matching = new MatchingIntake(
                stores.stores(), aws.settings().defaultDesk(), aws.embedder(), aws.randomness(), aws.clock());
        this.services = new Services(matching.intake(), stores.stores());
        this.limit = new RateLimit(stores.callers(), aws.settings().rateLimit(), aws.clock());
        this.clock = aws.clock();
        this.log = aws.log();
        if (primed) {
            Snapshot.prime(INDEXED, matching::prime);
            Snapshot.prime(() -> services.stores().claims().report(new ReportId("priming")));
            Rehearsal.beforeSnapshot(Play::play);
        }
    }

    /// The handler on other stores than DynamoDB: those in memory.
    public SubmitReportHandler(Services services, RateLimit limit, Clock clock, Log log) {
        this.services = services;
        this.limit = limit;
        this.clock = clock;
        this.log = log;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, @Nullable Context context) {
        if (Http.isWarmUp(event)) {
            return Http.empty(204);
        }
        return Http.answering(event, log, this::answer);
    }

    private APIGatewayProxyResponseEvent answer(Request request) {
        var headers = limit.admit(request.caller());
        try {
            return switch (request.route()) {
                case "POST /v1/reports" -> file(request, headers);
                case "GET /v1/reports/{id}" -> read(request, headers);
                case "POST /v1/reports/{id}/dispute" -> dispute(request, headers);
                default -> throw Http.noSuchRoute();
            };
        } catch (Intake.Busy busy) {
            throw Refused.unavailable(1);
        } catch (Desks.NoDesk notSetUp) {
            log.warn("no desk with an officer");
            throw Refused.unavailable(ASK_AGAIN_AT_MOST);
        }
    }

    private APIGatewayProxyResponseEvent file(Request request, Map<String, String> limits) {
        var start = clock.millis();
        var caller = request.caller();
        var sent = NewReport.read(request, caller, this::isCovered);
        return switch (services.intake().file(caller, sent.particulars(), sent.contact(), sent.idempotency())) {
            case Receipt.KeyReused() -> throw new Refused(Problem.IDEMPOTENCY_KEY_REUSED, Detail.KEY_REUSED);
            case Receipt.Filed(var report, var claim) -> {
                log.info(
                        "report filed",
                        Field.REPORT.of(report.id()),
                        Field.CLAIM.of(claim.id()),
                        Field.CALLER.of(caller.id()),
                        Field.STATUS.of(ReportStatus.of(claim).word()),
                        Field.MS.of(clock.millis() - start));
                var headers = new HashMap<>(limits);
                headers.put("Location", request.fullPath() + "/" + report.id());
                yield view(201, request, new Receipt.Filed(report, claim), sent.warnings(), headers);
            }
        };
    }

    /// Whether a desk has the region.
    private boolean isCovered(String region) {
        var name = region.strip().toLowerCase(Locale.ROOT);
        return services.stores().desks().all().stream()
                .anyMatch(desk -> desk.regions().contains(name));
    }

    private APIGatewayProxyResponseEvent read(Request request, Map<String, String> limits) {
        var report = own(request);
        if (request.query("lang").filter(tag -> Lang.ofTag(tag).isEmpty()).isPresent()) {
            throw new BadRequest("lang", Detail.NOT_ONE_OF, "kk, ru, en");
        }
        return view(200, request, new Receipt.Filed(report, claim(report)), List.of(), limits);
    }

    private APIGatewayProxyResponseEvent dispute(Request request, Map<String, String> limits) {
        if (!(services.intake().dispute(own(request)) instanceof Receipt.Filed filed)) {
            throw new IllegalStateException("a dispute has no idempotency key");
        }
        log.info(
                "report disputed",
                Field.REPORT.of(filed.report().id()),
                Field.CLAIM.of(filed.claim().id()));
        return view(201, request, filed, List.of(), limits);
    }

    /// The report, where it is the caller's own: another's is not found, so that ids cannot be tried out.
    private Report own(Request request) {
        var id = request.pathParameter("id");
        return Optional.of(id)
                .filter(Id::isWellFormed)
                .flatMap(it -> services.stores().claims().report(new ReportId(it)))
                .filter(report -> report.caller().equals(request.caller().id()))
                .orElseThrow(() -> new Refused(Problem.NOT_FOUND, Detail.NOT_FOUND));
    }

    private Claim claim(Report report) {
        return services.stores().claims().claim(report.claim()).orElseThrow();
    }

    private APIGatewayProxyResponseEvent view(
            int status, Request request, Receipt.Filed filed, List<String> warnings, Map<String, String> limits) {
        var lang = ReportView.lang(filed.report(), request.query("lang").flatMap(Lang::ofTag), request.acceptedLang());
        var headers = new HashMap<>(limits);
        ReportView.nextWordBy(filed.claim()).ifPresent(by -> headers.put("Retry-After", retryAfter(by)));
        return Http.json(
                status, new ReportView(services.stores()).of(filed.report(), filed.claim(), lang, warnings), headers);
    }

    private String retryAfter(Instant nextWordBy) {
        var left = Duration.between(clock.instant(), nextWordBy).toSeconds();
        return Long.toString(Math.clamp(left, 5, ASK_AGAIN_AT_MOST));
    }
}
