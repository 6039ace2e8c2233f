package kz.goldenhour.managedesk.rota;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import kz.goldenhour.domain.desk.OfficerId;
import kz.goldenhour.domain.desk.Rota;
import kz.goldenhour.domain.desk.Shift;
import kz.goldenhour.domain.desk.Who;

/// A rota as a calendar file, which [RotaFile] reads back as the same shifts.
public final class RotaText {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /// A line has 75 octets at most (RFC 5545, 3.1).
    private static final int LINE_MOST = 75;

    private final StringBuilder text = new StringBuilder();

    private RotaText() {}

    /// The file.
    ///
    /// @param there the officers of the desk: who is gone is not named, and nobody stands in his stead
    /// @param now   when it is made
    public static String of(Rota rota, Set<OfficerId> there, Instant now) {
        var file = new RotaText();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Golden Hour//rota//EN");
        file.line("X-WR-CALNAME:" + rota.desk());
        for (int i = 0; i < rota.shifts().size(); i++) {
            var shift = rota.shifts().get(i);
            var stands = shift.officer().filter(there::contains);
            if (stands.isPresent() || shift.override()) {
                var uid = "UID:%s-%d-%d@golden-hour".formatted(rota.desk(), rota.version(), i);
                file.event(uid, shift, stands, now);
            }
        }
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private void event(String uid, Shift shift, Optional<OfficerId> stands, Instant now) {
        line("BEGIN:VEVENT");
        line(uid);
        line("DTSTAMP:" + TIME.format(now));
        line("DTSTART:" + TIME.format(shift.from()));
        line("DTEND:" + TIME.format(shift.until()));
        line("SUMMARY:" + summary(shift, stands));
        line("END:VEVENT");
    }

    private static String summary(Shift shift, Optional<OfficerId> stands) {
        var deputy = shift.who() == Who.DEPUTY;
        if (stands.isEmpty()) {
            return deputy ? "NO DEPUTY" : "NOBODY";
        }
        var officer = stands.get().value();
        if (shift.override()) {
            return (deputy ? "DEPUTY INSTEAD: " : "INSTEAD: ") + officer;
        }
        return (deputy ? "DEPUTY: " : "ON DUTY: ") + officer;
    }

    private void line(String content) {
        int octets = 0;
        for (var letter : content.codePoints().mapToObj(Character::toString).toList()) {
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_MOST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += size;
        }
        text.append("\r\n");
    }
}
