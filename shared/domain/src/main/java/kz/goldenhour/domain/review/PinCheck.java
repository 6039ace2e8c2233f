package kz.goldenhour.domain.review;

import java.time.Clock;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Pin;
import kz.goldenhour.domain.desk.PinHasher;
import kz.goldenhour.domain.desk.PinTries;
import kz.goldenhour.domain.outbox.Outbox;
import kz.goldenhour.domain.outbox.OutboxMessage.PinWarning;

/// Checks a typed PIN. Wrong ones count per officer over all links: five warn the desk, ten in a day lock him.
public final class PinCheck {
    private final PinTries tries;
    private final PinHasher hasher;
    private final Outbox outbox;
    private final Clock clock;

    public PinCheck(PinTries tries, PinHasher hasher, Outbox outbox, Clock clock) {
        this.tries = tries;
        this.hasher = hasher;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Result check(DutyOfficer officer, String typed) {
        var pin = Pin.read(typed);
        if (pin.isEmpty() || officer.pin().isEmpty()) {
            return new Result.Malformed();
        }
        var day = AstanaTime.day(clock.instant());
        return switch (tries.take(officer.id(), day)) {
            case PinTries.Try.Locked() -> new Result.Locked();
            case PinTries.Try.Granted(var number) -> {
                if (hasher.matches(pin.get(), officer.pin().get())) {
                    tries.giveBack(officer.id(), day);
                    yield new Result.Right();
                }
                // The day's key makes it one warning. The fifth try may have been a right one that was given back.
                if (number >= PinTries.WARN_AT) {
                    outbox.add(new PinWarning(officer.desk(), officer.id(), day), clock.instant());
                }
                yield number >= PinTries.LOCK_AT ? new Result.Locked() : new Result.Wrong(PinTries.LOCK_AT - number);
            }
        };
    }

    /// What came of it.
    public sealed interface Result {
        record Right() implements Result {}

        /// @param left how many more wrong ones the day allows
        record Wrong(int left) implements Result {}

        /// Not six digits: counts as nothing.
        record Malformed() implements Result {}

        /// No PIN is looked at until tomorrow.
        record Locked() implements Result {}
    }
}
