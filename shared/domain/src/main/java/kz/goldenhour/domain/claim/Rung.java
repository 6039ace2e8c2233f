package kz.goldenhour.domain.claim;

import java.time.Instant;
import kz.goldenhour.domain.desk.OfficerId;

/// What became of one step of a claim's ladder.
public sealed interface Rung {
    /// Its number over all rounds: [Climb#nextRung].
    int number();

    Instant at();

    /// An officer was alerted.
    record Woke(int number, OfficerId officer, Instant at) implements Rung {}

    /// Nobody could be alerted, or it did not reach him: the next step followed at once.
    record Skipped(int number, Why why, Instant at) implements Rung {}

    /// Why nobody was reached.
    enum Why {
        /// The step has nobody on duty.
        NOBODY,
        /// He could open nothing: his tries of a PIN are used up for today.
        LOCKED,
        /// SNS refused the address, or he was removed before his alert went out.
        REFUSED,
        /// He said "I cannot, wake the next".
        PASSED,
        /// He has had a digest that tells of the claim, not long ago.
        TOLD
    }
}
