package kz.goldenhour.bench.coldstart;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/// A child JVM on the class path of one function's zip, as Lambda unpacks it.
///
/// @param folder      where the zip was unpacked
/// @param environment what the template would set
record Child(Path folder, Map<String, String> environment) {

    /// Unpacks a zip.
    static Child unpack(Path zip, Path folder, Map<String, String> environment) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : Collections.list(file.entries())) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("an entry leaves the folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(file.getInputStream(entry), target);
                }
            }
        }
        return new Child(folder, environment);
    }

    /// Runs a main class of this package there, with Lambda's own Java options where they matter.
    ///
    /// @return the figures that it printed
    Map<String, String> run(Class<?> main, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        var output = output(main, options, arguments);
        var figures = new HashMap<String, String>();
        output.lines()
                .filter(line -> line.startsWith("@") && line.contains("="))
                .forEach(line ->
                        figures.put(line.substring(1, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        if (figures.isEmpty()) {
            throw new IOException("the child JVM said nothing:\n" + output);
        }
        return figures;
    }

    /// The same, for the classes that the first request loads.
    List<String> classesOfFirst(Class<?> main, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        var listing = new ArrayList<>(options);
        listing.add("-Xlog:class+load:stdout:none");
        return output(main, listing, arguments)
                .lines()
                .dropWhile(line -> !line.startsWith("@" + LambdaChild.FIRST + "="))
                .skip(1)
                .takeWhile(line -> !line.startsWith("@"))
                .toList();
    }

    private String output(Class<?> main, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Dorg.crac.Core.Compat=kz.goldenhour.bench.coldstart.crac", "-cp", classPath()));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || output.contains("PRIMING_FAILED")) {
            throw new IOException("the child JVM failed:\n" + output);
        }
        return output;
    }

    private String classPath() throws IOException {
        var parts = new ArrayList<String>();
        parts.add(folder.toString());
        try (var jars = Files.list(folder.resolve("lib"))) {
            jars.map(Path::toString).sorted().forEach(parts::add);
        }
        // the benchmark's own classes and Lambda's runtime come last: they must not stand in for what the zip lacks
        for (var part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var name = Path.of(part).getFileName().toString();
            if (part.contains("bench") && name.equals("classes")
                    || name.startsWith("aws-lambda-java-runtime-interface-client")
                    || name.startsWith("aws-lambda-java-serialization")) {
                parts.add(part);
            }
        }
        return String.join(File.pathSeparator, parts);
    }
}
