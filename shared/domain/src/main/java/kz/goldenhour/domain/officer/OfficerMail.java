package kz.goldenhour.domain.officer;

import java.lang.System.Logger.Level;
import java.util.Optional;
import kz.goldenhour.domain.Trouble;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.message.AlertSubscriptions;

/// Which address an officer's mail goes to.
record OfficerMail(AlertSubscriptions mail) {
    private static final System.Logger LOG = System.getLogger(OfficerMail.class.getName());

    /// An address gets an officer's mail from when it is his, and no longer: of a change that is not done yet, it is
    /// not.
    void moved(OfficerId officer, Optional<Email> from, Optional<Email> to) {
        to.ifPresent(email -> asking(() -> mail.subscribe(officer, email)));
        if (!from.equals(to)) {
            from.ifPresent(email -> asking(() -> mail.unsubscribe(officer, email)));
        }
    }

    /// What is stored holds: the page that shows it must not be lost with what goes wrong at the mail.
    private static void asking(Runnable request) {
        try {
            request.run();
        } catch (RuntimeException trouble) {
            LOG.log(Level.WARNING, "mail was not subscribed or unsubscribed: {0}", Trouble.of(trouble));
        }
    }
}
