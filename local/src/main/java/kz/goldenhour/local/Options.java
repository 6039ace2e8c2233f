package kz.goldenhour.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/// The options of `./run-local`.
///
/// @param port    0: any free one
/// @param data    the folder that keeps the tables
/// @param fastClock how many times as fast as a watch time runs, from a Friday evening on
/// @param model   the folder of an embedding model
/// @param envFile where addresses and keys are written once all is ready
record Options(
        Path root,
        int port,
        Optional<Path> data,
        Optional<Path> envFile,
        Optional<Path> model,
        Optional<Integer> fastClock,
        boolean help) {
    static final String HELP = """
            Usage: ./run-local [OPTION]...
            Runs Golden Hour on this machine, from template.yaml, with sample data. Needs JDK 25 and Maven.

              --port N         port to listen on (default 8080; 0: any free one)
              --data DIR       keep tables, keys and inbox in DIR, for the next start (default: all is gone at the end)
              --env-file FILE  once ready, write BASE_URL, INBOX_URL, REPORTER_KEY, EDITOR_KEY, ADMIN_KEY and OFFICER_PIN
                               as NAME=value, one a line
              --model DIR      find by meaning too, with the embedding model in DIR (README: how one gets it)
              --fast-clock     a Friday evening in two minutes: time runs 30 times as fast, from 20:00 in Astana
                               (--fast-clock=N: N times, 2 to 600); not with --data
              --help           say this

            Ctrl-C ends it.""";

    private static final int FAST = 30;
    private static final int FASTEST = 600;

    /// The user asked for something that there is not.
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        Wrong(String message) {
            super(message);
        }
    }

    static Options read(List<String> arguments) throws Wrong {
        var rest = new ArrayDeque<>(arguments);
        var root = Path.of("");
        var port = 8080;
        var data = Optional.<Path>empty();
        var envFile = Optional.<Path>empty();
        var model = Optional.<Path>empty();
        var fastClock = Optional.<Integer>empty();
        var help = false;
        while (!rest.isEmpty()) {
            var option = rest.removeFirst().split("=", 2);
            if (option[0].equals("--fast-clock")) {
                fastClock = Optional.of(option.length == 2 ? factor(option[1]) : FAST);
                continue;
            }
            if (option.length == 2) {
                rest.addFirst(option[1]);
            }
            switch (option[0]) {
                case "--root" -> root = Path.of(value(option[0], rest));
                case "--port" -> port = port(value(option[0], rest));
                case "--data" -> data = Optional.of(Path.of(value(option[0], rest)));
                case "--env-file" -> envFile = Optional.of(Path.of(value(option[0], rest)));
                case "--model" -> model = Optional.of(Path.of(value(option[0], rest)));
                case "--help", "-h" -> help = true;
                default -> throw new Wrong("there is no option " + option[0] + "; --help names them");
            }
        }
        if (fastClock.isPresent() && data.isPresent()) {
            throw new Wrong("--fast-clock makes its own time: it does not go with --data");
        }
        return new Options(root, port, data, envFile, model, fastClock, help);
    }

    private static String value(String option, ArrayDeque<String> rest) throws Wrong {
        if (rest.isEmpty() || rest.getFirst().isBlank()) {
            throw new Wrong(option + " needs a value; --help says which");
        }
        return rest.removeFirst();
    }

    private static int factor(String text) throws Wrong {
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 2 || Integer.parseInt(text) > FASTEST) {
            throw new Wrong("--fast-clock takes a number from 2 to " + FASTEST + ", not " + text);
        }
        return Integer.parseInt(text);
    }

    private static int port(String text) throws Wrong {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new Wrong("a port is a number from 0 to 65535, not " + text);
        }
        return Integer.parseInt(text);
    }
}
