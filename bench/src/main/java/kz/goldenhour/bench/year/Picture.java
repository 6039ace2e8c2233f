package kz.goldenhour.bench.year;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import kz.goldenhour.bench.year.Chronicle.Life;
import kz.goldenhour.bench.year.Chronicle.Mark;
import kz.goldenhour.domain.AstanaTime;

/// The worst evening of the year as a drawing: a line for each claim, from its first report to its answer.
final class Picture {
    private static final int LEFT = 70;
    private static final int WIDTH = 1000;
    private static final int TOP = 70;
    private static final int ROWS_MOST = 120;
    private static final int EVENING_BEGINS = 17;
    private static final Duration EVENING = Duration.ofHours(9);

    private Picture() {}

    /// The evening on which reporters waited longest in all: minutes to the first word, summed over the claims.
    static String ofWorst(Iterable<Life> lives) {
        var evenings = new TreeMap<LocalDate, List<Life>>();
        for (var life : lives) {
            var local = life.opened.atZone(AstanaTime.ZONE);
            if (local.getHour() >= EVENING_BEGINS) {
                evenings.computeIfAbsent(local.toLocalDate(), _ -> new ArrayList<>())
                        .add(life);
            }
        }
        return evenings.entrySet().stream()
                .max((one, other) -> Long.compare(waited(one.getValue()), waited(other.getValue())))
                .map(worst -> draw(worst.getKey(), worst.getValue()))
                .orElseGet(() -> draw(LocalDate.EPOCH, List.of()));
    }

    private static long waited(List<Life> lives) {
        return lives.stream()
                .mapToLong(life -> life.toFirstWord().orElse(EVENING).toMinutes())
                .sum();
    }

    private static String draw(LocalDate day, List<Life> all) {
        var lives = all.subList(0, Math.min(ROWS_MOST, all.size()));
        int row = lives.size() > 40 ? 7 : 14;
        int height = TOP + lives.size() * row + 40;
        var begin = day.atTime(EVENING_BEGINS, 0).atZone(AstanaTime.ZONE);
        var svg = new StringBuilder();
        line(
                svg,
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='12'>",
                LEFT + WIDTH + 20,
                height);
        line(svg, "<title>The worst evening: %s</title><rect width='100%%' height='100%%' fill='#fff'/>", day);
        line(
                svg,
                "<text x='%d' y='22' font-size='16'>%s, Astana time: %d claims%s</text>",
                LEFT,
                day.format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH)),
                all.size(),
                lives.size() < all.size() ? ", the first " + lives.size() : "");
        legend(svg);
        for (int hour = 0; hour <= EVENING.toHours(); hour++) {
            var at = begin.plusHours(hour);
            line(
                    svg,
                    "<line x1='%1$.1f' x2='%1$.1f' y1='%2$d' y2='%3$d' stroke='#ddd'/><text x='%1$.1f' y='%4$d' text-anchor='middle'>%5$s</text>",
                    x(at.toInstant(), begin),
                    TOP - 6,
                    height - 30,
                    height - 12,
                    at.format(DateTimeFormatter.ofPattern("HH:mm")));
        }
        for (int i = 0; i < lives.size(); i++) {
            life(svg, lives.get(i), begin, TOP + i * row + row / 2);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void life(StringBuilder svg, Life life, ZonedDateTime begin, int y) {
        var end = life.closed.orElse(life.opened.plus(EVENING));
        line(
                svg,
                "<text x='%d' y='%d' text-anchor='end' font-size='8' fill='#555'>%d reports</text>",
                LEFT - 4,
                y + 3,
                life.reports);
        line(
                svg,
                "<line x1='%.1f' x2='%.1f' y1='%3$d' y2='%3$d' stroke='#bbb' stroke-width='2'/>",
                x(life.opened, begin),
                x(end, begin),
                y);
        for (var mark : life.marks) {
            line(svg, "<circle cx='%.1f' cy='%d' r='3' fill='%s'/>", x(mark.at(), begin), y, colour(mark.kind()));
        }
    }

    private static String colour(Mark.Kind kind) {
        return switch (kind) {
            case ALERT -> "#b58900";
            case OPENED -> "#268bd2";
            case HELD -> "#6c71c4";
            case PUBLIC -> "#d33682";
            case ANSWERED -> "#2e7d32";
        };
    }

    private static void legend(StringBuilder svg) {
        int at = LEFT;
        for (var kind : Mark.Kind.values()) {
            line(
                    svg,
                    "<circle cx='%d' cy='42' r='4' fill='%s'/><text x='%d' y='46'>%s</text>",
                    at,
                    colour(kind),
                    at + 8,
                    switch (kind) {
                        case ALERT -> "alert";
                        case OPENED -> "opened with a PIN";
                        case HELD -> "holding statement to reporters";
                        case PUBLIC -> "holding statement to the public";
                        case ANSWERED -> "answered or closed";
                    });
            at += 40
                    + 7
                            * (switch (kind) {
                                case ALERT -> 5;
                                case OPENED -> 17;
                                case HELD, PUBLIC -> 30;
                                case ANSWERED -> 18;
                            });
        }
    }

    private static double x(Instant at, ZonedDateTime begin) {
        double part = Duration.between(begin.toInstant(), at).toSeconds() / (double) EVENING.toSeconds();
        return LEFT + WIDTH * Math.clamp(part, 0, 1);
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be a dependency of its own
    private static void line(StringBuilder svg, String form, Object... values) {
        svg.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
