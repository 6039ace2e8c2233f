package kz.goldenhour.domain.message;

import java.util.Set;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerId;

/// Who gets alerts by mail.
public interface AlertSubscriptions {
    /// Has the officer's alerts mailed to the address. Its owner is asked to confirm; until he does, nothing comes.
    /// Asking again for the same address changes nothing.
    void subscribe(OfficerId officer, Email email);

    /// The addresses whose owners have confirmed, in small letters.
    Set<String> confirmed();

    /// Mails the officer's alerts to the address no longer.
    void unsubscribe(OfficerId officer, Email email);
}
