package kz.goldenhour.domain.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.review.Decision;
import kz.goldenhour.domain.review.DecisionId;

/// Reads what desks decided and published. It is written by the transactions that open and decide claims, and by
/// nothing else.
public interface Ledger {
    Optional<Publication> find(PublicationId id);

    Optional<Decision> find(DecisionId id);

    /// The same, where it went out.
    Optional<Publication> findSent(PublicationId id);

    /// A desk's newest publications that went out, newest first, at most `most`.
    List<Publication> latestSent(DeskId desk, int most);

    /// A desk's newest publications, sent or not, newest first, at most `most`.
    List<Publication> latest(DeskId desk, int most);

    /// Every decision of a desk as it lies there, oldest first; read as the stream is.
    Stream<Entry<Decision>> decisions(DeskId desk);

    /// Every publication of a desk, likewise.
    Stream<Entry<Publication>> publications(DeskId desk);

    /// A desk's newest decisions, newest first, at most `most`.
    List<Decision> latestDecisions(DeskId desk, int most);

    /// The end of a desk's ledger, read consistently.
    LedgerHead head(DeskId desk);
}
