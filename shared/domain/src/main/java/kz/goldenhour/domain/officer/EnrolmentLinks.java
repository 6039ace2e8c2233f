package kz.goldenhour.domain.officer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerChange;
import kz.goldenhour.domain.desk.OfficerChange.Kind;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.outbox.Channel;
import kz.goldenhour.domain.outbox.OutboxMessage;
import kz.goldenhour.domain.outbox.OutboxMessage.OfficerMessage;
import kz.goldenhour.domain.outbox.OutboxMessage.OfficerMessage.Subject;

/// Where an officer gets the link with which he sets his PIN.
final class EnrolmentLinks {
    private EnrolmentLinks() {}

    /// A link by mail would not show that the new phone is his.
    private static boolean isMailed(DutyOfficer officer, OfficerChange change) {
        return (change.kind() == Kind.JOIN || change.kind() == Kind.PIN)
                && officer.mailbox().isPresent()
                && officer.mailbox().equals(change.wanted().email());
    }

    /// The links of a change that has just been confirmed.
    static List<OutboxMessage> of(OfficerChange change, Optional<DutyOfficer> before) {
        var sms = link(change, Channel.SMS);
        return before.filter(it -> isMailed(it, change)).isPresent()
                ? List.of(sms, link(change, Channel.EMAIL))
                : List.of(sms);
    }

    private static OutboxMessage link(OfficerChange change, Channel channel) {
        return new OfficerMessage(Subject.ENROL, change.officer(), change.revision(), change.officer(), channel);
    }

    /// The owner of a new officer's address has confirmed it: his link goes there, too. Once, however often it is
    /// looked
    /// at.
    static void mailed(Stores stores, OfficerId officer, Email email, Instant now) {
        stores.desks()
                .change(officer)
                .filter(it -> it.isConfirmed(now) && it.kind() == Kind.JOIN)
                .filter(it -> it.wanted().email().equals(Optional.of(email)))
                .map(it -> link(it, Channel.EMAIL))
                .filter(link -> stores.outbox().find(link.key()).isEmpty())
                .ifPresent(link -> stores.outbox().add(link, now));
    }
}
