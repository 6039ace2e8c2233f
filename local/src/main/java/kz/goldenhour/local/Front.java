package kz.goldenhour.local;

import java.util.function.Function;
import kz.goldenhour.local.host.Exchange.Answer;
import kz.goldenhour.local.host.Exchange.Request;
import kz.goldenhour.local.host.Gateway;
import kz.goldenhour.local.inbox.Inbox;
import kz.goldenhour.local.inbox.InboxPage;

/// The two pages that only the local run has, before everything that is deployed.
record Front(Inbox inbox, Gateway gateway) implements Function<Request, Answer> {

    @Override
    public Answer apply(Request request) {
        return switch (request.method() + " " + request.uri().getRawPath()) {
            case "GET /inbox" -> Answer.of(200, "text/html; charset=utf-8", InboxPage.of(inbox.messages()));
            case "GET /inbox.json" -> Answer.of(200, "application/json", inbox.json());
            default -> gateway.answer(request);
        };
    }
}
