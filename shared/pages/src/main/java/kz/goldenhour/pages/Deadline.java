package kz.goldenhour.pages;

import java.time.Duration;
import java.time.Instant;
import kz.goldenhour.domain.AstanaTime;

/// When the next word is due, as seen at `now`.
public record Deadline(Instant due, Instant now) {
    public String clock() {
        return AstanaTime.clock(due);
    }

    public boolean isOver() {
        return now.isAfter(due);
    }

    /// `12 minutes left`, or by how much it is overdue.
    public String left(Words words) {
        var minutes = Math.abs(Duration.between(now, due).toMinutes());
        if (minutes >= 120) {
            return words.count(isOver() ? "overdue.hours" : "left.hours", minutes / 60);
        }
        return words.count(isOver() ? "overdue" : "left", minutes);
    }
}
