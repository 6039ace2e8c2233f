package kz.goldenhour.domain.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.review.SentLink;

/// Messages on their way: PENDING, then SENDING under a lease, then SENT, DROPPED, PARKED or WITHDRAWN. An expired
/// lease is sent again, so
/// a message goes out
/// at least once; it is repeated only if the process died, or the reply was lost, between the send and the mark.
public interface Outbox {
    /// Longer than the sending function may run.
    Duration LEASE = Duration.ofSeconds(90);

    /// How long a new message is left to the stream before the sweep finds it too. It may be leased at once.
    Duration HEAD_START = Duration.ofSeconds(60);

    /// Adds a message on its own; does nothing where it is there already.
    void add(OutboxMessage message, Instant now);

    /// Reads a message, whatever became of it.
    Optional<OutboxEntry> find(OutboxKey key);

    /// Takes the message for one attempt, where it is pending and due, or its lease has run out.
    ///
    /// @param link stored in the same transaction: the link that this attempt will carry
    Optional<OutboxEntry> lease(OutboxKey key, Instant now, Optional<? extends SentLink> link);

    /// It is out; so is the publication that it carried. Does nothing where another attempt has taken over.
    void sent(OutboxEntry leased, String messageId, Instant at);

    /// It could not go out now; try again at `next`.
    void later(OutboxEntry leased, Instant next, String cause);

    /// It will not go out without a person.
    void park(OutboxEntry leased, String cause);

    /// It need not go out any more: decided already, or overtaken by a newer version.
    void drop(OutboxEntry leased, String cause);

    /// Parks what cannot even be read; does nothing where it was sent.
    void park(OutboxKey key, String cause);

    /// Messages that are pending and due (new ones after [#HEAD_START]), or whose lease has run out, at `now`; longest
    /// due first.
    List<OutboxKey> due(Instant now, int most);
}
