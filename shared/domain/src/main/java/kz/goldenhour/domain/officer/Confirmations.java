package kz.goldenhour.domain.officer;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.message.AlertSubscriptions;

/// Finds out whose addresses are confirmed: each minute of those who have not, and of those who are about to join;
/// every
/// ten minutes of everybody, for whoever opens the last line of an alert's mail ends it, a mail scanner too; and each
/// morning, before the coverage of the rota is looked at.
public final class Confirmations {
    private static final int MORNING = 8;
    private static final int ALL_UNTIL = 57;
    private static final int ALL_FROM = 50;
    private static final int EVERY = 10;

    private final Stores stores;
    private final AlertSubscriptions mail;
    private final Clock clock;

    public Confirmations(Stores stores, AlertSubscriptions mail, Clock clock) {
        this.stores = stores;
        this.mail = mail;
        this.clock = clock;
    }

    /// Looks. Returns of how many officers it wrote down something new.
    public int look() {
        var now = clock.instant().atZone(AstanaTime.ZONE);
        var morning = now.getHour() == MORNING && now.getMinute() >= ALL_FROM && now.getMinute() < ALL_UNTIL;
        var all = morning || now.getMinute() % EVERY == 0;
        var asked = stores.desks().all().stream()
                .flatMap(desk -> stores.desks().officers(desk.id()).stream())
                .filter(officer -> officer.email().isPresent())
                .filter(officer -> all || !officer.emailConfirmed() || waits(officer))
                .toList();
        return asked.isEmpty() ? 0 : look(asked, mail.confirmed());
    }

    /// A new officer who is about to set his PIN: perhaps his link has not gone to his mailbox yet.
    private boolean waits(DutyOfficer officer) {
        return officer.pin().isEmpty()
                && stores.desks()
                        .change(officer.id())
                        .filter(it -> it.isConfirmed(clock.instant()))
                        .isPresent();
    }

    private int look(List<DutyOfficer> asked, Set<String> confirmed) {
        int changed = 0;
        for (var officer : asked) {
            var email = officer.email().orElseThrow();
            var isConfirmed = confirmed.contains(small(email));
            if (isConfirmed != officer.emailConfirmed()) {
                stores.desks().confirmed(officer.id(), email, isConfirmed);
                changed++;
            }
            if (isConfirmed) {
                EnrolmentLinks.mailed(stores, officer.id(), email, clock.instant());
            }
        }
        return changed;
    }

    private static String small(Email email) {
        return email.value().toLowerCase(Locale.ROOT);
    }
}
