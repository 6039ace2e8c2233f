package kz.goldenhour.aws.pin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.GetSecretValueResponse;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

/// Peppers in Secrets Manager: each version of the secret is one, named by its version id. Nothing is read before the
/// first PIN, so no snapshot holds a pepper; which version is current is asked again every five minutes.
public final class SecretPeppers implements Peppers {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final SecretsManagerClient secrets;
    private final String secretId;
    private final Clock clock;
    private final Map<String, Pepper> known = new ConcurrentHashMap<>();
    private volatile Optional<Current> current = Optional.empty();

    private record Current(Pepper pepper, Instant readAt) {}

    public SecretPeppers(SecretsManagerClient secrets, String secretId, Clock clock) {
        this.secrets = secrets;
        this.secretId = secretId;
        this.clock = clock;
    }

    @Override
    public Pepper current() {
        var now = clock.instant();
        var seen = current.filter(it -> now.isBefore(it.readAt().plus(FRESH)));
        if (seen.isPresent()) {
            return seen.get().pepper();
        }
        var pepper = pepper(secrets.getSecretValue(it -> it.secretId(secretId)));
        current = Optional.of(new Current(pepper, now));
        return pepper;
    }

    @Override
    public Optional<Pepper> byId(String id) {
        var seen = Optional.ofNullable(known.get(id));
        if (seen.isPresent()) {
            return seen;
        }
        try {
            return Optional.of(
                    pepper(secrets.getSecretValue(it -> it.secretId(secretId).versionId(id))));
        } catch (ResourceNotFoundException gone) {
            return Optional.empty();
        }
    }

    private Pepper pepper(GetSecretValueResponse version) {
        var pepper = new Pepper(version.versionId(), version.secretString());
        known.put(pepper.id(), pepper);
        return pepper;
    }
}
