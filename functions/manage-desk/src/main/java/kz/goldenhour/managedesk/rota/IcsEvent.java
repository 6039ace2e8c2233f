package kz.goldenhour.managedesk.rota;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.goldenhour.aws.http.BadRequest;
import kz.goldenhour.aws.http.Detail;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.managedesk.rota.IcsComponent.Property;
import net.fortuna.ical4j.model.Recur;

/// One VEVENT: when it takes place, time and again.
final class IcsEvent {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    /// A shift that repeats more often than daily is a mistake, or an attack.
    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");

    private final IcsComponent event;
    private final String field;
    private final IcsZones zones;

    /// @param field how an error names the event
    IcsEvent(IcsComponent event, String field, IcsZones zones) {
        this.event = event;
        this.field = field;
        this.zones = zones;
    }

    /// A moment as it was written.
    ///
    /// @param wholeDay only the day was
    private record Moment(LocalDateTime local, ZoneId zone, boolean wholeDay) {
        Instant instant() {
            return local.atZone(zone).toInstant();
        }
    }

    /// One time that it takes place.
    record Span(Instant from, Instant until) {}

    String uid() {
        return event.text("UID");
    }

    String summary() {
        return event.text("SUMMARY");
    }

    List<Property> attendees() {
        return event.properties("ATTENDEE");
    }

    boolean isCancelled() {
        return event.text("STATUS").equalsIgnoreCase("CANCELLED");
    }

    /// Whether it stands in for one time of a repeated event.
    boolean isException() {
        return event.property("RECURRENCE-ID").isPresent();
    }

    /// The time that it stands in for.
    Instant exceptionTo() {
        return moment(event.property("RECURRENCE-ID").orElseThrow()).instant();
    }

    BadRequest wrong(String property, Detail detail) {
        return new BadRequest(field + "." + property, detail);
    }

    BadRequest wrong(String property, Detail detail, String argument) {
        return new BadRequest(field + "." + property, detail, argument);
    }

    /// When it takes place between two instants.
    ///
    /// @param without the times that other events stand in for
    /// @param most    where there are more, one more than so many are found
    List<Span> spans(Instant from, Instant until, Set<Instant> without, int most) {
        var start = moment(event.property("DTSTART").orElseThrow(() -> wrong("DTSTART", Detail.REQUIRED)));
        var lasts = lasts(start);
        var left = new HashSet<>(without);
        var leftDays = new HashSet<LocalDate>();
        for (var property : event.properties("EXDATE")) {
            for (var moment : moments(property)) {
                left.add(moment.instant());
                if (moment.wholeDay()) {
                    leftDays.add(moment.local().toLocalDate());
                }
            }
        }
        var starts = new ArrayList<LocalDateTime>();
        var rule = event.property("RRULE");
        if (rule.isPresent()) {
            starts.addAll(repeated(rule.get().value(), start, from.minus(lasts), until, most + 1));
        } else {
            starts.add(start.local());
        }
        event.properties("RDATE").forEach(it -> moments(it).forEach(moment -> starts.add(inZoneOf(start, moment))));
        var spans = new ArrayList<Span>();
        for (var local : starts) {
            var zoned = local.atZone(start.zone());
            var end = start.wholeDay()
                    ? zoned.plusDays(lasts.toDays()).toInstant()
                    : zoned.toInstant().plus(lasts);
            var isLeft = left.contains(zoned.toInstant()) || leftDays.contains(local.toLocalDate());
            if (!isLeft && zoned.toInstant().isBefore(until) && end.isAfter(from)) {
                spans.add(new Span(zoned.toInstant(), end));
            }
        }
        return spans;
    }

    /// A moment that is written in UTC or in another zone, as the shift's own clock shows it.
    private static LocalDateTime inZoneOf(Moment start, Moment moment) {
        return start.wholeDay() || moment.wholeDay()
                ? moment.local()
                : LocalDateTime.ofInstant(moment.instant(), start.zone());
    }

