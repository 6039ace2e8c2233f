package kz.goldenhour.bench.matching;

import java.util.List;
import java.util.Set;

/// Something that finds records for a message.
@FunctionalInterface
interface Finder {
    /// The records, best first, as if the excluded ones were not there.
    List<String> find(String message, Set<String> excluded);
}
