package kz.goldenhour.bench.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.goldenhour.bench.Figures;
import kz.goldenhour.bench.Options;

/// `./bench/cold-start`: what a cold start of each function costs, and what is left of it after priming.
public final class ColdStart {
    private static final String HELP = """
            Usage: bench/cold-start [--runs N] [--function NAME] [--classes FOLDER] [--json FILE]

            Starts each function in a JVM of its own on the class path of its zip, as Lambda does, against DynamoDB Local
            over HTTP. Medians of N runs (default 3). With JAVA_TOOL_OPTIONS=-XX:TieredStopAtLevel=1 in the environment the
            JVMs have their first compiler alone: a cold start does not last until what the second one makes pays.

              cpu ms        CPU time of the whole process to its first answer, cold (Lambda bills and feels this)
              beyond sdk    the same less what the SDK alone needs to store one item (reach of submit-report: 600)
              init ms       of it, until the handler is constructed
              event ms      of it, what Lambda's own event reader needs to make the first event an object
              classes       classes that the first request loads after the CRaC hooks ran (reach: 25)
              first/warm    its time against the warm median (reach: 3)

              --function NAME    only this one
              --classes FOLDER   lists there, a file a function, the classes that the first request loads
              --json FILE        writes the figures too
              --help             says this""";

    private ColdStart() {}

    public static void main(String[] arguments) throws Exception {
        var options = Options.read(HELP, arguments, "--runs", "--function", "--classes", "--json", "--root");
        var root = Path.of(options.text("--root").orElse("."));
        var work = Files.createTempDirectory("cold-start");
        try (var stage = new Stage()) {
            var figures = new Figures();
            var functions = Function.all(root, work.resolve("events"), stage).stream()
                    .filter(it ->
                            options.text("--function").map(it.name()::equals).orElse(true))
                    .toList();
            int runs = options.number("--runs", 3);
            var sdk = sdk(root, work, stage, runs);
            figures.put("the SDK alone", "cpu ms", sdk);
            for (var function : functions) {
                System.err.println("starting " + function.name() + " ...");
                var child = Child.unpack(function.zip(root), work.resolve(function.name()), stage.environment());
                measure(child, function, runs, sdk, figures);
                figures.put(function.name(), "zip KB", Files.size(function.zip(root)) / 1000);
                if (options.text("--classes").isPresent()) {
                    var folder = Files.createDirectories(
                            Path.of(options.text("--classes").get()));
                    Files.write(folder.resolve(function.name() + ".txt"), classes(child, function));
                }
            }
            figures.print(
                    "Cold start, medians of " + runs + " runs (times are this machine's; compare rows, not machines)");
            figures.write(options.text("--json"));
        } finally {
            delete(work);
        }
        System.exit(0);
    }

    private static double sdk(Path root, Path work, Stage stage, int runs) throws Exception {
        var child = Child.unpack(Function.zip(root, "submit-report"), work.resolve("sdk"), stage.environment());
        var cpu = new ArrayList<Double>();
        for (int i = 0; i < runs; i++) {
            cpu.add(number(child.run(SdkChild.class, options(), stage.claimsTable()), "cpuMs"));
        }
        return median(cpu);
    }

    private static void measure(Child child, Function function, int runs, double sdk, Figures figures)
            throws Exception {
        var cold = new ArrayList<Map<String, String>>();
        var primed = new ArrayList<Map<String, String>>();
        for (int i = 0; i < runs; i++) {
            cold.add(run(child, function, "cold"));
            primed.add(run(child, function, "primed"));
        }
        var row = function.name();
        var cpu = median(figures(cold, "cpuMs"));
        figures.put(row, "cpu ms", cpu).put(row, "beyond sdk", cpu - sdk);
        figures.put(row, "init ms", median(figures(cold, "initCpuMs")));
        figures.put(row, "event ms", median(figures(cold, "eventCpuMs")));
        figures.put(row, "classes", median(figures(primed, "firstClasses")));
        figures.put(row, "first ms", round(median(figures(primed, "firstMs"))));
        figures.put(row, "warm ms", round(median(figures(primed, "warmMedianMs"))));
        figures.put(
                row, "first/warm", round(median(figures(primed, "firstMs")) / median(figures(primed, "warmMedianMs"))));
        System.err.println("  first answer: " + primed.getFirst().get("answer"));
    }

    private static Map<String, String> run(Child child, Function function, String mode) throws Exception {
        return child.run(LambdaChild.class, options(), arguments(function, mode));
    }

    private static List<String> classes(Child child, Function function) throws Exception {
        return child.classesOfFirst(LambdaChild.class, options(), arguments(function, "primed"));
    }

    private static String[] arguments(Function function, String mode) throws Exception {
        return new String[] {function.handler(), function.events().call().toString(), mode};
    }

    /// Lambda gives a function of 1,024 MB about as much heap, and the serial collector.
    private static List<String> options() {
        return List.of("-XX:+UseSerialGC", "-Xmx800m", "-Xshare:auto");
    }

    private static List<Double> figures(List<Map<String, String>> runs, String name) {
        return runs.stream().map(run -> number(run, name)).toList();
    }

    private static double number(Map<String, String> figures, String name) {
        var text = figures.get(name);
        if (text == null) {
            throw new IllegalStateException("the child did not say " + name);
        }
        return Double.parseDouble(text);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
