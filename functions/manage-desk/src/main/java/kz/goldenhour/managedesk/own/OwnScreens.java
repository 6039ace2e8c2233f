package kz.goldenhour.managedesk.own;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.officer.Proposals;
import kz.goldenhour.domain.review.PinCheck;
import kz.goldenhour.pages.DoorView;
import kz.goldenhour.pages.Notice;
import kz.goldenhour.pages.NoticeView;
import kz.goldenhour.pages.NoticeView.Button;
import kz.goldenhour.pages.Pages;
import kz.goldenhour.pages.Words;

/// The pages that all links of an officer's own have in common: the door with its PIN, and "I have forgotten it".
final class OwnScreens {
    private final Pages pages;
    private final Proposals proposals;

    OwnScreens(Pages pages, Proposals proposals) {
        this.pages = pages;
        this.proposals = proposals;
    }

    Pages pages() {
        return pages;
    }

    /// Says how things stand.
    Answer say(int status, Words words, String key) {
        return say(status, words, key, Stream.of(words.of(key)));
    }

    /// The same, and where to go on.
    Answer say(int status, Words words, String key, NoticeView.Link link) {
        var view = NoticeView.of(words, words.of(key + ".title"), List.of(words.of(key)));
        return new Answer(status, pages.notice(view.with(link)));
    }

    Answer say(int status, Words words, String key, Stream<String> lines) {
        return new Answer(status, pages.notice(NoticeView.of(words, words.of(key + ".title"), lines.toList())));
    }

    /// A page before the PIN.
    record Door(String title, String what, Button button) {}

    Answer door(Visit visit, Door door) {
        return door(visit, door, Answer.OK, Optional.empty());
    }

    private Answer door(Visit visit, Door door, int status, Optional<Notice> notice) {
        var view = new DoorView(
                visit.words(),
                visit.deskName(),
                door.title(),
                List.of(door.what()),
                door.button(),
                notice,
                notice.isPresent());
        return new Answer(status, pages.door(view));
    }

    /// What a PIN that does not open is answered; empty where it opens.
    Optional<Answer> shut(Visit visit, Door door, PinCheck pins) {
        var words = visit.words();
        return switch (pins.check(visit.officer(), visit.form().get("pin"))) {
            case PinCheck.Result.Right() -> Optional.empty();
            case PinCheck.Result.Wrong(var left) -> again(visit, door, words.count("pin.wrong", left));
            case PinCheck.Result.Malformed() -> again(visit, door, words.of("pin.malformed"));
            case PinCheck.Result.Locked() -> Optional.of(say(Answer.REFUSED, words, "pin.locked"));
        };
    }

    private Optional<Answer> again(Visit visit, Door door, String why) {
        return Optional.of(door(visit, door, Answer.REFUSED, Optional.of(Notice.grave(why))));
    }

    /// "I have forgotten my PIN": asked for once more, then the colleagues are told. Empty where nothing of it was
    /// pressed.
    Optional<Answer> forgotten(Visit visit) {
        var words = visit.words();
        if (visit.presses("forgot")) {
            var lines = List.of(words.of("forgot.hint"), words.of("forgot.wait"));
            var view = NoticeView.of(words, words.of("forgot.title"), lines)
                    .with(new Button("forgot-yes", words.of("forgot.yes")));
            return Optional.of(new Answer(Answer.OK, pages.notice(view)));
        }
        if (visit.presses("forgot-yes")) {
            return Optional.of(say(Answer.OK, words, "forgot." + proposals.forgotten(visit.officer())));
        }
        return Optional.empty();
    }
}
