package kz.goldenhour.domain.audit;

import java.time.Instant;
import kz.goldenhour.domain.desk.DeskId;

/// What a desk's ledger held at one moment, to be kept where nobody can change it: whoever rewrites the ledger later,
/// hashes and all, no longer fits it.
///
/// @param decisions        how many there were
/// @param decisionsHash    the hash of the last; empty where there was none
/// @param publications     how many there were
/// @param publicationsHash over all of them in their order; empty where there was none
public record Anchor(
        DeskId desk, Instant at, long decisions, String decisionsHash, long publications, String publicationsHash) {}
