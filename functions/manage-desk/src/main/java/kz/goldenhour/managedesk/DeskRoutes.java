package kz.goldenhour.managedesk;

import static java.util.stream.Collectors.joining;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.Log.Field;
import kz.goldenhour.aws.http.BadRequest;
import kz.goldenhour.aws.http.Detail;
import kz.goldenhour.aws.http.Http;
import kz.goldenhour.aws.http.Problem;
import kz.goldenhour.aws.http.Refused;
import kz.goldenhour.aws.http.Request;
import kz.goldenhour.domain.caller.Caller;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DeskStore;

/// The routes about a desk itself.
final class DeskRoutes {
    private final DeskStore desks;
    private final DeskId defaultDesk;
    private final Log log;

    DeskRoutes(DeskStore desks, DeskId defaultDesk, Log log) {
        this.desks = desks;
        this.defaultDesk = defaultDesk;
        this.log = log;
    }

    /// The desk of the path, where the caller may set it up.
    static DeskId desk(Request request) {
        var id = BadRequest.ifInvalid("id", Detail.NO_ID, () -> new DeskId(request.pathParameter("id")));
        if (!request.caller().mayAdminister(id)) {
            throw new Refused(Problem.FORBIDDEN, Detail.FORBIDDEN);
        }
        return id;
    }

    APIGatewayProxyResponseEvent read(Request request, Map<String, String> headers) {
        var desk = desks.find(desk(request)).orElseThrow(() -> new Refused(Problem.NOT_FOUND, Detail.NOT_FOUND));
        return Http.json(200, DeskBody.view(desk, isDefault(desk), List.of()), headers);
    }

    APIGatewayProxyResponseEvent write(Request request, Map<String, String> headers) {
        var id = desk(request);
        var body = request.json();
        var before = desks.find(id);
        var desk = DeskBody.read(id, body, before);
        mayCover(request.caller(), before.map(Desk::regions).orElse(Set.of()), desk);
        if (!desks.put(desk)) {
            throw new Refused(Problem.CONFLICT, Detail.CHANGED);
        }
        log.info(
                "desk written",
                Field.DESK.of(id),
                Field.CALLER.of(request.caller().id()));
        return Http.json(200, DeskBody.view(desk, isDefault(desk), body.warnings()), headers);
    }

    private boolean isDefault(Desk desk) {
        return desk.id().equals(defaultDesk);
    }

    /// Whose region it is, gets its reports, with the reporters' contacts: nobody takes one from another desk, and an
    /// admin of some desks takes none at all.
    private void mayCover(Caller admin, Set<String> before, Desk wanted) {
        if (!admin.desks().isEmpty() && !before.containsAll(wanted.regions())) {
            throw new Refused(Problem.FORBIDDEN, Detail.REGION_FORBIDDEN);
        }
        var taken = desks.all().stream()
                .filter(desk -> !desk.id().equals(wanted.id()))
                .flatMap(desk -> desk.regions().stream())
                .filter(wanted.regions()::contains)
                .sorted()
                .collect(joining(", "));
        Optional.of(taken).filter(it -> !it.isEmpty()).ifPresent(it -> {
            throw new Refused(Problem.CONFLICT, Detail.REGION_TAKEN, it);
        });
    }
}
