package kz.goldenhour.managedesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.goldenhour.aws.rehearsal.Cast;
import kz.goldenhour.aws.rehearsal.Rehearsal;
import kz.goldenhour.domain.caller.Role;

/// What is played before the snapshot of this function: a desk and a key are set, an officer is asked for, and a
/// page that is not there.
final class Play {
    private final Rehearsal stage;
    private final ManageDeskHandler handler;
    private final List<Integer> statuses = new ArrayList<>();

    private Play(Rehearsal stage) {
        this.stage = stage;
        this.handler = new ManageDeskHandler(stage.aws());
    }

    /// Returns the status of each answer.
    static List<Integer> play(Rehearsal stage) {
        var play = new Play(stage);
        play.send("GET /v1/desks/{id}", "");
        play.send("PUT /v1/desks/{id}", """
                {"name": {"kk": "Сынақ", "ru": "Репетиция"}, "regions": ["almaty"], "pressContact": "rehearsal"}""");
        play.send("PUT /v1/desks/{id}/officers/{officerId}", """
                {"name": "Сынақ", "phone": "+77000000009", "email": "a@rehearsal.invalid", "lang": "kk"}""");
        play.send("GET /v1/desks/{id}/officers", "");
        play.send("GET /o/{handle}", "");
        play.send("POST /v1/callers/{id}/keys", """
                {"role": "reporter", "desks": ["rehearsal"], "newsroom": "rehearsal"}""");
        return List.copyOf(play.statuses);
    }

    private void send(String route, String body) {
        var event = new ManageDeskEvent();
        stage.request(event, Role.ADMIN, route, Cast.DESK.value(), body);
        event.setPathParameters(
                Map.of("id", Cast.DESK.value(), "handle", Cast.DESK.value(), "officerId", "rehearsal-newcomer"));
        statuses.add(handler.handleRequest(event, null).getStatusCode());
    }
}
