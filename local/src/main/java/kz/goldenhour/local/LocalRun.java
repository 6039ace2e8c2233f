package kz.goldenhour.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kz.goldenhour.aws.Aws;
import kz.goldenhour.aws.Settings;
import kz.goldenhour.local.host.Functions;
import kz.goldenhour.local.host.Gateway;
import kz.goldenhour.local.host.HttpHost;
import kz.goldenhour.local.iam.Permissions;
import kz.goldenhour.local.inbox.Inbox;
import kz.goldenhour.local.inbox.LocalSns;
import kz.goldenhour.local.inbox.Message;
import kz.goldenhour.local.seed.Access;
import kz.goldenhour.local.seed.Seed;
import kz.goldenhour.local.stream.StreamPump;
import kz.goldenhour.local.stream.Ticker;
import kz.goldenhour.local.template.Api;
import kz.goldenhour.local.template.StreamSource;
import kz.goldenhour.local.template.Template;

/// The whole product in this process. Nothing is wired by hand: functions, their permissions, routes, tables, stream
/// and
/// rules come from template.yaml and the API file.
public final class LocalRun implements AutoCloseable {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final HttpHost host;
    private final Inbox inbox;
    private final LocalSns sns;
    private final Ticker ticker;
    private final Access access;
    private final Permissions permissions;

    /// What a run is made of.
    ///
    /// @param root     the folder of template.yaml
    /// @param port     0: any free one
    /// @param data     keeps everything for the next run
    /// @param settings go before those of the template, for every function
    /// @param speed    how many times as fast as the hands of a watch the clock runs: rules fire so much more often
    /// @param events   takes a line for whatever a person may want to see
    /// @param probe    may look at what functions do
    public record Plan(
            Path root,
            int port,
            Optional<Path> data,
            Map<String, String> settings,
            Clock clock,
            int speed,
            Consumer<String> events,
            Probe probe) {

        /// A run on any free port that keeps nothing, says nothing and limits no caller.
        public static Plan quiet(Path root) {
            return new Plan(
                    root,
                    0,
                    Optional.empty(),
                    Map.of("RATE_LIMIT", "1000000"),
                    Clock.systemUTC(),
                    1,
                    _ -> {},
                    Probe.NONE);
        }

        /// The same by another clock.
        public Plan at(Clock other) {
            return new Plan(root, port, data, settings, other, speed, events, probe);
        }

        /// The same, keeping everything in a folder.
        public Plan keeping(Path folder) {
            return new Plan(root, port, Optional.of(folder), settings, clock, speed, events, probe);
        }

        /// The same, looked at by a probe.
        public Plan under(Probe other) {
            return new Plan(root, port, data, settings, clock, speed, events, other);
        }
    }

    /// Starts everything and puts the sample data in, where there is none yet.
    ///
    /// @throws java.net.BindException where the port is taken
    public static LocalRun start(Plan plan) throws IOException, Options.Wrong {
        var parts = new ArrayDeque<AutoCloseable>();
        try {
            return new LocalRun(plan, parts);
        } catch (IOException | Options.Wrong | RuntimeException failed) {
            closeAll(parts);
            throw failed;
        }
    }

    private LocalRun(Plan plan, Deque<AutoCloseable> opened) throws IOException, Options.Wrong {
        this.host = open(opened, HttpHost.bind(plan.port()));
        var keeping = open(opened, Keeping.in(plan.data()));
        var template = Template.read(
                plan.root().resolve("template.yaml"),
                Map.of("PublicBaseUrl", host.baseUrl(), "DeskDefault", Seed.DESK));
        var database = open(opened, Database.open(keeping.file("tables.db"), template.tables()));
        this.inbox = new Inbox(keeping.file("inbox.jsonl"), it -> plan.events().accept(it.line()));
        this.permissions = new Permissions(plan.events());
        this.sns = LocalSns.of(inbox, keeping.file("subscriptions.json"), template.topics(), plan.clock());
        var functions = functions(template, plan, keeping.pepper(), database);
        var gateway = new Gateway(
                Api.read(plan.root().resolve("docs/api/openapi.yaml")), functions, template.usageKeys(), plan.clock());
        var arns = database.streamArns();
        for (var source : template.streams()) {
            open(opened, pump(source, arns, database, functions, plan)).start();
        }
        this.ticker = open(opened, new Ticker(template.schedules(), functions, plan.speed()));
        this.access = new Seed(plan.root(), functions, gateway, sns, plan.clock()).once(keeping.file("access"));
        ticker.start();
        host.open(new Front(inbox, gateway));
        this.parts.addAll(opened);
    }

    private static <T extends AutoCloseable> T open(Deque<AutoCloseable> opened, T part) {
        opened.push(part);
        return part;
    }

    private Functions functions(Template template, Plan plan, String pepper, Database database) {
        var handlers = new HashMap<String, Object>();
        for (var function : template.functions().values()) {
            var settings = new HashMap<>(function.environment());
            settings.remove("PIN_PEPPER_SECRET"); // there is no secret store here: the pepper itself goes in
            settings.put("PIN_PEPPER", pepper);
            settings.put("AWS_LAMBDA_FUNCTION_NAME", function.id());
            settings.putAll(plan.settings());
            var aws = new Aws(database.client(), sns, new Settings(settings), plan.clock(), new SecureRandom());
            handlers.put(
                    function.id(),
                    plan.probe()
                            .make(
                                    function.id(),
                                    aws,
                                    it -> Handlers.make(function.handlerClass(), permissions.of(function, it))));
        }
        return new Functions(template.functions(), handlers);
    }

    private static StreamPump pump(
            StreamSource source, Map<String, String> arns, Database database, Functions functions, Plan plan) {
        var arn = Optional.ofNullable(arns.get(source.table()))
                .orElseThrow(() -> new IllegalStateException("the table " + source.table() + " has no stream"));
        return new StreamPump(
                source,
                database.streams(),
                arn,
                functions,
                plan.clock(),
                it -> plan.events().accept(givenUp(it)));
    }

    private static String givenUp(JsonNode record) {
        return "given up, for a person to look at: stream record "
                + record.path("dynamodb").path("Keys");
    }

    /// Where it is reached, without a slash at the end.
    public String baseUrl() {
        return host.baseUrl();
    }

    /// The sample keys and PIN.
    public Access access() {
        return access;
    }

    /// What was sent, newest first.
    public List<Message> messages() {
        return inbox.messages();
    }

    /// The SNS of this run, which can be made to fail.
    public LocalSns sns() {
        return sns;
    }

    /// The rules of the scheduler, which can be made to fire.
    public Ticker ticker() {
        return ticker;
    }

    /// @throws IllegalStateException where a function asked for something that its policies do not allow: it may have
    /// gone
    ///     on without
    @Override
    public void close() {
        closeAll(parts);
        if (!permissions.refused().isEmpty()) {
            throw new IllegalStateException(String.join("\n", permissions.refused()));
        }
    }

    private static void closeAll(Deque<AutoCloseable> parts) {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception failed) {
                System.getLogger(LocalRun.class.getName()).log(System.Logger.Level.WARNING, "not closed", failed);
            }
        }
    }
}
