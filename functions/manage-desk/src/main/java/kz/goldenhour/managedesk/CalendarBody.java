package kz.goldenhour.managedesk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.goldenhour.aws.http.BadRequest;
import kz.goldenhour.aws.http.Detail;
import kz.goldenhour.aws.http.Fields;
import kz.goldenhour.domain.desk.WorkingCalendar;

/// The working calendar in the API.
final class CalendarBody {
    private static final int DAYS_MOST = 1_000;

    private CalendarBody() {}

    static WorkingCalendar read(Fields body, WorkingCalendar before) {
        List.of("version", "warnings").forEach(body::has);
        var holidays = days(body, "holidays");
        var workingDays = days(body, "workingDays");
        return BadRequest.ifInvalid(
                "workingDays",
                Detail.NOT_ALLOWED,
                () -> new WorkingCalendar(before.version() + 1, holidays, workingDays));
    }

    private static Set<LocalDate> days(Fields body, String name) {
        return body.texts(name, DAYS_MOST, 10).stream()
                .map(text -> day(name, text))
                .collect(Collectors.toSet());
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new BadRequest(name, Detail.NO_DATE);
        }
    }

    static Map<String, Object> view(WorkingCalendar calendar, List<String> warnings) {
        var view = new LinkedHashMap<String, Object>();
        view.put("version", calendar.version());
        view.put("holidays", texts(calendar.holidays()));
        view.put("workingDays", texts(calendar.workingDays()));
        if (!warnings.isEmpty()) {
            view.put("warnings", warnings);
        }
        return view;
    }

    private static List<String> texts(Set<LocalDate> days) {
        return days.stream().sorted().map(LocalDate::toString).toList();
    }
}
