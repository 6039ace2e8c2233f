package kz.goldenhour.domain.desk;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import kz.goldenhour.domain.AstanaTime;

/// Which days are worked. Holidays and moved working days are data that an admin edits: the government moves them every
/// year.
///
/// @param version     counts from 1; 0 where nobody has written one
/// @param holidays    days of the week on which nobody works
/// @param workingDays Saturdays and Sundays on which people do
public record WorkingCalendar(long version, Set<LocalDate> holidays, Set<LocalDate> workingDays) {
    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int MOST = 1_000;

    public WorkingCalendar {
        holidays = Set.copyOf(holidays);
        workingDays = Set.copyOf(workingDays);
        if (holidays.size() > MOST || workingDays.size() > MOST) {
            throw new IllegalArgumentException("a calendar has at most " + MOST + " days of a kind");
        }
        if (holidays.stream().anyMatch(workingDays::contains)) {
            throw new IllegalArgumentException("a day is a holiday or a working day, not both");
        }
    }

    /// Monday to Friday, no holidays.
    public static WorkingCalendar plain() {
        return new WorkingCalendar(0, Set.of(), Set.of());
    }

    public boolean isWorkingDay(LocalDate day) {
        if (workingDays.contains(day)) {
            return true;
        }
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }

    /// Whether the office is empty and an SMS may not be delivered: 21:00 to 9:00, at weekends and on holidays, in
    /// Astana.
    public boolean isQuiet(Instant at) {
        var local = at.atZone(AstanaTime.ZONE);
        var time = local.toLocalTime();
        return time.isBefore(MORNING) || !time.isBefore(EVENING) || !isWorkingDay(local.toLocalDate());
    }

    /// The end of the working day number `days` after the day of `from`: deadlines of the law run to midnight.
    public Instant endAfter(Instant from, int days) {
        var day = from.atZone(AstanaTime.ZONE).toLocalDate();
        for (int left = days; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (!isWorkingDay(day));
        }
        return day.plusDays(1).atStartOfDay(AstanaTime.ZONE).toInstant();
    }
}
