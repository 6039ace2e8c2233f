package kz.goldenhour.domain.claim;

import java.util.Optional;

/// A report together with what is stored beside it.
///
/// @param contact how to reach the reporter; kept in an item of its own that expires
/// @param request set where the caller sent an `Idempotency-Key`
public record Filing(Report report, Optional<String> contact, Optional<IdempotentRequest> request) {
    public static final int CONTACT_MOST = 200;

    public Filing {
        if (contact.map(String::length).orElse(0) > CONTACT_MOST) {
            throw new IllegalArgumentException("contact has at most " + CONTACT_MOST + " characters");
        }
    }

    /// The same filing under another claim.
    public Filing under(ClaimId claim) {
        var moved = new Report(
                report.id(),
                claim,
                report.caller(),
                report.newsroom(),
                report.vetted(),
                report.particulars(),
                report.disputed(),
                report.receivedAt());
        return new Filing(moved, contact, request);
    }
}
