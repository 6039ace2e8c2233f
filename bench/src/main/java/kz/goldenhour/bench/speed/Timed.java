package kz.goldenhour.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

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

    /// Runs what has such a name, for so many seconds.
    static Collection<RunResult> run(String what, int seconds) throws RunnerException {
        var worstNames = Stream.of(Worst.values()).map(Enum::name).toArray(String[]::new);
        boolean each = what.equals("worst");
        return new Runner(new OptionsBuilder()
                        .include("\\.Timed\\.(" + what + ")$")
                        .param("worst", each ? worstNames : new String[] {worstNames[0]})
                        .forks(0)
                        .warmupIterations(1)
                        .warmupTime(TimeValue.seconds(each ? 1 : seconds))
                        .measurementIterations(1)
                        .measurementTime(TimeValue.seconds(each ? 2 : seconds))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    /// Microseconds.
    static long percentile(RunResult result, double percent) {
        return Math.round(result.getPrimaryResult().getStatistics().getPercentile(percent));
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
