package kz.goldenhour.managedesk;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.Map;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.Log.Field;
import kz.goldenhour.aws.http.BadRequest;
import kz.goldenhour.aws.http.Detail;
import kz.goldenhour.aws.http.Http;
import kz.goldenhour.aws.http.Problem;
import kz.goldenhour.aws.http.Refused;
import kz.goldenhour.aws.http.Request;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.officer.Drills;
import kz.goldenhour.managedesk.Officers.Written;

/// The routes about a desk's officers and drills. To who may not administer a desk there is no such desk.
final class OfficerRoutes {
    private final DeskStore desks;
    private final Officers officers;
    private final Drills drills;
    private final Log log;

    OfficerRoutes(DeskStore desks, Officers officers, Drills drills, Log log) {
        this.desks = desks;
        this.officers = officers;
        this.drills = drills;
        this.log = log;
    }

    APIGatewayProxyResponseEvent list(Request request, Map<String, String> headers) {
        return Http.json(200, Map.of("officers", officers.list(desk(request).id())), headers);
    }

    APIGatewayProxyResponseEvent read(Request request, Map<String, String> headers) {
        var officer = officers.find(desk(request).id(), officer(request));
        return Http.json(200, officers.view(officer), headers);
    }

    APIGatewayProxyResponseEvent write(Request request, Map<String, String> headers) {
        var desk = desk(request).id();
        var id = officer(request);
        var body = request.json();
        var written = officers.write(desk, id, OfficerBody.read(body));
        say("officer written", request, desk, id);
        var status = switch (written) {
            case Written.Now _ -> 200;
            case Written.Asking _ -> 202;
        };
        return Http.json(status, officers.view(id, written, body.warnings()), headers);
    }

    APIGatewayProxyResponseEvent remove(Request request) {
        var desk = desk(request);
        var id = officer(request);
        officers.remove(
                desk, id, request.query("evenIfMissed").filter("true"::equals).isPresent());
        say("officer removed", request, desk.id(), id);
        return Http.empty(204);
    }

    APIGatewayProxyResponseEvent drill(Request request, Map<String, String> headers) {
        var desk = desk(request);
        var drill = drills.begin(desk).orElseThrow(() -> new Refused(Problem.CONFLICT, Detail.DRILL_RUNS));
        log.info(
                "drill begun",
                Field.DESK.of(desk.id()),
                Field.COUNT.of(drill.calls().size()),
                Field.CALLER.of(request.caller().id()));
        return Http.json(201, DrillBody.view(drill), headers);
    }

    APIGatewayProxyResponseEvent lastDrill(Request request, Map<String, String> headers) {
        var drill = desks.lastDrill(desk(request).id()).orElseThrow(OfficerRoutes::notFound);
        return Http.json(200, DrillBody.view(drill), headers);
    }

    private void say(String what, Request request, DeskId desk, OfficerId officer) {
        log.info(
                what,
                Field.OFFICER.of(officer),
                Field.DESK.of(desk),
                Field.CALLER.of(request.caller().id()));
    }

    private Desk desk(Request request) {
        var id = BadRequest.ifInvalid("id", Detail.NO_ID, () -> new DeskId(request.pathParameter("id")));
        return desks.find(id).filter(_ -> request.caller().mayAdminister(id)).orElseThrow(OfficerRoutes::notFound);
    }

    private static OfficerId officer(Request request) {
        return BadRequest.ifInvalid("officerId", Detail.NO_ID, () -> new OfficerId(request.pathParameter("officerId")));
    }

    private static Refused notFound() {
        return new Refused(Problem.NOT_FOUND, Detail.NOT_FOUND);
    }
}
