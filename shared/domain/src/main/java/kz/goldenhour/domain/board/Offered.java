package kz.goldenhour.domain.board;

import java.util.Optional;
import kz.goldenhour.domain.Texts;
import kz.goldenhour.domain.claim.Claim;

/// A claim that another desk offers to this one. Of that desk nothing but its name is shown.
///
/// @param giver the name of that desk; empty where it is gone
public record Offered(Claim claim, Optional<Texts> giver) {}
