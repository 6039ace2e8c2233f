package kz.goldenhour.managedesk;

import java.time.Clock;
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
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerChange.Profile;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.PinHash;
import kz.goldenhour.domain.desk.PinHasher;

/// The first set-up, or the way back in when the last admin's key is lost: a direct call of the
/// function, which only IAM allows. It makes a new admin under an id that nobody has; desk and
/// officers are optional.
final class Bootstrap {
    private static final int OFFICERS_MOST = 20;

    private final DeskStore desks;
    private final Officers officers;
    private final Keys keys;
    private final Optional<PinHasher> samplePins;
    private final Clock clock;

    /// @param samplePins where sample officers may come with a PIN
    Bootstrap(DeskStore desks, Officers officers, Keys keys, Optional<PinHasher> samplePins, Clock clock) {
        this.desks = desks;
        this.officers = officers;
        this.keys = keys;
        this.samplePins = samplePins;
        this.clock = clock;
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
            answer.put(
                    "officers",
                    bodies.stream().map(body -> officer(id, body, first)).toList());
        }
        var key = keys.makeFirst(admin);
        answer.put("admin", admin.value());
        answer.put("keyId", key.keyId());
        answer.put("key", key.reveal());
        return answer;
    }

    /// Each officer gets a link by SMS; whoever calls tells him the code that stands in the answer.
    private Map<String, Object> officer(DeskId desk, Fields body, boolean first) {
        var id = OfficerBody.id(body);
        var wanted = OfficerBody.read(body);
        var pin = samplePins.flatMap(
                hasher -> OfficerBody.pin(body, wanted.phone()).map(hasher::hash));
        if (pin.isPresent()) {
            officers.put(sample(desk, id, wanted, pin.get()));
            desks.tapped(id, clock.instant()); // else the clock tells that nobody of the sample has shown that he hears
            return Map.of("id", id.value());
        }
        var answer = new LinkedHashMap<>(officers.setUp(desk, id, wanted, first));
        if (!body.warnings().isEmpty()) {
            answer.put("warnings", body.warnings());
        }
        return answer;
    }

    private DutyOfficer sample(DeskId desk, OfficerId id, Profile wanted, PinHash pin) {
        return new DutyOfficer(
                id,
                desk,
                wanted.name(),
                wanted.post(),
                wanted.phone(),
                wanted.email(),
                false,
                wanted.lang(),
                true,
                Optional.of(pin),
                clock.instant());
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
