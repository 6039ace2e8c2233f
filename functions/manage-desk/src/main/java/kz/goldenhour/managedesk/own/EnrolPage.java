package kz.goldenhour.managedesk.own;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerChange;
import kz.goldenhour.domain.desk.OfficerChange.State;
import kz.goldenhour.domain.desk.Pin;
import kz.goldenhour.domain.officer.Enrolments;
import kz.goldenhour.domain.officer.Enrolments.Answers;
import kz.goldenhour.domain.officer.Enrolments.Enrolling;
import kz.goldenhour.domain.review.OfficerLink.Errand;
import kz.goldenhour.pages.EnrolView;
import kz.goldenhour.pages.Notice;

/// Where an officer sets his PIN: with the link from his phone and the code that somebody told him.
final class EnrolPage {
    private final Stores stores;
    private final Enrolments enrolments;
    private final OwnScreens screens;

    EnrolPage(Stores stores, Enrolments enrolments, OwnScreens screens) {
        this.stores = stores;
        this.enrolments = enrolments;
        this.screens = screens;
    }

    Answer answer(Visit visit, Errand.Enrol errand) {
        var change = stores.desks()
                .change(visit.officer().id())
                .filter(it -> it.revision() == errand.revision() && it.isConfirmed(visit.now()));
        if (change.isEmpty() && isSet(visit, errand)) {
            return screens.say(Answer.GONE, visit.words(), "enrol.already");
        }
        if (change.isEmpty() || visit.link().isExpired(visit.now())) {
            return screens.say(Answer.GONE, visit.words(), "enrol.over");
        }
        return visit.presses("set") ? set(visit, change.get()) : form(visit, Answer.OK, Optional.empty(), Set.of());
    }

    /// Whether the PIN was set by this very link: he opens it once more.
    private boolean isSet(Visit visit, Errand.Enrol errand) {
        return stores.desks()
                .change(visit.officer().id())
                .filter(it -> it.revision() == errand.revision() + 1 && it.state() instanceof State.Done)
                .isPresent();
    }

    private Answer set(Visit visit, OfficerChange change) {
        var form = visit.form();
        var pin = Pin.read(form.get("pin"));
        if (!form.get("letters").matches("yes|no")) {
            return wrong(visit, "letters.missing");
        }
        if (pin.isEmpty()) {
            return wrong(visit, "pin.malformed", "pin");
        }
        if (pin.get().isEasilyGuessed(change.wanted().phone())) {
            return wrong(visit, "pin.easy", "pin");
        }
        if (pin.get().isSame(form.get("code"))) {
            return wrong(visit, "pin.code", "pin");
        }
        if (!pin.get().isSame(form.get("again"))) {
            return wrong(visit, "again.other", "pin", "again");
        }
        var reads = form.get("letters").equals("yes");
        var answers =
                new Answers(form.get("code"), pin.get(), reads, visit.link().channel());
        return switch (enrolments.enrol(change, answers)) {
            case Enrolling.Enrolled(var officer) -> done(visit, officer);
            case Enrolling.WrongCode() -> wrong(visit, "code.wrong", "code");
            case Enrolling.Over() -> screens.say(Answer.GONE, visit.words(), "enrol.over");
        };
    }

    private Answer wrong(Visit visit, String why, String... fields) {
        var notice = Notice.grave(visit.words().of("enrol." + why));
        return form(visit, Answer.FAULTY, Optional.of(notice), Set.of(fields));
    }

    /// The code is given back, for it was told by phone; of the PIN no digit is.
    private Answer form(Visit visit, int status, Optional<Notice> notice, Set<String> faulty) {
        var view = new EnrolView(
                visit.words(),
                visit.deskName(),
                visit.officer().name(),
                visit.form().get("letters"),
                faulty.contains("code") ? "" : visit.form().get("code"),
                notice,
                faulty);
        return new Answer(status, screens.pages().enrol(view));
    }

    private Answer done(Visit visit, DutyOfficer officer) {
        var words = visit.words();
        var waits = officer.mayApprove(visit.now())
                ? Stream.<String>empty()
                : Stream.of(words.of("enrol.from", words.moment(officer.mayApproveFrom())));
        var latin = officer.readsKazakh() ? Stream.<String>empty() : Stream.of(words.of("enrol.latin"));
        return screens.say(
                Answer.OK,
                words,
                "enrol.done",
                Stream.concat(Stream.concat(Stream.of(words.of("enrol.done")), waits), latin));
    }
}
