package kz.goldenhour.bench.year;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.desk.OfficerId;

/// What happened, written down by the world itself and not by the product: the figures come from here.
final class Chronicle {
    private static final Duration SOON = Duration.ofMinutes(20);
    private static final Duration GOLDEN_HOUR = Duration.ofMinutes(60);

    private final Map<ClaimId, Life> claims = new LinkedHashMap<>();
    private final Set<Alerted> alerted = new HashSet<>();
    private final Set<Instant> holes = new HashSet<>();
    private final Set<Instant> holesReported = new HashSet<>();
    private int reports;
    private final Prints prints = new Prints();
    private int obscureMadePublic;
    private int alerts;
    private int alertsDoubled;
    private int texts;
    private int textsLost;

    /// Who was woken by which rung of a claim's ladder.
    private record Alerted(ClaimId claim, OfficerId officer, int rung, Phones.Channel channel) {}

    /// One claim, from its first report on.
    static final class Life {
        final ClaimId id;
        final Instant opened;
        int reports;
        final Set<String> vettedNewsrooms = new HashSet<>();
        final List<Mark> marks = new ArrayList<>();
        Optional<Instant> firstWord = Optional.empty();
        Optional<Instant> closed = Optional.empty();

        Life(ClaimId id, Instant opened) {
            this.id = id;
            this.opened = opened;
        }

        /// From the first report to the first word to its reporters: answer, dismissal or holding statement.
        Optional<Duration> toFirstWord() {
            return firstWord.map(at -> Duration.between(opened, at));
        }
    }

    /// A moment in a claim's life, for the picture.
    record Mark(Instant at, Kind kind) {
        enum Kind {
            ALERT,
            OPENED,
            HELD,
            PUBLIC,
            ANSWERED
        }
    }

    Life life(ClaimId claim, Instant now) {
        return claims.computeIfAbsent(claim, id -> new Life(id, now));
    }

    Optional<Life> known(ClaimId claim) {
        return Optional.ofNullable(claims.get(claim));
    }

    Iterable<Life> lives() {
        return claims.values();
    }

    void reported(ClaimId claim, Instant now, Optional<String> vettedNewsroom) {
        reports++;
        var life = life(claim, now);
        life.reports++;
        vettedNewsroom.ifPresent(life.vettedNewsrooms::add);
    }

    /// A word to the claim's reporters.
    void word(ClaimId claim, Instant now, Mark.Kind kind) {
        var life = life(claim, now);
        if (life.firstWord.isEmpty()) {
            life.firstWord = Optional.of(now);
        }
        life.marks.add(new Mark(now, kind));
    }

    void mark(ClaimId claim, Instant now, Mark.Kind kind) {
        life(claim, now).marks.add(new Mark(now, kind));
    }

    void closed(ClaimId claim, Instant now) {
        var life = life(claim, now);
        if (life.closed.isEmpty()) {
            life.closed = Optional.of(now);
        }
    }

    /// An alert that was handed to an officer.
    ///
    /// @param rung that woke him last
    void alerted(ClaimId claim, OfficerId officer, int rung, Phones.Channel channel) {
        alerts++;
        if (!alerted.add(new Alerted(claim, officer, rung, channel))) {
            alertsDoubled++;
        }
    }

    void text(boolean lost) {
        texts++;
        textsLost += lost ? 1 : 0;
    }

    Prints prints() {
        return prints;
    }

    void obscureMadePublic() {
        obscureMadePublic++;
    }

    void hole(Instant begin) {
        holes.add(begin);
    }

    /// A head reads of a span in which nobody stands; each hole of it counts that has not begun.
    void holeReported(Instant from, Instant until, Instant now) {
        for (var begin : holes) {
            if (!begin.isBefore(from) && begin.isBefore(until) && now.isBefore(begin)) {
                holesReported.add(begin);
            }
        }
    }

    /// The figures; each is a whole number or a ratio.
    ///
    /// @param end of the simulated time: what the rota lacks later is not counted
    Map<String, Object> figures(Instant end) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("reports", reports);
        figures.put("claims", claims.size());
        figures.put("within20", count(SOON));
        figures.put("within60", count(GOLDEN_HOUR));
        figures.put("late", claims.size() - count(GOLDEN_HOUR));
        figures.put("longestMinutes", longest().toMinutes());
        figures.put(
                "answeredOrDismissed",
                claims.values().stream().filter(life -> life.closed.isPresent()).count());
        figures.put("medianMinutesOpen", open(1, 2).toMinutes());
        figures.put("longestTenthMinutesOpen", open(9, 10).toMinutes());
        figures.put("texts", texts);
        figures.put("textsLost", textsLost);
        figures.put("alerts", alerts);
        figures.put("alertsDoubled", alertsDoubled);
        var begun = holes.stream().filter(begin -> begin.isBefore(end)).toList();
        figures.put("holes", begun.size());
        figures.put(
                "holesReportedBefore",
                begun.stream().filter(holesReported::contains).count());
        prints.into(figures);
        figures.put("obscureMadePublic", obscureMadePublic);
        return figures;
    }

    /// How long those claims had been open that were closed: so many of so many for less.
    private Duration open(int some, int of) {
        var open = claims.values().stream()
                .flatMap(life -> life.closed.stream().map(at -> Duration.between(life.opened, at)))
                .sorted()
                .toList();
        return open.isEmpty() ? Duration.ZERO : open.get(open.size() * some / of);
    }

    private long count(Duration within) {
        return firstWords().filter(time -> time.compareTo(within) <= 0).count();
    }

    private Duration longest() {
        return firstWords().max(Duration::compareTo).orElse(Duration.ZERO);
    }

    private Stream<Duration> firstWords() {
        return claims.values().stream().flatMap(life -> life.toFirstWord().stream());
    }
}
