package kz.goldenhour.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.goldenhour.bench.Figures;
import kz.goldenhour.bench.Options;
import kz.goldenhour.bench.speed.Timed.Indexes;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.matching.EvidenceIndex;
import kz.goldenhour.matching.IndexedEvidence;
import kz.goldenhour.matching.LuceneMatcher;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// `./bench/speed`: how fast the engine is beside plain Lucene, on the same records in the same run.
public final class Speed {
    private static final String HELP = """
            Usage: bench/speed [--records N] [--seconds N] [--data DIR] [--json FILE]

            Builds records from the public sets, each with a Kazakh and a Russian wording, and times a match in one
            thread, beside plain Lucene (BM25 over five letters, best twenty) on the same texts. Then the worst messages.

              --records N    so many records (default: 10000, then 100000; 1000000 takes minutes and JAVA_OPTIONS=-Xmx6g)
              --seconds N    how long each timing takes (default 10)
              --data DIR     the public sets (default ../shared/data)
              --json FILE    writes the figures too, those of the worst messages beside it (-worst.json)
              --help         says this

            Times are microseconds on the wall: on a busy machine they say little. heap MB: what the index holds when nothing runs. update ms: from a changed record to
            a match that sees it.""";

    private static final int MESSAGES = 2_000;
    private static final int AT_ONCE = 10_000;
    private static final int UPDATES = 30;
    private static final int ROUNDS = 3;

    private final Body body;
    private final int seconds;
    private final Figures figures = new Figures();
    private final Figures worst = new Figures();

    private Speed(Body body, int seconds) {
        this.body = body;
        this.seconds = seconds;
    }

    /// Runs it.
    public static void main(String[] arguments) throws IOException, RunnerException {
        var options = Options.read(HELP, arguments, "--records", "--seconds", "--data", "--json");
        var data = Path.of(options.text("--data").orElse("../shared/data"));
        if (!Files.isDirectory(data)) {
            System.err.println("no public sets at " + data.toAbsolutePath()
                    + ": nothing to measure (--data DIR says where they are)");
            return;
        }
        int records = options.text("--records").isEmpty() ? 0 : options.number("--records", 1);
        var speed = new Speed(new Body(data), options.number("--seconds", 10));
        for (int count : records == 0 ? new int[] {10_000, 100_000} : new int[] {records}) {
            speed.measure(count, records != 0 || count > 10_000);
        }
        speed.figures.print("One match, in one thread");
        speed.worst.print("The worst messages");
        options.text("--json").ifPresent(file -> {
            speed.figures.write(Optional.of(file));
            speed.worst.write(Optional.of(file.replaceFirst("(\\.json)?$", "-worst.json")));
        });
    }

    private void measure(int records, boolean alsoWorst) throws IOException, RunnerException {
        System.err.println(records + " records ...");
        var row = records + " records";
        var plain = new Plain();
        long before = used();
        long began = System.nanoTime();
        try (var index = new EvidenceIndex()) {
            each(records, batch -> index.apply(batch, List.of()));
            long built = System.nanoTime() - began;
            long heap = used() - before;
            each(records, plain::add);
            var worstMessages = new EnumMap<Worst, String>(Worst.class);
            for (var one : Worst.values()) {
                worstMessages.put(one, one.message(body));
            }
            Timed.on(new Indexes(
                    new LuceneMatcher(index), plain.searcher(), body.messages(MESSAGES, records), worstMessages));
            inTurn(row, index, plain, body.messages(MESSAGES, records));
            for (var result : run("engine|plain")) {
                var name = result.getPrimaryResult().getLabel();
                figures.put(row, name + " p50", percentile(result, 50)).put(row, name + " p99", percentile(result, 99));
            }
            figures.put(row, "heap MB", heap >> 20)
                    .put(row, "build s", Math.round(built / 1e8) / 10.0)
                    .put(row, "update ms", update(index));
            if (alsoWorst) {
                worst(row);
            }
        }
    }

    private void inTurn(String row, EvidenceIndex index, Plain plain, List<String> messages) throws IOException {
        var matcher = new LuceneMatcher(index);
        var searcher = plain.searcher();
        var took = new InTurn(messages, matcher::match, message -> Plain.search(searcher, message)).times(ROUNDS);
        figures.put(row, "CPU p50", InTurn.Took.at(took.engine(), 0.5))
                .put(row, "CPU p99", InTurn.Took.at(took.engine(), 0.99))
                .put(row, "plain CPU p50", InTurn.Took.at(took.plain(), 0.5))
                .put(row, "plain CPU p99", InTurn.Took.at(took.plain(), 0.99))
                .put(row, "times p50", took.ratio(0.5))
                .put(row, "times p99", took.ratio(0.99));
    }

    private void worst(String row) throws RunnerException {
        for (var result : run("worst")) {
            var name = result.getParams().getParam("worst");
            worst.put(name, row + " p50", percentile(result, 50)).put(name, row + " p99", percentile(result, 99));
        }
    }

    private void each(int records, Add add) throws IOException {
        for (int from = 0; from < records; from += AT_ONCE) {
            var batch = new ArrayList<IndexedEvidence>();
            for (int i = from; i < Math.min(records, from + AT_ONCE); i++) {
                batch.add(body.record(i));
            }
            add.add(batch);
        }
    }

    private Collection<RunResult> run(String what) throws RunnerException {
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

    /// One record at a time gets a new version, and a message is matched at once.
    private double update(EvidenceIndex index) {
        var matcher = new LuceneMatcher(index);
        var took = IntStream.range(0, UPDATES)
                .mapToLong(i -> {
                    var old = body.record(i);
                    var changed = new IndexedEvidence(new EvidenceRef(old.ref().id(), 2), old.wordings());
                    long began = System.nanoTime();
                    index.apply(List.of(changed), List.of());
                    matcher.match(old.wordings().getFirst().text());
                    return System.nanoTime() - began;
                })
                .sorted()
                .toArray();
        return Math.round(took[UPDATES / 2] / 1e4) / 100.0;
    }

    private static long percentile(RunResult result, double percent) {
        return Math.round(result.getPrimaryResult().getStatistics().getPercentile(percent));
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @FunctionalInterface
    private interface Add {
        void add(List<IndexedEvidence> records) throws IOException;
    }
}
