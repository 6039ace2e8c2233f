package kz.goldenhour.managedesk.own;

import java.time.Clock;
import java.util.Optional;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.Log.Field;
import kz.goldenhour.domain.Id;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.board.Boards;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.claim.Side;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.PinCheck;
import kz.goldenhour.domain.review.ReviewLink;
import kz.goldenhour.managedesk.own.OwnScreens.Door;
import kz.goldenhour.pages.BoardView;
import kz.goldenhour.pages.Notice;
import kz.goldenhour.pages.NoticeView;
import kz.goldenhour.pages.NoticeView.Button;
import kz.goldenhour.pages.SwitchView;

/// The desk's board: after the PIN what is open and who has it, and the switch of automatic publication. From it a
/// claim
/// opens under a link of its own, which asks for the PIN again.
final class BoardPage {
    private final Stores stores;
    private final Tools tools;
    private final OwnScreens screens;

    /// What it takes.
    record Tools(PinCheck pins, Randomness randomness, Clock clock, Log log) {}

    BoardPage(Stores stores, Tools tools, OwnScreens screens) {
        this.stores = stores;
        this.tools = tools;
        this.screens = screens;
    }

    Answer answer(Visit visit) {
        var words = visit.words();
        if (visit.link().isExpired(visit.now())) {
            var link = new NoticeView.Link("/desk", words.of("board.ask"));
            return screens.say(Answer.GONE, words, "board.expired", link);
        }
        return screens.forgotten(visit).orElseGet(() -> look(visit));
    }

    private Answer look(Visit visit) {
        var words = visit.words();
        var door =
                new Door(words.of("board.title"), words.of("board.door"), new Button("open", words.of("board.enter")));
        var sessions = new Sessions(stores, tools.randomness());
        if (visit.presses("open")) {
            return screens.shut(visit, door, tools.pins())
                    .orElseGet(() -> show(visit, sessions.open(visit), Optional.empty()));
        }
        var session = sessions.of(visit);
        return session.map(handle -> act(visit, handle)).orElseGet(() -> screens.door(visit, door));
    }

    private Answer act(Visit visit, LinkHandle session) {
        return switch (visit.form().action()) {
            case "stop", "start" -> {
                var on = visit.form().action().equals("start");
                var view = new SwitchView(visit.words(), visit.deskName(), session.reveal(), on);
                yield new Answer(Answer.OK, screens.pages().turn(view));
            }
            case "stop-yes" -> turn(visit, session, false);
            case "start-yes" -> turn(visit, session, true);
            default ->
                visit.form().get("claim").isEmpty() ? show(visit, session, Optional.empty()) : go(visit, session);
        };
    }

    /// Whoever may not decide yet may stop, and not start.
    private Answer turn(Visit visit, LinkHandle session, boolean on) {
        var words = visit.words();
        if (on && !visit.officer().mayApprove(visit.now())) {
            var from = words.of("notyet", words.moment(visit.officer().mayApproveFrom()));
            return show(visit, session, Optional.of(Notice.grave(from)));
        }
        if (visit.desk().autoPublish() == on || !stores.desks().put(visit.desk().publishing(on))) {
            return show(visit, session, Optional.of(Notice.grave(words.of("board.same"))));
        }
        tools.log()
                .warn(
                        on ? "automatic publication started" : "automatic publication stopped",
                        Field.DESK.of(visit.desk().id()),
                        Field.OFFICER.of(visit.officer().id()));
        return show(visit, session, Optional.of(Notice.news(words.of(on ? "board.start.done" : "board.stop.done"))));
    }

    /// A link to the claim, as an alert carries it.
    private Answer go(Visit visit, LinkHandle session) {
        var id = visit.form().get("claim");
        var claim = Id.isWellFormed(id)
                ? stores.claims().claim(new ClaimId(id)).filter(it -> isOf(it, visit.desk()))
                : Optional.<Claim>empty();
        if (claim.isEmpty()) {
            return show(visit, session, Optional.of(Notice.grave(visit.words().of("board.gone"))));
        }
        var handle = LinkHandle.random(tools.randomness());
        var until = visit.now().plus(ReviewLink.LIFE);
        stores.links()
                .put(new ReviewLink(
                        handle.hash(), claim.get().id(), visit.officer().id(), until));
        return Answer.to(
                "../r/" + handle.reveal() + "?lang=" + visit.words().lang().tag());
    }

    private static boolean isOf(Claim claim, Desk desk) {
        var side = claim.side(desk.id());
        return claim.isOpen() && (side == Side.LEADS || side == Side.ASKED);
    }

    private Answer show(Visit visit, LinkHandle session, Optional<Notice> notice) {
        var desk = stores.desks().find(visit.desk().id()).orElseThrow();
        var board = new Boards(stores, new Desks(stores.desks(), desk.id()), tools.clock()).of(desk);
        var view = new BoardView(visit.words(), board, session.reveal(), notice);
        return new Answer(Answer.OK, screens.pages().board(view));
    }
}
