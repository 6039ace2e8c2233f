package kz.goldenhour.domain.board;

import java.time.Instant;
import java.util.Optional;
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
        /// @param next when the next one is woken; empty where nobody is left on the ladder
        record Has(OfficerId officer, Optional<Instant> next) implements Holder {}

        /// He was woken, and nobody after him; whether he reads it nobody knows.
        record Woken(OfficerId officer, Instant at) implements Holder {}

        /// Nobody was woken.
        record Nobody() implements Holder {}
    }
}
