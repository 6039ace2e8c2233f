package kz.goldenhour.reviewclaim;

import java.util.ArrayList;
import java.util.List;
import kz.goldenhour.aws.rehearsal.Cast;
import kz.goldenhour.aws.rehearsal.Rehearsal;
import kz.goldenhour.domain.caller.Role;

/// What is played before the snapshot of this function: the link is opened, a wrong PIN typed; behind it the claim is
/// read, looked at in another language and given to another desk, which takes it and answers it.
final class Play {
    private static final String TO =
            "&give-to=" + Cast.NEXT_DOOR.value() + "&give-contact=rehearsal&give-note=rehearsal";
    private static final String ANSWER =
            "&rating=FALSE&quote-kk=a&quote-ru=a&body-kk=a&body-ru=a&sources=a+https%3A%2F%2Frehearsal.invalid";

    private static final List<String> GIVING = List.of(
            "action=open&pin=000000",
            "step=review&action=back",
            "step=review&action=lang-ru",
            "step=review&action=dismiss&reason=SPAM",
            "step=review&action=give" + TO,
            "step=confirm&action=confirm&decision=give" + TO);
    private static final List<String> TAKING = List.of(
            "step=review&action=back",
            "step=review&action=accept",
            "step=confirm&action=confirm&decision=accept",
            "step=review&action=edit" + ANSWER,
            "step=confirm&action=confirm&decision=edit" + ANSWER);

    private final Rehearsal stage;
    private final ReviewClaimHandler handler;
    private final List<Integer> statuses = new ArrayList<>();

    private Play(Rehearsal stage) {
        this.stage = stage;
        this.handler = new ReviewClaimHandler(stage.aws());
    }

    /// Returns the status of each answer.
    static List<Integer> play(Rehearsal stage) {
        var play = new Play(stage);
        play.press(stage.cast().link(), GIVING);
        play.press(stage.cast().linkNextDoor(), TAKING);
        return List.copyOf(play.statuses);
    }

    private void press(String link, List<String> forms) {
        send("GET /r/{handle}", link, "");
        var session = "&session=" + stage.cast().session(link);
        forms.forEach(form -> send("POST /r/{handle}", link, form + session));
    }

    private void send(String route, String link, String form) {
        var answer = handler.handleRequest(stage.request(Role.REPORTER, route, link, form), null);
        statuses.add(answer.getStatusCode());
    }
}
