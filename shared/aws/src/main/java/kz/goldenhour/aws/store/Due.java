package kz.goldenhour.aws.store;

import java.util.List;
import java.util.stream.IntStream;

/// The sparse index `due` of the claims table: what the clock has to look at, in four shards a kind, so that no
/// partition takes it all.
enum Due {
    OUTBOX,
    /// Open claims without a match; the clock looks at them too.
    UNMATCHED,
    /// Open claims.
    CLOCK;

    static final String INDEX = "due";
    static final String SHARD = "dueShard";
    static final String AT = "dueAt";
    private static final int SHARDS = 4;

    String shard(String of) {
        return name() + "#" + shardOf(of);
    }

    List<String> shards() {
        return IntStream.range(0, SHARDS)
                .mapToObj(shard -> name() + "#" + shard)
                .toList();
    }

    static int shardOf(String of) {
        return Math.floorMod(of.hashCode(), SHARDS);
    }

    static int count() {
        return SHARDS;
    }
}
