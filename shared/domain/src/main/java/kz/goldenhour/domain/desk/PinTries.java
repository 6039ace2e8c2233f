package kz.goldenhour.domain.desk;

import java.time.LocalDate;

/// Counts an officer's wrong PINs of one day over all links and pages, before the PIN is looked at.
public interface PinTries {
    /// Wrong PINs after which the desk is warned.
    int WARN_AT = 5;

    /// Wrong PINs after which the officer is locked for the rest of the day.
    int LOCK_AT = 10;

    /// Takes one of the day's tries.
    ///
    /// @param day the day in Asia/Almaty
    Try take(OfficerId officer, LocalDate day);

    /// Gives one try back: the PIN was right. The wrong ones of the day stay counted, so that nobody guesses on under
    /// cover of the officer's own right PINs.
    void giveBack(OfficerId officer, LocalDate day);

    /// What came of asking for a try.
    sealed interface Try {
        /// Go on and look. `number` counts from 1.
        record Granted(int number) implements Try {}

        /// No more today.
        record Locked() implements Try {}
    }
}
