package kz.goldenhour.domain.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The timetable of a desk: who is on duty, and who is his deputy.
///
/// @param version counts from 1; every change makes the next one
/// @param shifts  at most [#MOST]; of two that cover an instant the override wins, else the one that began later
public record Rota(DeskId desk, long version, List<Shift> shifts) {
    public static final int MOST = 2_000;

    public Rota {
        shifts = List.copyOf(shifts);
        if (shifts.size() > MOST) {
            throw new IllegalArgumentException("a rota has at most " + MOST + " shifts");
        }
    }

    /// Who stands at an instant; empty where nobody does.
    public Optional<OfficerId> on(Who who, Instant at) {
        Shift best = null;
        for (var shift : shifts) {
            if (shift.who() == who && shift.covers(at) && (best == null || wins(shift, best))) {
                best = shift;
            }
        }
        return best == null ? Optional.empty() : best.officer();
    }

    private static boolean wins(Shift one, Shift other) {
        return one.override() == other.override() ? !one.from().isBefore(other.from()) : one.override();
    }

    /// The spans between two instants in which nobody stands whom `counts` lets count.
    public List<Hole> holes(Who who, Instant from, Instant until, Predicate<OfficerId> counts) {
        var borders = new TreeSet<>(List.of(from, until));
        for (var shift : shifts) {
            borders.add(shift.from());
            borders.add(shift.until());
        }
        var holes = new ArrayList<Hole>();
        for (var at : borders.subSet(from, until)) {
            if (on(who, at).filter(counts).isEmpty()) {
                var end = borders.higher(at);
                if (!holes.isEmpty() && holes.getLast().until().equals(at)) {
                    holes.set(holes.size() - 1, new Hole(who, holes.getLast().from(), end));
                } else {
                    holes.add(new Hole(who, at, end));
                }
            }
        }
        return List.copyOf(holes);
    }
}
