package kz.goldenhour.domain.board;

import java.util.Optional;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Who;

/// Who stands on a step of the ladder now.
///
/// @param officer empty where nobody does who has a PIN
/// @param proven  he has opened a link with his PIN within 30 days
public record Post(Who who, Optional<OfficerId> officer, boolean proven) {}
