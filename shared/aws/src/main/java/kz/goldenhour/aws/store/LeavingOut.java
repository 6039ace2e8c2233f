package kz.goldenhour.aws.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;

/// A transaction that is tried again without the writes that turned out to be there already, or somebody else's.
///
/// @param <K> names such a write
final class LeavingOut<K> {
    private final Set<K> out = new HashSet<>();
    private final Map<Integer, K> mayFail = new LinkedHashMap<>();

    private LeavingOut() {}

    /// Tries until there is a result. Each further attempt leaves more out, so they come to an end.
    static <K, R> R attempts(Function<LeavingOut<K>, Optional<R>> attempt) {
        var writes = new LeavingOut<K>();
        while (true) {
            writes.mayFail.clear();
            var result = attempt.apply(writes);
            if (result.isPresent()) {
                return result.get();
            }
        }
    }

    /// Makes a write that may fail, unless it is left out. It answers with its place in the transaction.
    void write(K key, IntSupplier write) {
        if (!out.contains(key)) {
            mayFail.put(write.getAsInt(), key);
        }
    }

    /// Leaves out what failed; false where none of these writes did.
    boolean more(Transaction.Outcome outcome) {
        boolean more = false;
        for (var write : mayFail.entrySet()) {
            more |= outcome.failed(write.getKey()) && out.add(write.getValue());
        }
        return more;
    }
}
