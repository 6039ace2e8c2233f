package kz.goldenhour.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Told;
import kz.goldenhour.domain.claim.ClaimState;

/// When the next word is due, as seen at `now`.
///
/// @param told the reporters were told before that there is no answer yet: they wait for the second time
/// @param at   when they were told last, where that is known
public record Deadline(Instant due, Instant now, boolean told, Optional<Instant> at) {

    /// A claim's.
    public static Deadline of(Claim claim, Instant now) {
        var told = claim.clock().told().contains(Told.REPORTERS);
        var at = claim.state() instanceof ClaimState.Held(var held, var _)
                ? Optional.of(held)
                : Optional.<Instant>empty();
        return new Deadline(claim.nextWordBy(), now, told, at);
    }

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

    /// `20:49: the journalists were told that there is no answer yet`; empty where they wait for the first time.
    public Optional<String> waiting(Words words) {
        return told
                ? Optional.of(
                        at.map(it -> words.of("waiting.at", moment(words, it))).orElseGet(() -> words.of("waiting")))
                : Optional.empty();
    }

    private String moment(Words words, Instant it) {
        return AstanaTime.date(it).equals(AstanaTime.date(now)) ? AstanaTime.clock(it) : words.moment(it);
    }
}
