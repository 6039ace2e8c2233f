package kz.goldenhour.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.goldenhour.bench.CachedEmbedder;
import kz.goldenhour.bench.Figures;
import kz.goldenhour.bench.Model;
import kz.goldenhour.bench.Options;
import kz.goldenhour.bench.speed.Timed.Indexes;
import kz.goldenhour.domain.evidence.EvidenceRef;
import kz.goldenhour.domain.match.Embedder;
import kz.goldenhour.matching.EvidenceIndex;
import kz.goldenhour.matching.IndexedEvidence;
import kz.goldenhour.matching.LuceneMatcher;
import org.openjdk.jmh.runner.RunnerException;

/// `./bench/speed`: how fast the engine is beside plain Lucene, on the same records in the same run.
public final class Speed {
    private static final String HELP = """
            Usage: bench/speed [--records N] [--seconds N] [--model DIR] [--data DIR] [--json FILE]

            Builds records from the public sets, each with a Kazakh and a Russian wording, and times a match in one
            thread, beside plain Lucene (BM25 over five letters, best twenty) on the same texts. Then the worst messages.

              --records N    so many records (default: 10000, then 100000; 1000000 takes minutes and JAVA_OPTIONS=-Xmx6g)
              --seconds N    how long each timing takes (default 10)
              --model DIR    the same again with an embedding model, and what it takes to read one message
              --data DIR     the public sets (default ../shared/data)
              --json FILE    writes the figures too, those of the worst messages beside it (-worst.json)
              --help         says this

            Times are microseconds on the wall: on a busy machine they say little. CPU times, engine and plain Lucene in turn,
            are those of the thread; with a model, which has threads of its own, on the wall. heap MB: what the
            index holds when nothing runs. update ms: from a changed record to a match that sees it.""";

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
        var options = Options.read(HELP, arguments, "--records", "--seconds", "--model", "--data", "--json");
        var data = Path.of(options.text("--data").orElse("../shared/data"));
        if (!Files.isDirectory(data)) {
            System.err.println("no public sets at " + data.toAbsolutePath()
                    + ": nothing to measure (--data DIR says where they are)");
            return;
        }
        int records = options.text("--records").isEmpty() ? 0 : options.number("--records", 1);
        var body = new Body(data);
        var speed = new Speed(body, options.number("--seconds", 10));
        var model = Model.of(options);
        for (int count : records == 0 ? new int[] {10_000, 100_000} : new int[] {records}) {
            boolean alsoWorst = records != 0 || count > 10_000;
            speed.measure(count, alsoWorst, Optional.empty(), body::record);
            if (model.isPresent()) {
                try (var kept = CachedEmbedder.of(model.get())) {
                    speed.measure(count, alsoWorst, model, new Meant(kept, body)::record);
                }
            }
        }
        speed.figures.print("One match, in one thread");
        speed.worst.print("The worst messages");
        options.text("--json").ifPresent(file -> {
            speed.figures.write(Optional.of(file));
            speed.worst.write(Optional.of(file.replaceFirst("(\\.json)?$", "-worst.json")));
        });
    }

    private void measure(int records, boolean alsoWorst, Optional<Embedder> model, IntFunction<IndexedEvidence> record)
            throws IOException, RunnerException {
        var row = records + " records" + (model.isPresent() ? ", model" : "");
        System.err.println(row + " ...");
        var plain = new Plain();
        long before = used();
        long began = System.nanoTime();
        try (var index = new EvidenceIndex(model)) {
            each(records, record, batch -> index.apply(batch, List.of()));
            long built = System.nanoTime() - began;
            long heap = used() - before;
            each(records, body::record, plain::add);
            var worstMessages = new EnumMap<Worst, String>(Worst.class);
            for (var one : Worst.values()) {
                worstMessages.put(one, one.message(body));
            }
            Timed.on(new Indexes(
                    new LuceneMatcher(index), plain.searcher(), body.messages(MESSAGES, records), worstMessages));
            inTurn(row, model.isPresent(), index, plain, body.messages(MESSAGES, records));
            for (var result : Timed.run("engine|plain", seconds)) {
                var name = result.getPrimaryResult().getLabel();
                figures.put(row, name + " p50", Timed.percentile(result, 50))
                        .put(row, name + " p99", Timed.percentile(result, 99));
            }
            figures.put(row, "heap MB", heap >> 20)
                    .put(row, "build s", Math.round(built / 1e8) / 10.0)
                    .put(row, "update ms", update(index, record));
            model.ifPresent(it -> reading(row, it, body.messages(MESSAGES, records)));
            if (alsoWorst) {
                worst(row);
            }
        }
    }

    private void inTurn(String row, boolean model, EvidenceIndex index, Plain plain, List<String> messages)
            throws IOException {
        var matcher = new LuceneMatcher(index);
        var searcher = plain.searcher();
        var clock = model ? InTurn.onTheWall() : InTurn.ofThread();
        var took =
                new InTurn(clock, messages, matcher::match, message -> Plain.search(searcher, message)).times(ROUNDS);
        figures.put(row, "CPU p50", InTurn.Took.at(took.engine(), 0.5))
                .put(row, "CPU p99", InTurn.Took.at(took.engine(), 0.99))
                .put(row, "plain CPU p50", InTurn.Took.at(took.plain(), 0.5))
                .put(row, "plain CPU p99", InTurn.Took.at(took.plain(), 0.99))
                .put(row, "times p50", took.ratio(0.5))
                .put(row, "times p99", took.ratio(0.99));
    }

    private void worst(String row) throws RunnerException {
        for (var result : Timed.run("worst", seconds)) {
            var name = result.getParams().getParam("worst");
            worst.put(name, row + " p50", Timed.percentile(result, 50))
                    .put(name, row + " p99", Timed.percentile(result, 99));
        }
    }

    /// What it takes the model to read a message, of all that the engine takes.
    private void reading(String row, Embedder model, List<String> messages) {
        var took = new ArrayList<Long>();
        for (var message : messages) {
            long began = System.nanoTime();
            model.embed(message);
            took.add((System.nanoTime() - began) / 1_000);
        }
        Collections.sort(took);
        figures.put(row, "model p50", InTurn.Took.at(took, 0.5)).put(row, "model p99", InTurn.Took.at(took, 0.99));
    }

    private static void each(int records, IntFunction<IndexedEvidence> record, Add add) throws IOException {
        for (int from = 0; from < records; from += AT_ONCE) {
            var batch = new ArrayList<IndexedEvidence>();
            for (int i = from; i < Math.min(records, from + AT_ONCE); i++) {
                batch.add(record.apply(i));
            }
            add.add(batch);
        }
    }

    /// One record at a time gets a new version, and a message is matched at once.
    private static double update(EvidenceIndex index, IntFunction<IndexedEvidence> record) {
        var matcher = new LuceneMatcher(index);
        var took = IntStream.range(0, UPDATES)
                .mapToLong(i -> {
                    var old = record.apply(i);
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
