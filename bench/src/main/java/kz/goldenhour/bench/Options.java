package kz.goldenhour.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The options of a benchmark: `--name value` and `--flag`.
public final class Options {
    private final Map<String, String> values = new HashMap<>();

    private Options() {}

    /// Reads the arguments. Prints `help` and ends the process for `--help`; prints one line and ends it for what it
    /// does not know.
    ///
    /// @param known names that take a value
    public static Options read(String help, String[] arguments, String... known) {
        var options = new Options();
        for (int i = 0; i < arguments.length; i++) {
            var argument = arguments[i];
            if (argument.equals("--help")) {
                System.out.println(help.strip());
                System.exit(0);
            }
            if (!List.of(known).contains(argument) || i + 1 == arguments.length) {
                System.err.println("unknown option or missing value: " + argument + " (--help lists the options)");
                System.exit(2);
            }
            options.values.put(argument, arguments[++i]);
        }
        return options;
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /// A whole number of at least 1.
    public int number(String name, int otherwise) {
        try {
            return text(name).map(Integer::parseInt).filter(n -> n >= 1).orElse(otherwise);
        } catch (NumberFormatException notOne) {
            System.err.println(name + " takes a whole number");
            System.exit(2);
            return otherwise;
        }
    }
}
