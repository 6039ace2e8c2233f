package kz.goldenhour.local;

import java.util.function.Function;
import kz.goldenhour.aws.Aws;

/// Looks at what functions do, for benchmarks: it may stand between a function and its surroundings.
public interface Probe {
    /// Looks at nothing.
    Probe NONE = (_, aws, maker) -> maker.apply(aws);

    /// Makes the handler of a function.
    ///
    /// @param function the id of the function in the template
    /// @param aws      its surroundings
    /// @param maker    makes the real handler
    Object make(String function, Aws aws, Function<Aws, Object> maker);
}
