package kz.goldenhour.pages;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.goldenhour.domain.AstanaTime;

/// How long ago something was, in the largest unit that fits: `8 months ago`.
final class Age {
    private Age() {}

    static String words(Words words, Instant then, Instant now) {
        var from = then.atZone(AstanaTime.ZONE);
        var to = now.atZone(AstanaTime.ZONE);
        for (var unit : new ChronoUnit[] {ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.DAYS, ChronoUnit.HOURS}) {
            var count = unit.between(from, to);
            if (count > 0) {
                return words.count("ago." + unit.name(), count);
            }
        }
        return words.count(
                "ago.MINUTES", Math.max(0, Duration.between(then, now).toMinutes()));
    }
}
