package kz.goldenhour.domain.message;

import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerId;

/// Who gets alerts by mail.
public interface AlertSubscriptions {
    /// Has the officer's alerts mailed to the address. Its owner is asked to confirm; until he does, nothing comes.
    /// Asking again for the same address changes nothing.
    void subscribe(OfficerId officer, Email email);

    /// Mails the officer's alerts to the address no longer.
    void unsubscribe(OfficerId officer, Email email);
}
