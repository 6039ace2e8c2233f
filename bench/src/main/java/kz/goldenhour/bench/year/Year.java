package kz.goldenhour.bench.year;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import kz.goldenhour.bench.Figures;
import kz.goldenhour.bench.Options;
import kz.goldenhour.domain.AstanaTime;

/// `./bench/year`: a year of the duty desk in minutes.
public final class Year {
    private static final String HELP = """
            Usage: bench/year [--seed N] [--weeks N] [--json FILE] [--svg FILE]

            Lets the functions of the product live through a year: newsrooms that ask, fakes on Friday evening, storms,
            officers who are ill, asleep or without a telephone, SMS that are lost at night, SNS that is down, a clock
            that ticks late or twice. Everything is made up and follows from the seed.

              --seed N      which year (default 1)
              --weeks N     how many weeks of it (default 52)
              --json FILE   writes the figures too
              --svg FILE    where the picture of the worst evening goes (default worst-evening.svg)
              --help        says this

            within20, within60: claims whose reporters had an answer or a holding statement in that time.
            alertsDoubled: alerts that one officer got twice for one rung. holes: gaps of the rota, and those that the
            head was told of before they began. obscureMadePublic: holding statements to the public about a claim of
            fewer than two vetted newsrooms. stuck: presses that the page did not let through.""";

    /// A Monday.
    private static final LocalDate BEGIN = LocalDate.of(2027, 1, 4);

    private Year() {}

    public static void main(String[] arguments) throws IOException {
        var options = Options.read(HELP, arguments, "--seed", "--weeks", "--json", "--svg", "--root");
        long seed = options.number("--seed", 1);
        int weeks = options.number("--weeks", 52);
        long begin = System.nanoTime();
        var world = live(seed, weeks);
        double seconds = (System.nanoTime() - begin) / 1e9;
        var figures = figures(world);
        figures.put("weeks", weeks);
        figures.put("seconds", Math.round(seconds * 10) / 10.0);
        figures.put("speedup", Math.round(Duration.ofDays(7L * weeks).toSeconds() / seconds));
        print(figures, seed);
        var svg = Path.of(options.text("--svg").orElse("worst-evening.svg"));
        Files.writeString(svg, Picture.ofWorst(world.witness().chronicle().lives()));
        System.out.println("\nthe worst evening: " + svg);
        if (options.text("--json").isPresent()) {
            var json = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
            Files.write(Path.of(options.text("--json").get()), json.writeValueAsBytes(figures));
        }
    }

    /// Lives through these weeks.
    static World live(long seed, int weeks) {
        var eve = BEGIN.minusDays(1); // a Sunday, on which the first rota is there already
        var world = new World(seed, eve.atStartOfDay(AstanaTime.ZONE).toInstant(), Odds.standard());
        var plans = new Weeks(world, new Random(seed + 100));
        world.town().plan(BEGIN, world);
        world.run(BEGIN.atStartOfDay(AstanaTime.ZONE).toInstant());
        for (int week = 0; week < weeks; week++) {
            var monday = BEGIN.plusWeeks(week);
            world.town().plan(monday.plusWeeks(1), world); // rotas are made a week ahead
            plans.plan(week, monday);
            world.run(monday.plusWeeks(1).atStartOfDay(AstanaTime.ZONE).toInstant());
            System.err.printf("week %d of %d%n", week + 1, weeks);
        }
        return world;
    }

    static Map<String, Object> figures(World world) {
        var figures = world.witness().chronicle().figures(world.now());
        figures.put("stuck", world.witness().stuck());
        return figures;
    }

    private static void print(Map<String, Object> all, long seed) {
        var figures = new Figures();
        all.forEach((name, value) -> figures.put(name, "year " + seed, value));
        figures.print("A simulated year");
    }
}
