package kz.goldenhour.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// The one time of day that the service speaks: Asia/Almaty, which since 1 March 2024 is UTC+05:00 in the whole
/// country.
public final class AstanaTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private AstanaTime() {}

    /// With its offset and to the second, for the API: `2026-11-20T20:17:00+05:00`.
    public static OffsetDateTime offset(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    }

    /// The time of day: `20:17`.
    public static String clock(Instant instant) {
        return CLOCK.format(instant.atZone(ZONE));
    }

    /// The day that it is then.
    public static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /// The day: `20.11.2026`.
    public static String date(Instant instant) {
        return DATE.format(instant.atZone(ZONE));
    }
}
