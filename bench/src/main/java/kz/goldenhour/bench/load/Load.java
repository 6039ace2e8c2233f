package kz.goldenhour.bench.load;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicReference;
import kz.goldenhour.aws.Aws;
import kz.goldenhour.bench.Figures;
import kz.goldenhour.bench.Options;
import kz.goldenhour.local.LocalRun;
import kz.goldenhour.local.Probe;

/// `./bench/load`: reports accepted a second through HTTP, the whole product in this JVM, beside bare DynamoDB Local.
public final class Load {
    private static final String HELP = """
            Usage: bench/load [--seconds N] [--steady N] [--reporters N] [--repeats N] [--json FILE]

            Sends reports to the whole product in one JVM: first as fast as it answers, then steadily at half that rate.
            Then asks bare DynamoDB Local for exactly the same reads and transactions, and counts the tables.

              --seconds N     the fast run, in seconds (default 20)
              --steady N      the steady run, in seconds (default 30; 600 for the full check)
              --reporters N   reporters at a time (default 8)
              --repeats N     of 100 reports, how many repeat an earlier one (default 50)
              --json FILE     writes the figures too
              --help          says this

            own ms: the time of submit-report itself, without waiting for the store.""";

    private Load() {}

    public static void main(String[] arguments) throws Exception {
        var options =
                Options.read(HELP, arguments, "--seconds", "--steady", "--reporters", "--repeats", "--json", "--root");
        var root = Path.of(options.text("--root").orElse("."));
        int reporters = options.number("--reporters", 8);
        var fast = Duration.ofSeconds(options.number("--seconds", 20));
        var steady = Duration.ofSeconds(options.number("--steady", 30));
        var recorder = new Recorder();
        var surroundings = new AtomicReference<Aws>();
        var figures = new Figures();
        try (var run = LocalRun.start(LocalRun.Plan.quiet(root).under(probe(recorder, surroundings)))) {
            var sender = new Reporters(run.baseUrl(), run.access().reporterKey(), options.number("--repeats", 50));
            var books = new Books(
                    surroundings.get().dynamoDb(), surroundings.get().settings().claimsTable(), run);
            System.err.println("warming up ...");
            var ids = new HashSet<>(
                    sender.send(reporters, Duration.ofSeconds(8), 0).accepted());
            recorder.take();
            System.err.println("as fast as it answers, for " + fast.toSeconds() + " s ...");
            var told = sender.send(reporters, fast, 0);
            ids.addAll(told.accepted());
            put(figures, "through HTTP", told, recorder);
            var asked = recorder.take();
            System.err.println("the same " + asked.size() + " calls to bare DynamoDB Local ...");
            double bare =
                    Bare.perSecond(root, asked, reporters) * told.accepted().size();
            figures.put("bare DynamoDB Local", "a second", Math.round(bare));
            figures.put("through HTTP", "of bare %", Math.round(100 * told.perSecond() / bare));
            figures.put("opening a claim", "write units", Recorder.units(asked, true));
            figures.put("joining a claim", "write units", Recorder.units(asked, false));
            System.err.println("steadily at half that rate, for " + steady.toSeconds() + " s ...");
            var half = sender.send(reporters, steady, told.perSecond() / 2);
            ids.addAll(half.accepted());
            put(figures, "steady, half of it", half, recorder);
            figures.print("Reports accepted, one JVM, " + Runtime.getRuntime().availableProcessors() + " cores");
            books.await();
            System.out.println();
            System.out.println(books.check(ids, told.refused() + half.refused(), figures));
        }
        figures.write(options.text("--json"));
        System.exit(0);
    }

    private static void put(Figures figures, String row, Reporters.Told told, Recorder recorder) {
        figures.put(row, "a second", Math.round(told.perSecond()));
        figures.put(row, "p50 ms", told.millis(0.5)).put(row, "p99 ms", told.millis(0.99));
        figures.put(row, "own p50 ms", recorder.ownMillis(0.5)).put(row, "own p99 ms", recorder.ownMillis(0.99));
        figures.put(row, "refused", told.refused());
    }

    private static Probe probe(Recorder recorder, AtomicReference<Aws> surroundings) {
        return (function, aws, maker) -> {
            if (!function.equals("SubmitReportFunction")) {
                return maker.apply(aws);
            }
            surroundings.set(aws);
            var recorded =
                    new Aws(recorder.before(aws.dynamoDb()), aws.sns(), aws.settings(), aws.clock(), aws.random());
            return timed(maker.apply(recorded), recorder);
        };
    }

    @SuppressWarnings("unchecked")
    private static Object timed(Object handler, Recorder recorder) {
        var real = (RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent>) handler;
        return new RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent>() {
            @Override
            public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
                long start = System.nanoTime();
                try {
                    return real.handleRequest(event, context);
                } finally {
                    recorder.answered(System.nanoTime() - start);
                }
            }
        };
    }
}
