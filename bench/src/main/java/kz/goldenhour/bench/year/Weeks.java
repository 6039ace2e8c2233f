package kz.goldenhour.bench.year;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kz.goldenhour.domain.AstanaTime;

/// What comes up in a week: a few claims on each day, fakes on Friday evening, now and then a storm.
final class Weeks {
    private static final int STORM_EVERY = 13;
    private static final int SQUALL_EVERY = 4;
    private static final int STORM_CLAIMS = 300;
    private static final int STORM_REPORTS = 10_000;
    private static final int SQUALL_CLAIMS = 30;
    private static final int SQUALL_REPORTS = 300;
    private static final double OBSCURE = 0.35;
    private static final double KNOWN = 0.25;
    private static final int REPORTS_MOST = 40;

    private final World world;
    private final Stories stories;
    private final Newsrooms newsrooms;
    private final Random random;
    private int told;

    Weeks(World world, Random random) {
        this.world = world;
        this.random = random;
        this.stories = new Stories(random);
        this.newsrooms = new Newsrooms(random);
    }

    /// Plans week number `week`, from 0, that begins on this Monday.
    void plan(int week, LocalDate monday) {
        for (var day : DayOfWeek.values()) {
            var date = monday.with(day);
            int claims = switch (day) {
                case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> 3 + random.nextInt(3);
                case SATURDAY, SUNDAY -> 1 + random.nextInt(3);
            };
            for (int i = 0; i < claims; i++) {
                story(at(date, 7 * 60, 23 * 60), reports(), Duration.ofHours(3));
            }
        }
        var friday = monday.with(DayOfWeek.FRIDAY);
        int fakes = 3 + random.nextInt(4);
        for (int i = 0; i < fakes; i++) {
            story(at(friday, 18 * 60, 23 * 60), 5 + random.nextInt(REPORTS_MOST), Duration.ofHours(2));
        }
        if (week % STORM_EVERY == STORM_EVERY / 2) {
            storm(at(friday, 19 * 60, 20 * 60), STORM_CLAIMS, STORM_REPORTS);
        } else if (week % SQUALL_EVERY == SQUALL_EVERY - 1) {
            storm(at(friday, 18 * 60, 21 * 60), SQUALL_CLAIMS, SQUALL_REPORTS);
        }
    }

    private int reports() {
        if (Odds.happens(OBSCURE, random)) {
            return 1;
        }
        return Math.min(REPORTS_MOST, 2 + (int) (-4 * Math.log(1 - random.nextDouble())));
    }

    /// Many claims at once, for ten minutes.
    private void storm(Instant begin, int claims, int reports) {
        for (int i = 0; i < claims; i++) {
            var from = begin.plusSeconds(random.nextInt(120));
            story(from, reports / claims, Duration.ofMinutes(8));
        }
    }

    private void story(Instant begin, int reports, Duration within) {
        var story = stories.next(told++);
        if (Odds.happens(KNOWN, random)) {
            world.agenda()
                    .at(begin.minus(Duration.ofHours(1)), () -> world.town().know(story, world));
        }
        List<Newsrooms.Ask> asks = newsrooms.asks(story, stories, begin, reports, within);
        asks.forEach(ask -> world.agenda().at(ask.at(), () -> world.ask(ask)));
    }

    private Instant at(LocalDate day, int fromMinute, int untilMinute) {
        var second = (fromMinute + random.nextInt(untilMinute - fromMinute)) * 60 + random.nextInt(60);
        return day.atStartOfDay(AstanaTime.ZONE).plusSeconds(second).toInstant();
    }
}
