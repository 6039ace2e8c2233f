package kz.goldenhour.local;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import kz.goldenhour.domain.AstanaTime;
import kz.goldenhour.domain.match.Embedders;
import org.jspecify.annotations.Nullable;

/// `./run-local`.
public final class Main {
    private Main() {}

    /// Runs until it is told to end.
    public static void main(String[] arguments) throws InterruptedException {
        var console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            var options = Options.read(List.of(arguments));
            if (options.help()) {
                console.println(Options.HELP);
                return;
            }
            run(options, console);
        } catch (Options.Wrong wrong) {
            end(wrong.getMessage());
        } catch (IOException failed) {
            end(failed.getClass().getSimpleName() + ": " + failed.getMessage());
        } catch (RuntimeException failed) {
            failed.printStackTrace();
            end("it does not start: " + failed.getMessage() + "; more in run-local.log");
        }
    }

    private static final PrintStream ERRORS = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private static void end(@Nullable String why) {
        ERRORS.println("run-local: " + why);
        Runtime.getRuntime().halt(1);
    }

    private static void run(Options options, PrintStream console)
            throws IOException, Options.Wrong, InterruptedException {
        var running = new AtomicReference<LocalRun>();
        var speed = options.fastClock().orElse(1);
        var clock = speed == 1 ? Clock.systemUTC() : FastClock.fridayEvening(Clock.systemUTC(), speed);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running.get(), console)));
        Consumer<String> events = line -> {
            if (running.get() != null) { // what the sample data say while they go in is of no interest
                console.println("%tT  %s".formatted(clock.instant().atZone(AstanaTime.ZONE), line));
            }
        };
        var settings = model(options, console);
        var log = logTo(options, events);
        var run = start(new LocalRun.Plan(
                options.root(), options.port(), options.data(), settings, clock, speed, events, Probe.NONE));
        running.set(run);
        if (options.envFile().isPresent()) {
            try {
                run.access().writeEnv(options.envFile().get(), run.baseUrl());
            } catch (IOException unwritable) {
                throw new Options.Wrong("--env-file %s cannot be written"
                        .formatted(options.envFile().get()));
            }
        }
        console.println(Tour.of(run.baseUrl(), run.access(), log, speed));
        new CountDownLatch(1).await();
    }

    /// Opened before anything else starts, so that what is wrong with it is said at once.
    private static Map<String, String> model(Options options, PrintStream console) {
        return options.model()
                .filter(directory -> Embedders.open(directory, console::println).isPresent())
                .map(directory -> Map.of("MODEL_DIR", directory.toAbsolutePath().toString()))
                .orElse(Map.of());
    }

    private static LocalRun start(LocalRun.Plan plan) throws IOException, Options.Wrong {
        try {
            return LocalRun.start(plan);
        } catch (BindException taken) {
            throw new Options.Wrong("port %d is taken; choose another with --port N, or --port 0 for any free one"
                    .formatted(plan.port()));
        }
    }

    /// The functions write their logs to standard output, as they do on Lambda: here that is a file, and only what a
    /// person wants to see goes on to the console.
    private static Path logTo(Options options, Consumer<String> events) throws IOException {
        var folder = options.data().orElse(options.root().resolve(".golden-hour"));
        Files.createDirectories(folder);
        var file = folder.resolve("run-local.log");
        var out = new PrintStream(new FileOutputStream(file.toFile(), true), true, StandardCharsets.UTF_8);
        System.setErr(out);
        System.setOut(new PrintStream(new Tap(out, events), true, StandardCharsets.UTF_8));
        return file;
    }

    /// Ends at once and well, whatever threads are left: that is what Ctrl-C asks for.
    private static void stop(@Nullable LocalRun running, PrintStream console) {
        if (running != null) {
            running.close();
            console.println("stopped");
        }
        Runtime.getRuntime().halt(running == null ? 1 : 0);
    }
}
