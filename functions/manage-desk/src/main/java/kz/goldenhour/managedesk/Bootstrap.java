package kz.goldenhour.managedesk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.aws.http.BadRequest;
import kz.goldenhour.aws.http.Detail;
import kz.goldenhour.aws.http.Fields;
import kz.goldenhour.domain.caller.CallerId;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DeskStore;

/// The first set-up, or the way back in when the last admin's key is lost: a direct call of the function, which only
/// IAM allows. It makes a new admin under an id that nobody has; desk and
/// officers are optional.
final class Bootstrap {
    private static final int OFFICERS_MOST = 20;

    private final DeskStore desks;
    private final Officers officers;
    private final Keys keys;

    Bootstrap(DeskStore desks, Officers officers, Keys keys) {
        this.desks = desks;
        this.officers = officers;
        this.keys = keys;
    }

    /// Does it, the key last: what fails before can be called again as it is.
    Map<String, Object> run(Fields event) {
        var admin = event.object("admin")
                .flatMap(it -> it.id("id", CallerId::new))
                .orElseThrow(() -> new BadRequest("admin.id", Detail.REQUIRED));
        var answer = new LinkedHashMap<String, Object>();
        var desk = event.object("desk").map(this::desk);
        desk.ifPresent(id -> answer.put("desk", id.value()));
        var bodies = new ArrayList<>(event.objects("officers", OFFICERS_MOST));
        event.object("officer").ifPresent(bodies::addFirst);
        if (!bodies.isEmpty()) {
            var id = desk.orElseThrow(() -> new BadRequest("desk", Detail.REQUIRED));
            var first = desks.officers(id).isEmpty();
            var set = bodies.stream()
                    .map(body ->
                            officers.set(id, OfficerBody.read(body), first).id().value())
                    .toList();
            answer.put("officer", set.getFirst());
            answer.put("officers", set);
        }
        var key = keys.makeFirst(admin);
        answer.put("admin", admin.value());
        answer.put("keyId", key.keyId());
        answer.put("key", key.reveal());
        return answer;
    }

    /// A desk that is there already stays as it is.
    private DeskId desk(Fields body) {
        var id = body.id("id", DeskId::new).orElseThrow(() -> new BadRequest("desk.id", Detail.REQUIRED));
        if (desks.find(id).isEmpty()) {
            desks.put(DeskBody.read(id, body, Optional.empty()));
        }
        return id;
    }
}