    private List<LocalDateTime> repeated(String text, Moment start, Instant from, Instant until, int most) {
        var rule = text.toUpperCase(Locale.ROOT);
        if (FREQUENCIES.stream().noneMatch(it -> rule.contains("FREQ=" + it))) {
            throw wrong("RRULE", Detail.NO_RULE);
        }
        try {
            var recur = new Recur<LocalDateTime>(localUntil(rule, start.zone()));
            return recur.getDates(
                    start.local(),
                    LocalDateTime.ofInstant(from, start.zone()),
                    LocalDateTime.ofInstant(until, start.zone()),
                    most);
        } catch (RuntimeException unreadable) {
            throw wrong("RRULE", Detail.NO_RULE);
        }
    }

    /// UNTIL is written in UTC; the rule runs in local time.
    private static String localUntil(String rule, ZoneId zone) {
        var parts = new ArrayList<String>();
        for (var part : rule.split(";")) {
            if (part.startsWith("UNTIL=") && part.endsWith("Z")) {
                var utc = LocalDateTime.parse(part.substring(6, part.length() - 1), TIME);
                parts.add("UNTIL=" + TIME.format(utc.atZone(ZoneOffset.UTC).withZoneSameInstant(zone)));
            } else if (part.startsWith("UNTIL=") && !part.contains("T")) {
                parts.add(part + "T235959");
            } else {
                parts.add(part);
            }
        }
        return String.join(";", parts);
    }

    private Duration lasts(Moment start) {
        var end = event.property("DTEND");
        if (end.isPresent()) {
            var until = moment(end.get());
            var lasts = start.wholeDay()
                    ? Duration.between(start.local(), until.local())
                    : Duration.between(start.instant(), until.instant());
            if (lasts.isNegative() || lasts.isZero()) {
                throw wrong("DTEND", Detail.ENDS_BEFORE);
            }
            return lasts;
        }
        var duration = event.text("DURATION");
        if (!duration.isEmpty()) {
            try {
                var lasts = Duration.parse(weeks(duration));
                if (lasts.isPositive()) {
                    return lasts;
                }
            } catch (DateTimeException none) {
                // refused below
            }
            throw wrong("DURATION", Detail.ENDS_BEFORE);
        }
        if (start.wholeDay()) {
            return Duration.ofDays(1);
        }
        throw wrong("DTEND", Detail.REQUIRED);
    }

    /// Weeks as days: the JDK's durations know none.
    private static String weeks(String duration) {
        return duration.matches("P\\d{1,2}W")
                ? "P" + 7 * Integer.parseInt(duration.substring(1, duration.length() - 1)) + "D"
                : duration;
    }

    private List<Moment> moments(Property property) {
        var moments = new ArrayList<Moment>();
        for (var value : property.value().split(",")) {
            moments.add(moment(new Property(property.name(), property.parameters(), value.strip())));
        }
        return moments;
    }

    /// UTC, a zone by name, or, where neither is written, the time of Astana.
    private Moment moment(Property property) {
        var value = property.value().strip();
        try {
            if (value.length() == 8) {
                return new Moment(LocalDate.parse(value, DATE).atStartOfDay(), AstanaTime.ZONE, true);
            }
            if (value.endsWith("Z")) {
                return new Moment(
                        LocalDateTime.parse(value.substring(0, value.length() - 1), TIME), ZoneOffset.UTC, false);
            }
            var zone = property.parameter("TZID")
                    .map(name -> zones.find(name).orElseThrow(() -> wrong(property.name(), Detail.NO_ZONE, name)))
                    .orElse(AstanaTime.ZONE);
            return new Moment(LocalDateTime.parse(value, TIME), zone, false);
        } catch (DateTimeException none) {
            throw wrong(property.name(), Detail.NO_ICS_TIME);
        }
    }
}
