package kz.goldenhour.domain.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.goldenhour.domain.desk.DeskStore;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.PinTries;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.message.Messenger.Delivery;
import kz.goldenhour.domain.message.WarningText;
import kz.goldenhour.domain.outbox.OutboxMessage.PinWarning;

/// Tells all officers of a desk that somebody is guessing a PIN.
final class PinWarnings {
    private final DeskStore desks;
    private final Messenger messenger;

    PinWarnings(DeskStore desks, Messenger messenger) {
        this.desks = desks;
        this.messenger = messenger;
    }

    Delivery send(PinWarning warning) {
        var whose = desks.officer(warning.officer()).map(DutyOfficer::name).orElse("?");
        var deliveries = new ArrayList<Delivery>();
        for (var officer : desks.officers(warning.desk())) {
            if (officer.mailbox().isPresent()) {
                var text = WarningText.email(officer.lang(), whose, PinTries.WARN_AT, PinTries.LOCK_AT);
                deliveries.add(messenger.email(officer.id(), WarningText.subject(officer.lang()), text));
            }
        }
        return together(deliveries);
    }

    /// One that could not go out now brings the whole warning back: to be warned twice does no harm. What was
    /// refused is named beside the others, and a person looks; as where nobody has an address at all.
    private static Delivery together(List<Delivery> deliveries) {
        var unavailable = causes(deliveries.stream()
                .flatMap(it -> it instanceof Delivery.Unavailable(var cause) ? Stream.of(cause) : Stream.empty()));
        if (!unavailable.isEmpty()) {
            return new Delivery.Unavailable(unavailable);
        }
        var refused = causes(deliveries.stream()
                .flatMap(it -> it instanceof Delivery.Refused(var cause) ? Stream.of(cause) : Stream.empty()));
        if (!refused.isEmpty()) {
            return new Delivery.Refused(refused);
        }
        return deliveries.isEmpty()
                ? new Delivery.Refused("nobody of the desk has a confirmed e-mail address")
                : deliveries.getLast();
    }

    private static String causes(Stream<String> causes) {
        return causes.distinct().collect(Collectors.joining("; "));
    }
}
