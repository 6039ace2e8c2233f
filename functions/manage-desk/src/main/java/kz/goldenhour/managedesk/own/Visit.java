package kz.goldenhour.managedesk.own;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.aws.http.FormBody;
import kz.goldenhour.domain.Lang;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.OfficerLink;
import kz.goldenhour.pages.Words;

/// Somebody at an officer's own link.
///
/// @param officer whom the link was sent to
/// @param form    empty where nothing was pressed
record Visit(
        OfficerLink link, DutyOfficer officer, Desk desk, Words words, FormBody form, boolean isPress, Instant now) {

    /// Finds the link of a request; empty where there is none, or its officer is gone.
    static Optional<Visit> find(Stores stores, APIGatewayProxyRequestEvent event, Instant now) {
        var handle =
                Optional.ofNullable(event.getPathParameters()).orElse(Map.of()).getOrDefault("handle", "");
        var link = LinkHandle.read(handle).flatMap(stores.links()::officerLink);
        var officer = link.flatMap(found -> stores.desks().officer(found.to()));
        var desk = officer.flatMap(found -> stores.desks().find(found.desk()));
        if (desk.isEmpty()) {
            return Optional.empty();
        }
        var press = event.getHttpMethod().equals("POST");
        var form = press ? FormBody.read(event) : new FormBody(Map.of());
        var words = Words.in(
                form.lang().or(() -> asked(event)).orElse(officer.orElseThrow().lang()));
        return Optional.of(
                new Visit(link.orElseThrow(), officer.orElseThrow(), desk.orElseThrow(), words, form, press, now));
    }

    /// The language that the address asks for.
    static Optional<Lang> asked(APIGatewayProxyRequestEvent event) {
        var query = Optional.ofNullable(event.getQueryStringParameters()).orElse(Map.of());
        return Optional.ofNullable(query.get("lang")).flatMap(Lang::ofTag);
    }

    String deskName() {
        return desk.name().in(words.lang());
    }

    boolean presses(String action) {
        return isPress && form.action().equals(action);
    }
}
