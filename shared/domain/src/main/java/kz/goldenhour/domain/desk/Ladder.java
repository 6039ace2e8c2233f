package kz.goldenhour.domain.desk;

import java.time.Duration;
import java.util.List;

/// The order in which a desk's people are woken, as long as nobody has pressed anything.
///
/// @param steps 1 to 8 of them, the first at once, each after the one before
public record Ladder(List<Step> steps) {
    private static final int MOST = 8;

    public Ladder {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.size() > MOST) {
            throw new IllegalArgumentException("a ladder has 1 to " + MOST + " steps");
        }
        if (!steps.getFirst().after().isZero()) {
            throw new IllegalArgumentException("the first step comes at once");
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).after().compareTo(steps.get(i - 1).after()) <= 0) {
                throw new IllegalArgumentException("each step comes after the one before");
            }
        }
    }

    /// On duty at once, the deputy after 5 minutes, the head after 10, the direct line after 15.
    public static Ladder standard() {
        return new Ladder(List.of(
                new Step(Duration.ZERO, Who.ON_DUTY),
                new Step(Duration.ofMinutes(5), Who.DEPUTY),
                new Step(Duration.ofMinutes(10), Who.HEAD),
                new Step(Duration.ofMinutes(15), Who.DIRECT_LINE)));
    }
}
