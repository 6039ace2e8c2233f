package kz.goldenhour.reviewclaim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.clock.Clockwork;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.officer.Proposals;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.pages.Notice;
import kz.goldenhour.pages.NoticeView;
import kz.goldenhour.pages.Pages;
import kz.goldenhour.pages.PinView;
import kz.goldenhour.pages.Typed;
import kz.goldenhour.pages.Words;

/// The pages that ask for a PIN or say how things stand.
final class Screens {
    static final int OK = 200;
    static final int FAULTY = 400;
    static final int REFUSED = 403;
    static final int MISSING = 404;
    static final int LATE = 409;
    static final int GONE = 410;

    private final Stores stores;
    private final Pages pages;

    Screens(Stores stores, Pages pages) {
        this.stores = stores;
        this.pages = pages;
    }

    Answer unknown(Words words) {
        return notice(MISSING, NoticeView.of(words, words.of("unknown.title"), List.of(words.of("unknown"))));
    }

    /// The same words whatever is wrong with the request.
    Answer say(int status, Words words, String key) {
        return notice(status, NoticeView.of(words, words.of(key + ".title"), List.of(words.of(key))));
    }

    /// The store cannot answer now: nothing is lost, whatever was pressed may be pressed again.
    Answer busy(int status, Words words, Typed typed) {
        var view = NoticeView.of(words, words.of("busy.title"), List.of(words.of("busy")));
        return notice(status, view.with(typed));
    }

    /// Asks for the PIN. A decided claim says what was decided, and asks only for whom.
    Answer pin(int status, Place place, Optional<Notice> notice, Typed typed) {
        var words = place.words();
        var open = place.isOpen();
        var said =
                notice.or(() -> open ? Optional.empty() : Optional.of(Notice.news(new Outcome(stores, place).line())));
        var view = new PinView(
                words,
                words.of(open ? "pin.title" : usedTitle(place)),
                place.deskName(),
                open ? Optional.of(place.deadline()) : Optional.empty(),
                said,
                notice.isPresent(),
                typed);
        return new Answer(status, pages.pin(view));
    }

    Answer expired(Place place, Typed typed) {
        var words = place.words();
        var phone = words.of("expired.to", place.officer().phone().masked());
        var view = NoticeView.of(words, words.of("expired.title"), List.of(words.of("expired"), phone))
                .with(new NoticeView.Button("resend", words.of("expired.button")));
        return notice(GONE, view.with(typed));
    }

    /// What was decided, when and by whom; for after the PIN.
    Answer decided(int status, Place place, Optional<String> first, Typed typed) {
        var words = place.words();
        var lines = new ArrayList<String>();
        first.ifPresent(lines::add);
        lines.addAll(new Outcome(stores, place).lines());
        var view = NoticeView.of(words, words.of(usedTitle(place)), lines).with(typed);
        var publication = place.publication(stores);
        return notice(
                status, publication.map(found -> linked(place, view, found)).orElse(view));
    }

    private static String usedTitle(Place place) {
        return place.claim().isOpen() ? "used.title.elsewhere" : "used.title";
    }

    /// It is done.
    Answer done(Place place, Optional<String> reach, Optional<Publication> publication) {
        var words = place.words();
        var lines = new ArrayList<String>();
        lines.add(words.of("done.time", words.moment(place.now())));
        if (publication.isPresent() && publication.get().rebuttal().isEmpty()) {
            lines.add(words.of("done.closing"));
        }
        lines.add(publication.isPresent() ? reach.orElse("") : words.of("done.nothing"));
        lines.add(words.of("done.leave"));
        lines.removeIf(String::isEmpty);
        var title = words.of(publication.flatMap(Publication::rebuttal).isPresent() ? "done.published" : "done.closed");
        var view = NoticeView.of(words, title, lines);
        return notice(OK, publication.map(found -> linked(place, view, found)).orElse(view));
    }

    /// One of two has approved.
    Answer proposed(Place place, Optional<DutyOfficer> second) {
        var words = place.words();
        var next = second.map(officer -> words.of("done.first.asked", officer.name()))
                .orElseGet(() -> words.of("done.first.nobody"));
        var lines = List.of(next, words.of("confirm.first.reach"), words.of("done.leave"));
        return notice(OK, NoticeView.of(words, words.of("done.first"), lines));
    }

    /// The reporters have been told that the desk is on it.
    Answer held(Place place, Instant at) {
        var words = place.words();
        var lines = List.of(words.of("done.time", words.moment(at)), words.of("hold.hint"));
        return notice(OK, NoticeView.of(words, words.of("done.hold"), lines));
    }

    /// The claim was given to a desk, or given back.
    Answer handed(Place place, String key, DeskId to, Instant at, List<String> more) {
        var words = place.words();
        var name = new Outcome(stores, place).desk(to);
        var lines = new ArrayList<>(List.of(words.of("done.time", words.moment(at))));
        lines.addAll(more);
        lines.add(words.of("done.leave"));
        return notice(OK, NoticeView.of(words, words.of(key, name), lines));
    }

    /// Asks once more before the next officer is woken.
    Answer pass(Place place, Typed typed) {
        var words = place.words();
        var view = NoticeView.of(words, words.of("pass.title"), List.of(words.of("pass.hint")))
                .with(new NoticeView.Button("pass-yes", words.of("pass.yes")));
        return notice(OK, view.with(typed));
    }

    /// Asks once more before the colleagues are told.
    Answer forgotten(Place place, Typed typed) {
        var words = place.words();
        var lines = List.of(words.of("forgot.hint"), words.of("forgot.wait"));
        var view = NoticeView.of(words, words.of("forgot.title"), lines)
                .with(new NoticeView.Button("forgot-yes", words.of("forgot.yes")));
        return notice(OK, view.with(typed));
    }

    Answer forgotten(Place place, Proposals.Forgotten what, Typed typed) {
        var words = place.words();
        var key = "forgot." + what;
        return notice(
                OK,
                NoticeView.of(words, words.of(key + ".title"), List.of(words.of(key)))
                        .with(typed));
    }

    Answer passed(Place place, Clockwork.Passed what, Typed typed) {
        var words = place.words();
        var key = "pass." + what;
        return notice(
                OK,
                NoticeView.of(words, words.of(key + ".title"), List.of(words.of(key)))
                        .with(typed));
    }

    /// No PIN is looked at until tomorrow; who is woken instead, where anybody is.
    Answer locked(Place place, Optional<Clockwork.Passed> what, Typed typed) {
        var words = place.words();
        var lines = List.of(
                words.of("pin.locked"),
                what.map(it -> words.of("pin.locked." + it)).orElseGet(() -> new Outcome(stores, place).line()));
        return notice(
                REFUSED,
                NoticeView.of(words, words.of("pin.locked.title"), lines).with(typed));
    }

    Answer notice(int status, NoticeView view) {
        return new Answer(status, pages.notice(view));
    }

    private static NoticeView linked(Place place, NoticeView view, Publication publication) {
        var words = place.words();
        var url = place.base() + "/rebuttals/" + publication.id() + "?lang="
                + words.lang().tag();
        return publication
                .rebuttal()
                .map(it -> view.with(it.rating()))
                .orElse(view)
                .with(new NoticeView.Link(url, words.of("done.see")));
    }
}
