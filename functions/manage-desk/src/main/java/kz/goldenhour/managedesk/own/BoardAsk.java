package kz.goldenhour.managedesk.own;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import kz.goldenhour.aws.http.FormBody;
import kz.goldenhour.domain.officer.BoardLinks;
import kz.goldenhour.pages.AskView;
import kz.goldenhour.pages.Words;

/// `GET, POST /desk`: asks for an officer's address and sends the link to the board there. What it answers never tells
/// whether the address is known.
final class BoardAsk {
    private final BoardLinks links;
    private final OwnScreens screens;

    BoardAsk(BoardLinks links, OwnScreens screens) {
        this.links = links;
        this.screens = screens;
    }

    Answer answer(APIGatewayProxyRequestEvent event, Words asked) {
        if (!event.getHttpMethod().equals("POST")) {
            return form(asked);
        }
        var form = FormBody.read(event);
        var words = form.lang().map(Words::in).orElse(asked);
        if (!form.action().equals("send") || form.get("email").isBlank()) {
            return form(words);
        }
        links.ask(form.get("email"));
        return screens.say(Answer.OK, words, "board.sent");
    }

    private Answer form(Words words) {
        return new Answer(Answer.OK, screens.pages().ask(new AskView(words)));
    }
}
