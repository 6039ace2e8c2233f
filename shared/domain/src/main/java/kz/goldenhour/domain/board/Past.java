package kz.goldenhour.domain.board;

import java.util.Optional;
import kz.goldenhour.domain.review.Decision;

/// A decision on the board.
///
/// @param text of the claim that it was about
public record Past(Decision decision, Optional<String> text) {}
