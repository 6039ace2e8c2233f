package kz.goldenhour.domain.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.Drill.Note;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.OfficerChange;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Phone;
import kz.goldenhour.domain.message.BoardText;
import kz.goldenhour.domain.message.DrillText;
import kz.goldenhour.domain.message.HoleText;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.message.Messenger.Delivery;
import kz.goldenhour.domain.message.OfficerText;
import kz.goldenhour.domain.message.PhoneText;
import kz.goldenhour.domain.outbox.OutboxMessage.BoardLink;
import kz.goldenhour.domain.outbox.OutboxMessage.DrillAlert;
import kz.goldenhour.domain.outbox.OutboxMessage.OfficerMessage;
import kz.goldenhour.domain.outbox.OutboxMessage.OfficerMessage.Subject;
import kz.goldenhour.domain.outbox.OutboxMessage.RotaHole;
import kz.goldenhour.domain.review.LinkHandle;
import kz.goldenhour.domain.review.OfficerLink;
import kz.goldenhour.domain.review.OfficerLink.Errand;

/// Words and hands over what officers are told beside alerts: drills, and changes of themselves and
/// their colleagues, holes in the rota.
final class Errands {
    private final Stores stores;
    private final Messenger messenger;
    private final Links links;
    private final SmsBudget budget;
    private final Clock clock;

    Errands(Stores stores, Messenger messenger, Links links, Clock clock) {
        this.stores = stores;
        this.messenger = messenger;
        this.links = links;
        this.budget = new SmsBudget(stores);
        this.clock = clock;
    }

    /// A fresh link, and the secret in it.
    record Made(LinkHandle handle, OfficerLink link) {}

    Made link(DrillAlert alert) {
        var until = alert.drill().plus(OfficerLink.DRILL_LIFE);
        return made(new Errand.Drill(alert.desk(), alert.drill()), alert.officer(), alert.channel(), until);
    }

    /// What tells of a change only, leads nowhere.
    Optional<Made> link(OfficerMessage message) {
        var until = clock.instant().plus(OfficerChange.OPEN);
        return switch (message.subject()) {
            case ASKED -> Optional.empty();
            case CONFIRM ->
                Optional.of(made(
                        new Errand.Confirm(message.about(), message.revision()),
                        message.to(),
                        message.channel(),
                        until));
            case ENROL ->
                Optional.of(made(new Errand.Enrol(message.revision()), message.to(), message.channel(), until));
        };
    }

    Made link(BoardLink asked) {
        var until = clock.instant().plus(OfficerLink.BOARD_LIFE);
        return made(new Errand.Board(), asked.officer(), Channel.EMAIL, until);
    }

    private Made made(Errand errand, OfficerId to, Channel channel, Instant until) {
        var handle = LinkHandle.random(links.randomness());
        return new Made(handle, new OfficerLink(handle.hash(), errand, to, channel, until));
    }

    Woken call(DrillAlert alert, Made made) {
        var officer = stores.desks().officer(alert.officer());
        if (officer.isEmpty()) {
            return new Woken.Needless("no such officer");
        }
        var url = links.own(made.handle());
        var lang = officer.get().lang();
        var delivery = switch (alert.channel()) {
            case SMS -> drillSms(alert, officer.get(), DrillText.sms(lang, url));
            case EMAIL -> messenger.email(alert.officer(), DrillText.subject(lang), DrillText.email(lang, url));
        };
        note(alert, delivery);
        return new Woken.Handed(delivery);
    }

    Woken send(BoardLink asked, Made made) {
        return stores.desks()
                .officer(asked.officer())
                .<Woken>map(officer -> new Woken.Handed(messenger.email(
                        officer.id(),
                        BoardText.subject(officer.lang()),
                        BoardText.email(officer.lang(), links.own(made.handle())))))
                .orElseGet(() -> new Woken.Needless("no such officer"));
    }

    Woken tell(RotaHole hole) {
        var head = stores.desks().officer(hole.head());
        if (head.isEmpty()) {
            return new Woken.Impossible("no such officer");
        }
        var text = new HoleText(head.get().lang(), hole.who(), hole.from(), hole.until());
        return new Woken.Handed(
                switch (hole.channel()) {
                    case SMS -> counted(hole.desk(), head.get().phone(), PhoneText.of(head.get(), text.sms()));
                    case EMAIL -> messenger.email(hole.head(), text.subject(), text.email());
                });
    }

    private Delivery drillSms(DrillAlert alert, DutyOfficer officer, String text) {
        return budget.spend(
                        alert.desk(),
                        clock.instant(),
                        () -> messenger.sms(officer.phone(), PhoneText.of(officer, text)))
                .orElseGet(() -> new Delivery.Refused("the desk's SMS of this day are spent"));
    }

    private Delivery counted(DeskId desk, Phone phone, String text) {
        return budget.count(desk, clock.instant(), () -> messenger.sms(phone, text));
    }

    private void note(DrillAlert alert, Delivery delivery) {
        var now = clock.instant();
        switch (delivery) {
            case Delivery.Accepted _ -> note(alert, new Note.Told(alert.channel(), now));
            case Delivery.Refused _ -> note(alert, new Note.Refused(alert.channel(), now));
            case Delivery.Unavailable _ -> {} // it is tried again
        }
    }

    private void note(DrillAlert alert, Note note) {
        stores.desks().note(alert.desk(), alert.drill(), alert.officer(), note);
    }

    Woken tell(OfficerMessage message, Optional<Made> made) {
        var change = stores.desks()
                .change(message.about())
                .filter(it -> it.revision() == message.revision() || message.subject() == Subject.ASKED);
        var to = stores.desks().officer(message.to());
        if (change.isEmpty() || to.isEmpty()) {
            return new Woken.Needless("the change has moved on");
        }
        var lang = message.subject() == Subject.ENROL
                ? change.get().wanted().lang()
                : to.get().lang();
        var text = new OfficerText(lang, message.subject(), change.get().kind());
        var url = made.map(it -> links.own(it.handle())).orElse("");
        return new Woken.Handed(
                switch (message.channel()) {
                    case SMS ->
                        counted(
                                change.get().desk(),
                                phone(message, change.get(), to.get()),
                                letters(message, to.get(), text.sms(url)));
                    case EMAIL -> messenger.email(message.to(), text.title(), text.email(url));
                });
    }

    /// A new phone gets its link before it is the officer's.
    private static Phone phone(OfficerMessage message, OfficerChange change, DutyOfficer to) {
        return message.subject() == Subject.ENROL ? change.wanted().phone() : to.phone();
    }

    /// The phone that is asked which letters it shows must be sent them.
    private static String letters(OfficerMessage message, DutyOfficer to, String text) {
        return message.subject() == Subject.ENROL ? text : PhoneText.of(to, text);
    }
}
