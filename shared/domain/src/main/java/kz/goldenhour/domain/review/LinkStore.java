package kz.goldenhour.domain.review;

import java.util.Optional;

/// Where links and sessions live. Links are stored by the outbox, together with the lease of the alert that carries
/// them.
public interface LinkStore {
    /// A link that was ever sent, even when it has expired (for a while: the page says what became of the claim).
    Optional<ReviewLink> link(LinkHandle handle);

    /// A link of an officer's own that was ever sent, even when it has expired.
    Optional<OfficerLink> officerLink(LinkHandle handle);

    /// Stores a link beside the one that its message's lease carries.
    void put(ReviewLink link);

    void put(ReviewSession session);

    Optional<ReviewSession> session(LinkHandle handle);
}
