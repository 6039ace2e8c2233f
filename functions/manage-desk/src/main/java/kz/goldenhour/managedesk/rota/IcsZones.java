package kz.goldenhour.managedesk.rota;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.goldenhour.domain.AstanaTime;

/// The zones of a calendar file, resolved by the JDK's own zone data and never by the file's. Kazakhstan has been one
/// zone, +05:00, since 1 March 2024; calendars made before still carry the old rules.
final class IcsZones {
    /// Zone names of Windows (Unicode CLDR, windowsZones) that calendars in Kazakhstan carry.
    private static final Map<String, ZoneId> WINDOWS = Map.of(
            "Qyzylorda Standard Time", ZoneId.of("Asia/Qyzylorda"),
            "Central Asia Standard Time", AstanaTime.ZONE,
            "West Asia Standard Time", ZoneId.of("Asia/Tashkent"),
            "N. Central Asia Standard Time", ZoneId.of("Asia/Novosibirsk"),
            "Russian Standard Time", ZoneId.of("Europe/Moscow"),
            "UTC", ZoneOffset.UTC);

    private final Map<String, String> offsets = new LinkedHashMap<>();

    /// @param calendar its VTIMEZONE components are compared, not used
    IcsZones(IcsComponent calendar) {
        for (var zone : calendar.all("VTIMEZONE")) {
            zone.all("STANDARD").stream()
                    .max(Comparator.comparing(it -> it.text("DTSTART")))
                    .ifPresent(latest -> offsets.put(zone.text("TZID"), latest.text("TZOFFSETTO")));
        }
    }

    /// The zone of a name; empty where nobody knows it.
    Optional<ZoneId> find(String name) {
        var plain = name.replace("\"", "").strip();
        if (WINDOWS.containsKey(plain)) {
            return Optional.of(WINDOWS.get(plain));
        }
        return ZoneId.getAvailableZoneIds().contains(plain) ? Optional.of(ZoneId.of(plain)) : Optional.empty();
    }

    /// Where the file's own rules differ from those that hold now.
    List<String> warnings(Instant now) {
        var warnings = new ArrayList<String>();
        offsets.forEach((name, written) -> find(name).ifPresent(zone -> {
            var holds = zone.getRules().getOffset(now);
            if (!written.isEmpty() && !offset(written).equals(Optional.of(holds))) {
                warnings.add("VTIMEZONE " + name + ": the file says " + written + ", taken as " + holds);
            }
        }));
        return warnings;
    }

    private static Optional<ZoneOffset> offset(String written) {
        try {
            return Optional.of(ZoneOffset.of(written));
        } catch (DateTimeException garbage) {
            return Optional.empty();
        }
    }
}
