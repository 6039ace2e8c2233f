package kz.goldenhour.testing;

import java.util.Random;
import java.util.stream.LongStream;
import kz.goldenhour.domain.Randomness;

/// Seeds for made-up examples: a failing test names the one that fails again.
public final class Seeds {
    private Seeds() {}

    /// A hundred seeds, for `@MethodSource("kz.goldenhour.testing.Seeds#hundred")`.
    public static LongStream hundred() {
        return LongStream.rangeClosed(1, 100);
    }

    /// Ids that are the same in every run. Never outside tests: they can be foretold.
    public static Randomness randomness(long seed) {
        return new Randomness(new Random(seed));
    }
}
