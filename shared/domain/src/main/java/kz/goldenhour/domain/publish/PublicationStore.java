package kz.goldenhour.domain.publish;

import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.desk.DeskId;

/// What was published, for the newsroom's pages and the last gate.
public interface PublicationStore {
    Optional<Publication> find(PublicationId id);

    /// A desk's newest publications, newest first, at most `most`.
    List<Publication> latest(DeskId desk, int most);

    /// The end of a desk's ledger, read consistently.
    LedgerHead head(DeskId desk);
}
