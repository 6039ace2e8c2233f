package kz.goldenhour.domain.board;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.board.Line.Holder;
import kz.goldenhour.domain.claim.Claim;
import kz.goldenhour.domain.claim.ClaimClock.Waking;
import kz.goldenhour.domain.claim.ClaimId;
import kz.goldenhour.domain.clock.Successors;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.desk.Desks;
import kz.goldenhour.domain.desk.DutyOfficer;
import kz.goldenhour.domain.desk.Hole;
import kz.goldenhour.domain.desk.Rota;
import kz.goldenhour.domain.desk.Shift;
import kz.goldenhour.domain.desk.Step;
import kz.goldenhour.domain.desk.Who;
import kz.goldenhour.domain.publish.Publication;
import kz.goldenhour.domain.review.Decision;

/// Puts a desk's board together from what is stored; writes nothing.
public final class Boards {
    private static final Duration LATELY = Duration.ofMinutes(10);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    /// A board that is longer is not read.
    private static final int LINES = 50;
    /// Open claims beyond these are not even counted.
    private static final int OPEN = 500;

    private static final int PAST = 10;
    /// Decided claims whose reports count for what is usual.
    private static final int DECIDED = 50;

    private static final int REPORTS = 1_000;

    private final Stores stores;
    private final Desks desks;
    private final Clock clock;

    public Boards(Stores stores, Desks desks, Clock clock) {
        this.stores = stores;
        this.desks = desks;
        this.clock = clock;
    }

    public Board of(Desk desk) {
        var now = clock.instant();
        var open = open(desk);
        var shown = open.subList(0, Math.min(LINES, open.size()));
        var decisions = stores.ledger().latestDecisions(desk.id(), DECIDED);
        var rota = stores.desks().rota(desk.id());
        var successors = new Successors(desks, now);
        return new Board(
                desk,
                now,
                shown.stream().map(claim -> line(claim, successors, now)).toList(),
                open.size() - shown.size(),
                offered(desk),
                Elsewhere.of(desk, stores, desks, now),
                flow(lately(desk, shown, decisions, now), now),
                posts(desk, now),
                rota.map(it -> week(it, now)).orElse(List.of()),
                rota.map(it -> holes(it, now)).orElse(List.of()),
                stores.desks().lastDrill(desk.id()),
                decisions.stream().limit(PAST).map(this::past).toList(),
                stores.desks().officers(desk.id()).stream().collect(toMap(DutyOfficer::id, DutyOfficer::name)));
    }

    /// What wakes people first: one key may have forged hundreds of the others, which wake nobody.
    private List<Claim> open(Desk desk) {
        var all = new LinkedHashMap<ClaimId, Claim>();
        Stream.of(stores.claims().waking(desk.id(), OPEN), stores.claims().open(desk.id(), OPEN))
                .flatMap(List::stream)
                .forEach(it -> all.putIfAbsent(it.id(), it));
        return all.values().stream()
                .sorted(Comparator.comparing((Claim it) -> it.clock().waking() == Waking.BOARD)
                        .thenComparing(Claim::nextWordBy))
                .toList();
    }

    private List<Offered> offered(Desk desk) {
        return stores.claims().offeredTo(desk.id(), LINES).stream()
                .sorted(Comparator.comparing(Claim::nextWordBy))
                .map(claim -> new Offered(claim, desks.find(claim.desk()).map(Desk::name)))
                .toList();
    }

    private Line line(Claim claim, Successors successors, Instant now) {
        return new Line(
                claim,
                stores.claims().spread(claim.id()),
                stores.claims().reportsSince(claim.id(), now.minus(LATELY), REPORTS),
                holder(claim, successors, now));
    }

    private Holder holder(Claim claim, Successors successors, Instant now) {
        var climb = claim.clock().climb();
        if (climb.acknowledgedBy().isPresent() && climb.nextStepAt().isAfter(now)) {
            return new Holder.Has(climb.acknowledgedBy().get(), successors.nextAfter(claim));
        }
        return climb.last()
                .<Holder>map(woke -> new Holder.Woken(woke.officer(), woke.at()))
                .orElseGet(Holder.Nobody::new);
    }

    /// The claims that can have had a report in the last day: the open ones, and those that ended in it.
    private Set<ClaimId> lately(Desk desk, List<Claim> open, List<Decision> decisions, Instant now) {
        var from = now.minus(DAY);
        var claims = new LinkedHashSet<ClaimId>();
        open.forEach(it -> claims.add(it.id()));
        decisions.stream()
                .filter(it -> it.at().isAfter(from))
                .map(Decision::claim)
                .forEach(claims::add);
        stores.ledger().latest(desk.id(), DECIDED).stream()
                .filter(it -> it.at().isAfter(from))
                .map(Publication::claim)
                .forEach(claims::add);
        return claims;
    }

    private Flow flow(Set<ClaimId> claims, Instant now) {
        int lately = 0;
        int day = 0;
        for (var claim : claims) {
            lately += stores.claims().reportsSince(claim, now.minus(LATELY), REPORTS);
            day += stores.claims().reportsSince(claim, now.minus(LATELY).minus(DAY), REPORTS);
        }
        return new Flow(lately, (double) (day - lately) * LATELY.toMinutes() / DAY.toMinutes());
    }

    private List<Post> posts(Desk desk, Instant now) {
        return desk.duty().ladder().steps().stream()
                .map(Step::who)
                .distinct()
                .map(who -> post(desk, who, now))
                .toList();
    }

    private Post post(Desk desk, Who who, Instant now) {
        var officer = desks.onTheLadder(desk, who, now).map(DutyOfficer::id);
        var proven = officer.filter(id -> desks.isProven(desk.id(), id, now)).isPresent();
        return new Post(who, officer, proven);
    }

    private static List<Shift> week(Rota rota, Instant now) {
        return rota.shifts().stream()
                .filter(shift -> shift.until().isAfter(now) && shift.from().isBefore(now.plus(WEEK)))
                .sorted(Comparator.comparing(Shift::from).thenComparing(Shift::who))
                .toList();
    }

    private static List<Hole> holes(Rota rota, Instant now) {
        return rota.holes(Who.ON_DUTY, now, now.plus(WEEK), _ -> true);
    }

    private Past past(Decision decision) {
        return new Past(decision, stores.claims().claim(decision.claim()).map(Claim::text));
    }
}
