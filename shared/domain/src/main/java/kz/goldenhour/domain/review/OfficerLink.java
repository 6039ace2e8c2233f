package kz.goldenhour.domain.review;

import java.time.Duration;
import java.time.Instant;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.outbox.Channel;

/// A link that leads an officer to something other than a claim: a drill, a change that he is asked about, his own
/// enrolment.
///
/// @param hash    SHA-256 of the handle
/// @param to      whom it was sent to
/// @param channel the address that it went to
public record OfficerLink(String hash, Errand errand, OfficerId to, Channel channel, Instant expiresAt)
        implements SentLink {
    /// How long a drill may be answered.
    public static final Duration DRILL_LIFE = Duration.ofHours(12);

    /// How long a link to the board opens.
    public static final Duration BOARD_LIFE = Duration.ofHours(12);

    /// Where it leads.
    public sealed interface Errand {
        /// A drill: a PIN and one press.
        record Drill(DeskId desk, Instant at) implements Errand {}

        /// A change of a colleague that waits for a second person.
        ///
        /// @param revision of the change, as it was when he was asked
        record Confirm(OfficerId about, long revision) implements Errand {}

        /// The board of his desk.
        record Board() implements Errand {}

        /// The officer sets his PIN.
        ///
        /// @param revision of the change, as it was confirmed
        record Enrol(long revision) implements Errand {}
    }
}
