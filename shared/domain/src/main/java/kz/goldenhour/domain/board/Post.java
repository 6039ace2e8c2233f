package kz.goldenhour.domain.board;

import java.util.Optional;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Who;

/// Who stands on a step of the ladder now.
///
/// @param officer empty where nobody does who has a PIN
/// @param proven  it has been shown lately that he can be reached
public record Post(Who who, Optional<OfficerId> officer, boolean proven) {}
