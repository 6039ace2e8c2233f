package kz.goldenhour.domain.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.Rating;

/// How a desk wakes its people and what it says while it looks.
///
/// @param quietStep      when SMS may not be delivered (see [WorkingCalendar#isQuiet]) the next step follows after this
///                       at the latest; 1 to 15 minutes
/// @param publicAfter    when the public gets a holding statement, where at least two vetted newsrooms have asked; up
///                       to 60 minutes
/// @param head           who is told when the desk breaks its time or has a hole in its rota
/// @param directLine     who reaches the head of the body
/// @param secondApproval the ratings that two people must approve
/// @param namedDeputy    who may be the second of them after hours
/// @param smsPerDay      alerts by SMS that the desk may send in a day; mails go on
/// @param holding        what its holding statements may name
public record DutyRules(
        Ladder ladder,
        Duration quietStep,
        Duration publicAfter,
        Optional<OfficerId> head,
        Optional<OfficerId> directLine,
        Set<Rating> secondApproval,
        Optional<OfficerId> namedDeputy,
        int smsPerDay,
        Optional<HoldingTemplate> holding) {
    /// No claim waits longer for its first word.
    public static final Duration LATEST = Duration.ofMinutes(60);

    private static final Duration QUIET_STEP_MOST = Duration.ofMinutes(15);
    private static final int SMS_PER_DAY = 500;
    private static final int SMS_PER_DAY_MOST = 100_000;

    public DutyRules {
        secondApproval = Set.copyOf(secondApproval);
        if (quietStep.compareTo(Duration.ofMinutes(1)) < 0 || quietStep.compareTo(QUIET_STEP_MOST) > 0) {
            throw new IllegalArgumentException("the quiet step is 1 to 15 minutes");
        }
        if (publicAfter.compareTo(Duration.ofMinutes(1)) < 0 || publicAfter.compareTo(LATEST) > 0) {
            throw new IllegalArgumentException("the public is told within 1 to 60 minutes");
        }
        if (smsPerDay < 1 || smsPerDay > SMS_PER_DAY_MOST) {
            throw new IllegalArgumentException("a desk sends 1 to 100,000 SMS a day");
        }
    }

    /// What holds where a desk says nothing else.
    public static DutyRules standard() {
        return new DutyRules(
                Ladder.standard(),
                Duration.ofMinutes(3),
                Duration.ofMinutes(40),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                SMS_PER_DAY,
                Optional.empty());
    }
}
