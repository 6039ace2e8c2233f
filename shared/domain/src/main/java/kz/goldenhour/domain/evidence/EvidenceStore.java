package kz.goldenhour.domain.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where verified records live. Every version is kept; the newest one counts.
public interface EvidenceStore {
    /// The newest version, read consistently; a retired record is still found here.
    Optional<Evidence> find(EvidenceId id);

    /// The record as it was in that version, for ever.
    Optional<Evidence> find(EvidenceRef version);

    /// The newest version, where it is `version` or has only had wordings added since.
    default Optional<Evidence> findAs(EvidenceRef version) {
        return find(version.id())
                .filter(now -> now.ref().equals(version)
                        || find(version).filter(now::onlyAddsTo).isPresent());
    }

    /// Stores `evidence` as the successor of version `evidence.version() - 1` (none, where it is version 1).
    PutResult put(Evidence evidence);

    /// The records changed at `since` or later, retired ones included, each in its newest version. Reads eventually:
    /// callers look back further than their last look. Some records may come although they did not change.
    List<Evidence> changedSince(Instant since);

    /// All live records. For a first load.
    List<Evidence> all();

    /// What became of a [#put].
    sealed interface PutResult {
        record Stored(Evidence evidence) implements PutResult {}

        /// Somebody else wrote in between; `current` is empty where the record does not exist at all.
        record Conflict(Optional<Evidence> current) implements PutResult {}
    }
}
