package kz.goldenhour.domain.claim;

import java.time.LocalDate;
import java.util.Optional;

/// The days by which the law wants an answer, counted in working days. They run beside the claim's own clock.
///
/// @param media the last day to answer a medium: five working days after it asked
/// @param body  the last day to pass a question on to another body: one working day; set at a handover
public record Statutory(LocalDate media, Optional<LocalDate> body) {
    public static final int MEDIA_DAYS = 5;
    public static final int BODY_DAYS = 1;
}
