package kz.goldenhour.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kz.goldenhour.matching.EvidenceIndex;
import kz.goldenhour.matching.LuceneMatcher;
import org.apache.lucene.search.IndexSearcher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What is timed. It runs in the process that built the indexes, because building one takes longer than timing it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Timed {
    private static volatile Indexes indexes = Indexes.NONE;

    @Param("ONE_WORD")
    public Worst worst = Worst.ONE_WORD;

    private int next;
    private int nextPlain;

    static void on(Indexes built) {
        indexes = built;
    }

    /// The engine, the next message.
    @Benchmark
    public Object engine() {
        var messages = indexes.messages();
        return indexes.matcher().match(messages.get(next++ % messages.size()));
    }

    /// Plain Lucene, the same messages.
    @Benchmark
    public Object plain() throws IOException {
        var messages = indexes.messages();
        return Plain.search(indexes.searcher(), messages.get(nextPlain++ % messages.size()));
    }

    /// The engine, one of the worst messages.
    @Benchmark
    public Object worst() {
        return indexes.matcher().match(indexes.worst().getOrDefault(worst, ""));
    }

    /// What the engine and plain Lucene built of the same records.
    record Indexes(LuceneMatcher matcher, IndexSearcher searcher, List<String> messages, Map<Worst, String> worst) {
        static final Indexes NONE = none();

        private static Indexes none() {
            try {
                return new Indexes(
                        new LuceneMatcher(new EvidenceIndex()), new Plain().searcher(), List.of(""), Map.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
