package kz.goldenhour.curateevidence;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
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
import kz.goldenhour.aws.store.DynamoDbStores;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.Trouble;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.caller.Role;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.evidence.Evidence;
import kz.goldenhour.domain.evidence.EvidenceId;
import kz.goldenhour.domain.evidence.EvidenceStore;
import kz.goldenhour.domain.evidence.EvidenceStore.PutResult;
import kz.goldenhour.domain.match.Embedder;
import org.jspecify.annotations.Nullable;

/// `PUT` and `GET /v1/evidence/{id}`: editors write and read the records of their desks.
public final class CurateEvidenceHandler
        implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
    private final EvidenceStore evidence;
    private final DeskStore desks;
    private final Optional<Embedder> embedder;
    private final RateLimit limit;
    private final Clock clock;
    private final Log log;

    public CurateEvidenceHandler() {
        this(Aws.fromEnvironment());
        Snapshot.prime(() -> evidence.find(new EvidenceId("priming")));
        Rehearsal.beforeSnapshot(CurateEvidenceHandler::rehearse);
    }

    public CurateEvidenceHandler(Aws aws) {
        this(aws, aws.stores());
    }

    private CurateEvidenceHandler(Aws aws, DynamoDbStores stores) {
        this(
                stores.stores(),
                aws.embedder(),
                new RateLimit(stores.callers(), aws.settings().rateLimit(), aws.clock()),
                aws.clock(),
                aws.log());
    }

    CurateEvidenceHandler(Stores stores, RateLimit limit, Clock clock, Log log) {
        this(stores, Optional.empty(), limit, clock, log);
    }

    private CurateEvidenceHandler(Stores stores, Optional<Embedder> embedder, RateLimit limit, Clock clock, Log log) {
        this.evidence = stores.evidence();
        this.desks = stores.desks();
        this.embedder = embedder;
        this.limit = limit;
        this.clock = clock;
        this.log = log;
    }

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, @Nullable Context context) {
        if (Http.isWarmUp(event)) {
            return Http.empty(204);
        }
        return Http.answering(event, log, request -> {
            var headers = limit.admit(request.caller());
            return switch (request.route()) {
                case "GET /v1/evidence/{id}" -> read(request, headers);
                case "PUT /v1/evidence/{id}" -> write(request, headers);
                default -> throw Http.noSuchRoute();
            };
        });
    }

    private APIGatewayProxyResponseEvent read(Request request, Map<String, String> headers) {
        var found = evidence.find(id(request))
                .filter(it -> request.caller().mayEdit(it.desk()))
                .orElseThrow(CurateEvidenceHandler::noSuchRecord);
        return answer(200, found, List.of(), headers);
    }

    private APIGatewayProxyResponseEvent write(Request request, Map<String, String> headers) {
        var id = id(request);
        var caller = request.caller();
        var body = request.json();
        var before = evidence.find(id);
        if (Evidence.isFromDecision(id)
                && before.filter(old -> caller.mayEdit(old.desk())).isEmpty()) {
            throw new BadRequest("id", Detail.TAKEN);
        }
        before.ifPresent(old -> mayKnow(caller, old));
        checkVersion(request.header("If-Match"), before);
        var written = EvidenceBody.read(id, body, before, caller.id(), clock.instant());
        mayEdit(caller, written);
        BothTexts.check(written, body);
        var next = withMeanings(written);
        if (desks.find(next.desk()).isEmpty()) {
            throw new BadRequest("desk", Detail.NO_SUCH_DESK);
        }
        return switch (evidence.put(next)) {
            case PutResult.Stored(var stored) -> {
                log.info(
                        "evidence written",
                        Field.EVIDENCE.of(stored.id()),
                        Field.VERSION.of(stored.version()),
                        Field.CALLER.of(caller.id()));
                yield answer(before.isPresent() ? 200 : 201, stored, body.warnings(), headers);
            }
            case PutResult.Conflict _ -> throw changed();
        };
    }

    private static EvidenceId id(Request request) {
        return BadRequest.ifInvalid("id", Detail.NO_ID, () -> new EvidenceId(request.pathParameter("id")));
    }

    /// A model that fails keeps no record from being saved: its meaning is made later, where it is searched.
    private Evidence withMeanings(Evidence written) {
        try {
            return embedder.map(written::withMeanings).orElse(written);
        } catch (RuntimeException failed) {
            log.warn("the embedding model fails, saved without meanings", Field.CAUSE.of(Trouble.of(failed)));
            return written;
        }
    }

    /// Of another desk's record nobody learns that it is there.
    private static void mayKnow(Caller caller, Evidence record) {
        if (!caller.mayEdit(record.desk())) {
            throw noSuchRecord();
        }
    }

    private static Refused noSuchRecord() {
        return new Refused(Problem.NOT_FOUND, Detail.NOT_FOUND);
    }

    private static void mayEdit(Caller caller, Evidence record) {
        if (!caller.mayEdit(record.desk())) {
            throw new Refused(Problem.FORBIDDEN, Detail.FORBIDDEN);
        }
    }

    /// A new record has no version to name; an old one must be named as it was read, so that nobody overwrites
    /// unseen.
    private static void checkVersion(Optional<String> ifMatch, Optional<Evidence> before) {
        if (!ifMatch.map(String::strip).equals(before.map(CurateEvidenceHandler::etag))) {
            throw changed();
        }
    }

    private static Refused changed() {
        return new Refused(Problem.PRECONDITION_FAILED, Detail.CHANGED);
    }

    private static String etag(Evidence record) {
        return "\"" + record.version() + "\"";
    }

    /// A record is written and read.
    private static void rehearse(Rehearsal stage) {
        var handler = new CurateEvidenceHandler(stage.aws());
        handler.handleRequest(stage.request(Role.EDITOR, "PUT /v1/evidence/{id}", "rehearsal", """
                {"desk": "rehearsal", "wordings": [{"lang": "kk", "text": "Рас па?"}], "rating": "FALSE", "kind": "state",
                 "answersForHours": 6, "verifiedAt": "2026-01-01T00:00:00+05:00", "truth": {"kk": "Сынақ", "ru": "Репетиция"},
                 "quote": {"kk": "Сынақ", "ru": "Репетиция"}, "sources": [{"title": "Сынақ", "url": "https://rehearsal.invalid"}]}"""), null);
        handler.handleRequest(stage.request(Role.EDITOR, "GET /v1/evidence/{id}", "rehearsal", ""), null);
    }

    private static APIGatewayProxyResponseEvent answer(
            int status, Evidence record, List<String> warnings, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.put("ETag", etag(record));
        return Http.json(status, EvidenceView.of(record, warnings), all);
    }
}
