package kz.goldenhour.managedesk.own;

import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.desk.Drill;
import kz.goldenhour.domain.desk.Drill.Tap;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.officer.Drills;
import kz.goldenhour.domain.review.OfficerLink.Errand;
import kz.goldenhour.domain.review.PinCheck;
import kz.goldenhour.managedesk.own.OwnScreens.Door;
import kz.goldenhour.pages.NoticeView.Button;
import kz.goldenhour.pages.Words;

/// A drill: the PIN and one press, as on the night. Without the PIN a program that presses buttons would answer it.
final class DrillPage {
    private final Stores stores;
    private final Drills drills;
    private final PinCheck pins;
    private final OwnScreens screens;

    DrillPage(Stores stores, Drills drills, PinCheck pins, OwnScreens screens) {
        this.stores = stores;
        this.drills = drills;
        this.pins = pins;
        this.screens = screens;
    }

    Answer answer(Visit visit, Errand.Drill errand) {
        var words = visit.words();
        var drill = stores.desks().drill(errand.desk(), errand.at());
        if (drill.isEmpty() || visit.link().isExpired(visit.now())) {
            return screens.say(Answer.GONE, words, "drill.over");
        }
        var before = tapped(drill.get(), visit.officer().id());
        if (before.isPresent()) {
            var said = words.of("drill.before", words.moment(before.get().at()));
            return screens.say(Answer.OK, words, "drill.done", Stream.of(said));
        }
        return screens.forgotten(visit).orElseGet(() -> look(visit, drill.get()));
    }

    private static Optional<Tap> tapped(Drill drill, OfficerId officer) {
        return drill.calls().stream()
                .filter(call -> call.officer().equals(officer))
                .flatMap(call -> call.tap().stream())
                .findFirst();
    }

    private Answer look(Visit visit, Drill drill) {
        var words = visit.words();
        var door = door(words);
        return visit.presses("here")
                ? screens.shut(visit, door, pins).orElseGet(() -> tapped(visit, drill))
                : screens.door(visit, door);
    }

    private Answer tapped(Visit visit, Drill drill) {
        drills.tapped(drill, visit.officer().id(), visit.link().channel());
        var words = visit.words();
        return screens.say(
                Answer.OK, words, "drill.done", Stream.of(words.of("drill.done", words.moment(visit.now()))));
    }

    private static Door door(Words words) {
        return new Door(words.of("drill.title"), words.of("drill.what"), new Button("here", words.of("drill.button")));
    }
}
