package kz.goldenhour.managedesk.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerChange;
import kz.goldenhour.domain.officer.Enrolments;
import kz.goldenhour.domain.officer.Proposals;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.OfficerLink.Errand;
import kz.goldenhour.domain.review.PinCheck;
import kz.goldenhour.managedesk.own.OwnScreens.Door;
import kz.goldenhour.pages.ChangeView;
import kz.goldenhour.pages.ChangeView.Row;
import kz.goldenhour.pages.Notice;
import kz.goldenhour.pages.NoticeView.Button;
import kz.goldenhour.pages.Words;

/// A change of a colleague: after the PIN it is shown, and the officer says yes or no.
final class ConfirmPage {
    private final Stores stores;
    private final Tools tools;
    private final OwnScreens screens;

    /// What it takes.
    record Tools(Proposals proposals, Enrolments enrolments, PinCheck pins, Randomness randomness) {}

    ConfirmPage(Stores stores, Tools tools, OwnScreens screens) {
        this.stores = stores;
        this.tools = tools;
        this.screens = screens;
    }

    Answer answer(Visit visit, Errand.Confirm errand) {
        var proposals = tools.proposals();
        var change = proposals
                .confirmable(errand.about(), errand.revision(), visit.officer())
                .or(() -> proposals.confirmed(errand.about(), errand.revision(), visit.officer()));
        if (change.isEmpty() || visit.link().isExpired(visit.now())) {
            return screens.say(Answer.GONE, visit.words(), "change.over");
        }
        return screens.forgotten(visit)
                .orElseGet(() -> change.get().isProposed(visit.now())
                        ? look(visit, change.get())
                        : lookAgain(visit, change.get()));
    }

    /// He has confirmed it. Whether he saw the code only he knows: another takes his PIN.
    private Answer lookAgain(Visit visit, OfficerChange change) {
        var words = visit.words();
        var door = new Door(
                words.of("change.again.title"),
                words.of("change.again"),
                new Button("code", words.of("change.code.new")));
        return visit.presses("code")
                ? screens.shut(visit, door, tools.pins())
                        .orElseGet(() -> told(visit, tools.enrolments().codeAgain(change)))
                : screens.door(visit, door);
    }

    private Answer look(Visit visit, OfficerChange change) {
        var words = visit.words();
        var door =
                new Door(words.of("change.open"), words.of("change.door"), new Button("open", words.of("change.open")));
        var sessions = new Sessions(stores, tools.randomness());
        if (visit.presses("open")) {
            return screens.shut(visit, door, tools.pins()).orElseGet(() -> show(visit, change, sessions.open(visit)));
        }
        var session = sessions.of(visit);
        if (session.isEmpty()) {
            return screens.door(visit, door);
        }
        return switch (visit.form().action()) {
            case "confirm" -> confirm(visit, change);
            case "refuse" -> refuse(visit, change);
            default -> show(visit, change, session.get());
        };
    }

    private Answer show(Visit visit, OfficerChange change, LinkHandle session) {
        var words = visit.words();
        var view = new ChangeView(
                words,
                visit.deskName(),
                words.of("change." + change.kind()),
                rows(words, change),
                words.of("change.yes." + change.kind()),
                session.reveal(),
                Optional.<Notice>empty());
        return new Answer(Answer.OK, screens.pages().change(view));
    }

    private List<Row> rows(Words words, OfficerChange change) {
        var before = stores.desks().officer(change.officer());
        var wanted = change.wanted();
        var rows = new ArrayList<Row>();
        stores.desks()
                .find(change.desk())
                .map(desk -> desk.name().in(words.lang()))
                .ifPresent(name -> rows.add(new Row(words.of("change.desk"), name, name)));
        rows.add(row(words, "name", before.map(DutyOfficer::name), wanted.name()));
        rows.add(row(words, "post", before.map(DutyOfficer::post), wanted.post()));
        rows.add(row(
                words,
                "telephone",
                before.map(it -> it.phone().value()),
                wanted.phone().value()));
        rows.add(row(
                words,
                "mail",
                before.flatMap(DutyOfficer::email).map(Email::value),
                wanted.email().map(Email::value).orElse("")));
        rows.removeIf(row -> row.after().isEmpty() && row.before().isEmpty());
        return rows;
    }

    private static Row row(Words words, String label, Optional<String> before, String after) {
        return new Row(words.of("change." + label), before.orElse(""), after);
    }

    private Answer confirm(Visit visit, OfficerChange change) {
        return told(
                visit,
                tools.enrolments().confirm(change, Optional.of(visit.officer().id())));
    }

    private Answer told(Visit visit, Optional<String> code) {
        var words = visit.words();
        return code.map(digits -> screens.say(
                        Answer.OK,
                        words,
                        "change.done",
                        Stream.of(
                                words.of("change.code", digits.substring(0, 3) + " " + digits.substring(3)),
                                words.of("change.tell"),
                                words.of("change.next"))))
                .orElseGet(() -> screens.say(Answer.GONE, words, "change.over"));
    }

    private Answer refuse(Visit visit, OfficerChange change) {
        var refused = tools.enrolments().refuse(change, visit.officer().id());
        return refused
                ? screens.say(Answer.OK, visit.words(), "change.refused")
                : screens.say(Answer.GONE, visit.words(), "change.over");
    }
}
