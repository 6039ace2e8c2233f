package kz.goldenhour.domain.board;

import java.time.Instant;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.Spread;
import kz.goldenhour.domain.desk.OfficerId;

/// An open claim on the board.
///
/// @param lately how many of its reports came in the last ten minutes
public record Line(Claim claim, Spread spread, int lately, Holder holder) {
    /// Who has it.
    public sealed interface Holder {
        /// He said "I have it".
        ///
        /// @param until the ladder waits
        record Has(OfficerId officer, Instant until) implements Holder {}

        /// He was woken, and nobody after him; whether he reads it nobody knows.
        record Woken(OfficerId officer, Instant at) implements Holder {}

        /// Nobody was woken.
        record Nobody() implements Holder {}
    }
}
