package kz.goldenhour.reviewclaim;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.claim.Side;
import kz.goldenhour.domain.clock.Clockwork;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.officer.Proposals;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage.Alert;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.PinCheck;
import kz.goldenhour.domain.review.ReviewSession;
import kz.goldenhour.pages.Notice;
import kz.goldenhour.pages.NoticeView;

/// What stands between a link and the claim: the PIN, the session that it opens, and a new link for an expired one.
final class Door {
    /// New links within any hour, so that nobody can make an officer's phone ring all night.
    private static final int NEW_LINKS = 3;

    private final Stores stores;
    private final PinCheck pins;
    private final Randomness randomness;
    private final Screens screens;
    private final Clock clock;
    private final DeskId defaultDesk;

    Door(Stores stores, PinCheck pins, Randomness randomness, Night night) {
        this.stores = stores;
        this.pins = pins;
        this.randomness = randomness;
        this.screens = night.screens();
        this.clock = night.clock();
        this.defaultDesk = night.defaultDesk();
    }

    /// What is said, when, and who takes over where nobody is left.
    record Night(Screens screens, Clock clock, DeskId defaultDesk) {}

    /// "I cannot, wake the next": asked for once more, then done. It decides nothing, so it needs no PIN.
    Answer pass(Place place, Form form) {
        if (!form.action().equals("pass-yes")) {
            return screens.pass(place, form.typed());
        }
        return screens.passed(place, passed(place), form.typed());
    }

    /// "I have forgotten my PIN": asked for once more, then the colleagues are told. Only a colleague can do more.
    Answer forgotten(Place place, Form form) {
        if (!form.action().equals("forgot-yes")) {
            return screens.forgotten(place, form.typed());
        }
        var proposals = new Proposals(stores, defaultDesk, clock);
        return screens.forgotten(place, proposals.forgotten(place.officer()), form.typed());
    }

    private Clockwork.Passed passed(Place place) {
        return clockwork().pass(place.claim().id(), place.officer().id());
    }

    private Clockwork clockwork() {
        return new Clockwork(stores, new Desks(stores.desks(), defaultDesk), clock);
    }

    /// The session that the form names, where it is this link's, not over, and opened by the PIN that holds now.
    Optional<LinkHandle> session(Place place, Form form) {
        return form.session()
                .filter(handle -> stores.links()
                        .session(handle)
                        .filter(found ->
                                found.lets(place.officer(), place.link().hash(), place.now()))
                        .isPresent());
    }

    /// Tries the typed PIN.
    Knock knock(Place place, Form form) {
        var words = place.words();
        return switch (pins.check(place.officer(), form.pin())) {
            case PinCheck.Result.Right() -> {
                stores.desks().tapped(place.officer().id(), place.now());
                if (place.side() == Side.LEADS) {
                    clockwork().opened(place.claim().id());
                }
                var handle = LinkHandle.random(randomness);
                var until = place.now().plus(ReviewSession.LIFE);
                var stamp = place.officer().pin().orElseThrow().stamp();
                stores.links().put(new ReviewSession(handle.hash(), place.link().hash(), stamp, until));
                yield new Knock.Opened(handle);
            }
            case PinCheck.Result.Wrong(var left) -> shut(place, form, words.count("pin.wrong", left));
            case PinCheck.Result.Malformed() -> shut(place, form, words.of("pin.malformed"));
            // he cannot decide today: where something is left to decide, the next one must
            case PinCheck.Result.Locked() ->
                new Knock.Shut(screens.locked(
                        place, place.isOpen() ? Optional.of(passed(place)) : Optional.empty(), form.typed()));
        };
    }

    /// Asks for the PIN again and keeps every word.
    Answer sessionOver(Place place, Form form) {
        var notice = Notice.grave(place.words().of("session.over"));
        return screens.pin(Screens.REFUSED, place, Optional.of(notice), form.typed());
    }

    /// Sends a new link to the registered phone and address; the old one stays dead. A press that comes twice in a
    /// minute sends one.
    Answer resend(Place place) {
        var words = place.words();
        var now = place.now();
        int step = Math.toIntExact(Alert.RESENT_FROM + now.getEpochSecond() / 60);
        var what = "LINKS#%s#%s".formatted(place.claim().id(), place.officer().id());
        if (!stores.quotas().take(what, Integer.toString(step), NEW_LINKS, Duration.ofHours(1), now)) {
            var lines = List.of(words.of("resent.enough"));
            return screens.notice(Screens.REFUSED, NoticeView.of(words, words.of("expired.title"), lines));
        }
        alerts(place, step).forEach(alert -> stores.outbox().add(alert, now));
        var phone = words.of("expired.to", place.officer().phone().masked());
        var lines = List.of(phone, words.of("resent"));
        return screens.notice(Screens.OK, NoticeView.of(words, words.of("resent.title"), lines));
    }

    private static List<Alert> alerts(Place place, int step) {
        var claim = place.claim().id();
        var officer = place.officer();
        var alerts = new ArrayList<Alert>();
        alerts.add(new Alert(claim, step, officer.id(), Channel.SMS));
        officer.mailbox().ifPresent(_ -> alerts.add(new Alert(claim, step, officer.id(), Channel.EMAIL)));
        return alerts;
    }

    private Knock shut(Place place, Form form, String why) {
        var notice = Optional.of(Notice.grave(why));
        return new Knock.Shut(screens.pin(Screens.REFUSED, place, notice, form.typed()));
    }

    /// What came of a typed PIN.
    sealed interface Knock {
        record Opened(LinkHandle session) implements Knock {}

        record Shut(Answer answer) implements Knock {}
    }
}
