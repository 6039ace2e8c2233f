package kz.goldenhour.domain.desk;

import java.time.Instant;
import java.util.Optional;
import kz.goldenhour.domain.Lang;

/// A person who is on call for a desk and may decide its claims.
///
/// @param mayApproveFrom no decision of his counts before: a new officer, phone, e-mail or PIN waits 24 hours (the
/// first
///                       set-up by the deploying account does not)
/// @param pin            the hash of his PIN; empty until he has set one
public record DutyOfficer(
        OfficerId id,
        DeskId desk,
        String name,
        Phone phone,
        Optional<Email> email,
        Lang lang,
        Optional<PinHash> pin,
        Instant mayApproveFrom) {

    /// Whether a decision of his counts at `now`.
    public boolean mayApprove(Instant now) {
        return pin.isPresent() && !now.isBefore(mayApproveFrom);
    }
}
