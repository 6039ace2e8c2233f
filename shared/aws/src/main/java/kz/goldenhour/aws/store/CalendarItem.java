package kz.goldenhour.aws.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.goldenhour.domain.desk.WorkingCalendar;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The working calendar of the installation.
///
/// | | |
/// |---|---|
/// | pk, sk | `CALENDAR`, `META` |
/// | attributes | version, holidays, workingDays |
/// | TTL | none |
final class CalendarItem {
    static final Key KEY = Key.meta("CALENDAR");

    private CalendarItem() {}

    static Map<String, AttributeValue> toItem(WorkingCalendar calendar) {
        return Item.at(KEY)
                .number("version", calendar.version())
                .texts("holidays", sorted(calendar.holidays()))
                .texts("workingDays", sorted(calendar.workingDays()))
                .values();
    }

    static WorkingCalendar fromItem(Row row) {
        return new WorkingCalendar(row.number("version"), days(row, "holidays"), days(row, "workingDays"));
    }

    private static List<String> sorted(Set<LocalDate> days) {
        return days.stream().sorted().map(LocalDate::toString).toList();
    }

    private static Set<LocalDate> days(Row row, String name) {
        return row.texts(name).stream().map(LocalDate::parse).collect(Collectors.toSet());
    }
}
