package kz.goldenhour.aws.rehearsal;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import kz.goldenhour.aws.Aws;
import kz.goldenhour.aws.Clients;
import kz.goldenhour.aws.Log;
import kz.goldenhour.aws.Settings;
import kz.goldenhour.aws.Snapshot;
import kz.goldenhour.aws.http.CallerContext;
import kz.goldenhour.domain.caller.Role;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/// A stage for one play: everything that a function gets from outside, made up. Its own code runs on it down to the
/// wire,
/// with tables in memory, a clock of its own, dice that always fall alike and a log that nobody reads. So a
/// rehearsal can change nothing, send nothing and know no secret, and nothing of it stays but loaded classes.
public final class Rehearsal {
    /// Enough for the compiler to see what matters.
    static final int ROUNDS = 12;

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Settings SETTINGS = new Settings(Map.of(
            "CLAIMS_TABLE", "claims",
            "EVIDENCE_TABLE", "evidence",
            "DESKS_TABLE", "desks",
            "DEFAULT_DESK", Cast.DESK.value(),
            "ALERTS_TOPIC", "arn:aws:sns:eu-central-1:000000000000:alerts",
            "REBUTTALS_TOPIC", "arn:aws:sns:eu-central-1:000000000000:rebuttals",
            "BASE_URL", "https://rehearsal.invalid",
            "PIN_PEPPER_SECRET", "rehearsal"));
    private static final AwsCredentialsProvider NOBODY =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("rehearsal", "rehearsal"));

    private final Aws aws;
    private final Cast cast;

    private Rehearsal() {
        var clients = new Clients(new Wire(), Optional.of(NOBODY), Optional.of(Region.EU_CENTRAL_1));
        var clock = new QuickClock();
        this.aws = new Aws(
                clients.dynamoDb(),
                clients.sns(),
                Optional.of(clients.secrets()),
                SETTINGS,
                clock,
                new Random(0),
                Log.silent(clock));
        this.cast = new Cast(aws);
    }

    /// Has `play` played before the snapshot of the function is taken, each time on a fresh stage.
    public static void beforeSnapshot(Consumer<Rehearsal> play) {
        Snapshot.prime(LONGEST, () -> rounds(play));
    }

    /// Plays until it is enough, or somebody says that the time is up.
    public static void rounds(Consumer<Rehearsal> play) {
        for (int round = 0; round < ROUNDS && !Thread.currentThread().isInterrupted(); round++) {
            play.accept(new Rehearsal());
        }
    }

    /// What the handler is made with.
    public Aws aws() {
        return aws;
    }

    /// Who and what is there.
    public Cast cast() {
        return cast;
    }

    /// A request as API Gateway hands it over.
    ///
    /// @param id what each path parameter is; empty where the route has none
    public APIGatewayProxyRequestEvent request(Role role, String route, String id, String body) {
        var event = new APIGatewayProxyRequestEvent();
        request(event, role, route, id, body);
        return event;
    }

    /// The same for an event of a function's own.
    public void request(APIGatewayProxyRequestEvent event, Role role, String route, String id, String body) {
        var parts = route.split(" ", 2);
        var context = new ProxyRequestContext();
        context.setRequestId("rehearsal");
        context.setPath(parts[1]);
        context.setAuthorizer(new HashMap<>(CallerContext.write(Cast.caller(role))));
        event.withHttpMethod(parts[0])
                .withResource(parts[1])
                .withPath(parts[1])
                .withHeaders(Map.of(
                        "Accept-Language", "ru,kk;q=0.8",
                        "Content-Type", "application/json",
                        "Host", "rehearsal.invalid"))
                .withPathParameters(Map.of("id", id, "handle", id, "officerId", id))
                .withRequestContext(context)
                .withBody(body);
    }
}
