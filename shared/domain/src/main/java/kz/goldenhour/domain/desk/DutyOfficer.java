package kz.goldenhour.domain.desk;

import java.time.Instant;
import java.util.Optional;
import kz.goldenhour.domain.Lang;

/// A person who is on call for a desk and may decide its claims.
///
/// @param post           what he is, as he signs; may be empty
/// @param emailConfirmed whether its owner has confirmed the address: until then no mail reaches it, and it is no
///                       address
/// @param readsKazakh    whether his phone shows "әғқңөұүһі"; else his SMS come in Latin letters
/// @param pin            the hash of his PIN; empty until he has set one
/// @param mayApproveFrom no decision of his counts before: a new officer, phone, e-mail or PIN waits 24 hours (the
///                       first set-up by the deploying account does not)
public record DutyOfficer(
        OfficerId id,
        DeskId desk,
        String name,
        String post,
        Phone phone,
        Optional<Email> email,
        boolean emailConfirmed,
        Lang lang,
        boolean readsKazakh,
        Optional<PinHash> pin,
        Instant mayApproveFrom) {

    /// An officer whose address is confirmed and whose phone shows every letter.
    public DutyOfficer(
            OfficerId id,
            DeskId desk,
            String name,
            Phone phone,
            Optional<Email> email,
            Lang lang,
            Optional<PinHash> pin,
            Instant mayApproveFrom) {
        this(id, desk, name, "", phone, email, email.isPresent(), lang, true, pin, mayApproveFrom);
    }

    /// Whether a decision of his counts at `now`.
    public boolean mayApprove(Instant now) {
        return pin.isPresent() && !now.isBefore(mayApproveFrom);
    }

    /// Where mail reaches him; empty where nothing does.
    public Optional<Email> mailbox() {
        return email.filter(_ -> emailConfirmed);
    }

    /// The same with another PIN, and from when on his decisions count.
    public DutyOfficer with(Optional<PinHash> another, Instant from) {
        return new DutyOfficer(id, desk, name, post, phone, email, emailConfirmed, lang, readsKazakh, another, from);
    }

    /// The same, with another answer to whether his phone shows Kazakh letters.
    public DutyOfficer reading(boolean kazakh) {
        return new DutyOfficer(id, desk, name, post, phone, email, emailConfirmed, lang, kazakh, pin, mayApproveFrom);
    }

    /// The same under another name, in another post, told in another language.
    public DutyOfficer renamed(String newName, String newPost, Lang newLang) {
        return new DutyOfficer(
                id, desk, newName, newPost, phone, email, emailConfirmed, newLang, readsKazakh, pin, mayApproveFrom);
    }

    /// The same, with another answer to whether his address is confirmed.
    public DutyOfficer confirmed(boolean address) {
        return new DutyOfficer(id, desk, name, post, phone, email, address, lang, readsKazakh, pin, mayApproveFrom);
    }
}
