package kz.goldenhour.aws;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import kz.goldenhour.aws.pin.Pbkdf2PinHasher;
import kz.goldenhour.aws.pin.Peppers;
import kz.goldenhour.aws.pin.SecretPeppers;
import kz.goldenhour.aws.store.DynamoDbStores;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.desk.PinHasher;
import kz.goldenhour.domain.match.Embedder;
import kz.goldenhour.domain.match.Embedders;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sns.SnsClient;

/// What a function gets from outside: clients, settings, time and chance.
///
/// @param topics  made only where a function asks for it: most send nothing
/// @param secrets only where a secret is set: most functions need none
public record Aws(
        DynamoDbClient dynamoDb,
        Supplier<SnsClient> topics,
        Optional<Supplier<SecretsManagerClient>> secrets,
        Settings settings,
        Clock clock,
        RandomGenerator random,
        Log log) {

    /// Everything without secrets, as the local run and tests have it.
    public Aws(DynamoDbClient dynamoDb, SnsClient sns, Settings settings, Clock clock, RandomGenerator random) {
        this(dynamoDb, () -> sns, Optional.empty(), settings, clock, random, Log.standard(clock));
    }

    /// As Lambda runs it. Credentials and region come from the SDK's default chain, which knows about snapshots.
    public static Aws fromEnvironment() {
        var settings = Settings.fromEnvironment();
        var clients = new Clients(http());
        return new Aws(
                clients.dynamoDb(),
                clients.sns(),
                settings.pinPepperSecret().map(_ -> clients.secrets()),
                settings,
                Clock.systemUTC(),
                new SecureRandom(),
                Log.standard(Clock.systemUTC()));
    }

    /// Short waits: a call that hangs would hold an officer's alert back longer than a second try does.
    private static SdkHttpClient http() {
        return UrlConnectionHttpClient.builder()
                .connectionTimeout(Duration.ofSeconds(2))
                .socketTimeout(Duration.ofSeconds(5))
                .build();
    }

    public Randomness randomness() {
        return new Randomness(random);
    }

    /// All ports of storage.
    public DynamoDbStores stores() {
        return new DynamoDbStores(
                dynamoDb, settings.claimsTable(), settings.evidenceTable(), settings.desksTable(), clock);
    }

    /// A client for messages.
    public SnsClient sns() {
        return topics.get();
    }

    /// The model that finds by meaning, where one is set and can be used.
    public Optional<Embedder> embedder() {
        return settings.modelDir().flatMap(directory -> Embedders.open(Path.of(directory), log::warn));
    }

    /// Where the peppers of the PINs come from: the secret, or the local run's own.
    public Peppers peppers() {
        return secrets.<Peppers>map(client -> new SecretPeppers(
                        client.get(), settings.pinPepperSecret().orElseThrow(), clock))
                .orElseGet(() -> Peppers.literal(settings.pinPepper()
                        .orElseThrow(() -> new IllegalStateException("the setting PIN_PEPPER_SECRET is missing"))));
    }

    /// Hashes and compares PINs.
    public PinHasher pins() {
        return new Pbkdf2PinHasher(peppers(), randomness());
    }
}
