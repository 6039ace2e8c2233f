package kz.goldenhour.bench.year;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import kz.goldenhour.domain.claim.ClaimId;

/// What happened, written down by the world itself and not by the product: the figures come from here.
final class Chronicle {
    private static final Duration SOON = Duration.ofMinutes(20);
    private static final Duration GOLDEN_HOUR = Duration.ofMinutes(60);

    private final Map<ClaimId, Life> claims = new LinkedHashMap<>();
    private final Map<Phones.Channel, Map<ClaimId, Integer>> alerts = new EnumMap<>(Phones.Channel.class);
    private final ToIntFunction<ClaimId> rungs;
    private final Set<Instant> holes = new HashSet<>();
    private final Set<Instant> holesReported = new HashSet<>();
    private int reports;
    private final Prints prints = new Prints();
    private int obscureMadePublic;
    private int texts;
    private int textsLost;

    /// @param rungs how many rungs of the ladder woke somebody for a claim
    Chronicle(ToIntFunction<ClaimId> rungs) {
        this.rungs = rungs;
    }

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
    void alerted(ClaimId claim, Phones.Channel channel) {
        alerts.computeIfAbsent(channel, _ -> new HashMap<>()).merge(claim, 1, Integer::sum);
    }

    /// Alerts beyond one by each channel for each rung that was climbed.
    private int doubled() {
        int doubled = 0;
        for (var channel : alerts.values()) {
            for (var alerted : channel.entrySet()) {
                doubled += Math.max(0, alerted.getValue() - rungs.applyAsInt(alerted.getKey()));
            }
        }
        return doubled;
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
    Map<String, Object> figures() {
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
        var alerted = alerts.values().stream().flatMap(channel -> channel.values().stream());
        figures.put("alerts", alerted.mapToInt(Integer::intValue).sum());
        figures.put("alertsDoubled", doubled());
        figures.put("holes", holes.size());
        figures.put(
                "holesReportedBefore",
                holes.stream().filter(holesReported::contains).count());
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
