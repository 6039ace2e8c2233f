package kz.goldenhour.managedesk.rota;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.aws.http.BadRequest;
import kz.goldenhour.aws.http.Detail;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Email;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Rota;
import kz.goldenhour.domain.desk.Shift;

/// Makes shifts of a calendar file: from a week ago to 13 months ahead, whatever repeats in it.
public final class RotaFile {
    private static final Duration BACK = Duration.ofDays(7);
    private static final Duration AHEAD = Duration.ofDays(400);
    /// What [RotaText] makes of a full rota must be taken back.
    private static final int EVENTS_MOST = Rota.MOST;

    private final List<DutyOfficer> officers;
    private final Instant from;
    private final Instant until;
    private final List<Shift> shifts = new ArrayList<>();
    private final List<Away> away = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    /// A span in which an officer is away.
    private record Away(OfficerId officer, IcsEvent.Span span) {}

    /// What a file says.
    ///
    /// @param warnings what was understood otherwise than it was written
    public record Read(List<Shift> shifts, List<String> warnings) {}

    private RotaFile(List<DutyOfficer> officers, Instant now) {
        this.officers = officers;
        this.from = now.minus(BACK);
        this.until = now.plus(AHEAD);
    }

    /// Reads a file.
    ///
    /// @param officers the desk's own: an event names one by its ATTENDEE's mail address, or by id or name
    /// @throws BadRequest that names the event at fault
    public static Read read(String text, List<DutyOfficer> officers, Instant now) {
        var calendar = IcsReader.read(text);
        var file = new RotaFile(officers, now);
        var zones = new IcsZones(calendar);
        file.warnings.addAll(zones.warnings(now));
        file.read(calendar.all("VEVENT"), zones);
        return new Read(file.resolved(), List.copyOf(file.warnings));
    }

    private void read(List<IcsComponent> components, IcsZones zones) {
        if (components.isEmpty()) {
            throw new BadRequest("VEVENT", Detail.TOO_FEW);
        }
        if (components.size() > EVENTS_MOST) {
            throw new BadRequest("VEVENT", Detail.TOO_MANY, Integer.toString(EVENTS_MOST));
        }
        var events = new ArrayList<IcsEvent>();
        for (var component : components) {
            events.add(new IcsEvent(component, "VEVENT[%d]".formatted(events.size()), zones));
        }
        var exceptions = exceptions(events);
        for (var event : events) {
            if (!event.isCancelled()) {
                var without = event.isException() ? Set.<Instant>of() : exceptions.getOrDefault(event.uid(), Set.of());
                read(event, without);
            }
        }
    }

    private static Map<String, Set<Instant>> exceptions(List<IcsEvent> events) {
        var exceptions = new HashMap<String, Set<Instant>>();
        for (var event : events) {
            if (event.isException()) {
                exceptions.computeIfAbsent(event.uid(), _ -> new HashSet<>()).add(event.exceptionTo());
            }
        }
        return exceptions;
    }

    private void read(IcsEvent event, Set<Instant> without) {
        var entry = Entry.read(event.summary());
        var spans = event.spans(from, until, without, Rota.MOST);
        if (shifts.size() + away.size() + spans.size() > Rota.MOST) {
            throw event.wrong("RRULE", Detail.TOO_MANY, Integer.toString(Rota.MOST));
        }
        for (var span : spans) {
            switch (entry.kind()) {
                case SHIFT -> shifts.add(shift(entry, Optional.of(officer(event, entry)), span, false));
                case INSTEAD -> shifts.add(shift(entry, Optional.of(officer(event, entry)), span, true));
                case NOBODY -> shifts.add(shift(entry, Optional.empty(), span, true));
                case ABSENT -> away.add(new Away(officer(event, entry), span));
            }
        }
    }

    private static Shift shift(Entry entry, Optional<OfficerId> officer, IcsEvent.Span span, boolean override) {
        return new Shift(entry.who(), officer, span.from(), span.until(), override);
    }

    /// The officer whom an event is about.
    private OfficerId officer(IcsEvent event, Entry entry) {
        for (var attendee : event.attendees()) {
            var address = attendee.value().replaceFirst("(?i)^mailto:", "").strip();
            var found = officers.stream()
                    .filter(it -> it.email()
                            .map(Email::value)
                            .filter(address::equalsIgnoreCase)
                            .isPresent())
                    .findFirst();
            if (found.isPresent()) {
                return found.get().id();
            }
        }
        var named = entry.rest().toLowerCase(Locale.ROOT);
        return officers.stream()
                .filter(it -> it.id().value().toLowerCase(Locale.ROOT).equals(named)
                        || it.name().toLowerCase(Locale.ROOT).equals(named))
                .map(DutyOfficer::id)
                .findFirst()
                .orElseThrow(() -> event.wrong("SUMMARY", Detail.NO_SUCH_OFFICER));
    }

    /// Whoever is away leaves what he would have stood to nobody; not what a stand-in stands, nor what a colleague
    /// would
    /// have stood all the same, whose shift began later.
    private List<Shift> resolved() {
        var all = new ArrayList<>(shifts);
        for (var absence : away) {
            for (var shift : shifts) {
                if (!shift.override() && shift.officer().equals(Optional.of(absence.officer()))) {
                    hole(shift, absence.span()).ifPresent(hole -> all.addAll(leftOf(hole, shift)));
                }
            }
        }
        if (all.size() > Rota.MOST) {
            throw new BadRequest("VEVENT", Detail.TOO_MANY, Integer.toString(Rota.MOST));
        }
        all.sort(Comparator.comparing(Shift::from).thenComparing(Shift::who));
        return List.copyOf(all);
    }

    private static Optional<Shift> hole(Shift shift, IcsEvent.Span away) {
        var begin = shift.from().isAfter(away.from()) ? shift.from() : away.from();
        var end = shift.until().isBefore(away.until()) ? shift.until() : away.until();
        return begin.isBefore(end)
                ? Optional.of(new Shift(shift.who(), Optional.empty(), begin, end, true))
                : Optional.empty();
    }

    /// What is left of a hole where others stand in for parts of it.
    private List<Shift> leftOf(Shift hole, Shift absent) {
        var left = new ArrayList<Shift>();
        var begin = hole.from();
        var standIns = shifts.stream()
                .filter(it -> it.who() == hole.who() && it.officer().isPresent())
                .filter(it -> it.override() || goesBefore(it, absent))
                .filter(it -> it.from().isBefore(hole.until()) && it.until().isAfter(hole.from()))
                .sorted(Comparator.comparing(Shift::from))
                .toList();
        for (var standIn : standIns) {
            if (standIn.from().isAfter(begin)) {
                left.add(new Shift(hole.who(), Optional.empty(), begin, standIn.from(), true));
            }
            begin = standIn.until().isAfter(begin) ? standIn.until() : begin;
        }
        if (begin.isBefore(hole.until())) {
            left.add(new Shift(hole.who(), Optional.empty(), begin, hole.until(), true));
        }
        return left;
    }

    private static boolean goesBefore(Shift other, Shift absent) {
        return !other.officer().equals(absent.officer()) && other.from().isAfter(absent.from());
    }
}
