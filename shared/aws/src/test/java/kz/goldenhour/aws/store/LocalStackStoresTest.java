package kz.goldenhour.aws.store;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import kz.goldenhour.testing.DynamoDbLocal;
import kz.goldenhour.testing.LocalStack;
import kz.goldenhour.testing.contract.AliasContract;
import kz.goldenhour.testing.contract.ChangingContract;
import kz.goldenhour.testing.contract.ClockContract;
import kz.goldenhour.testing.contract.DeskContract;
import kz.goldenhour.testing.contract.EvidenceContract;
import kz.goldenhour.testing.contract.JoiningContract;
import kz.goldenhour.testing.contract.OfficerContract;
import kz.goldenhour.testing.contract.OpeningContract;
import kz.goldenhour.testing.contract.OutboxContract;
import kz.goldenhour.testing.contract.QuotaContract;
import kz.goldenhour.testing.contract.ReopeningContract;
import kz.goldenhour.testing.contract.RulingContract;
import kz.goldenhour.testing.contract.StoreContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.testcontainers.localstack.LocalStackContainer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The same contracts over HTTP, through the SDK's own HTTP client and retries, as in a function.
class LocalStackStoresTest {
    private static @Nullable LocalStackContainer running;

    /// Not in a static initializer: what is skipped there counts as failed.
    @BeforeAll
    static void start() {
        running = LocalStack.start("LocalStackStoresTest", "dynamodb", "dynamodbstreams");
    }

    private static LocalStackContainer container() {
        return Objects.requireNonNull(running);
    }

    @AfterAll
    static void stop() {
        if (running != null) {
            running.stop();
        }
    }

    @Nested
    class Opening extends OpeningContract {
        @Override
        protected Subject fresh(Clock clock) {
            return localStack(clock);
        }
    }

    @Nested
    class Joining extends JoiningContract {
        @Override
        protected Subject fresh(Clock clock) {
            return localStack(clock);
        }
    }

    @Nested
    class Ruling extends RulingContract {
        @Override
        protected Subject fresh(Clock clock) {
            return localStack(clock);
        }
    }

    @Nested
    class Alias extends AliasContract {
        @Override
        protected Subject fresh(Clock clock) {
            return localStack(clock);
        }
    }

    @Nested
    class Counting extends QuotaContract {
        @Override
        protected Subject fresh(Clock clock) {
            return localStack(clock);
        }
    }

    @Nested
    class Ticking extends ClockContract {
        @Override
        protected Subject fresh(Clock clock) {
            return localStack(clock);
        }
    }

    @Nested
    class Reopening extends ReopeningContract {
        @Override
        protected Subject fresh(Clock clock) {
            return localStack(clock);
        }
    }

    @Nested
    class Sending extends OutboxContract {
        @Override
        protected Subject fresh(Clock clock) {
            return localStack(clock);
        }
    }

    @Nested
    class Evidence extends EvidenceContract {
        @Override
        protected Subject fresh(Clock clock) {
            return localStack(clock);
        }
    }

    @Nested
    class Desks_and_callers extends DeskContract {
        @Override
        protected Subject fresh(Clock clock) {
            return localStack(clock);
        }
    }

    @Nested
    class Officers extends OfficerContract {
        @Override
        protected Subject fresh(Clock clock) {
            return localStack(clock);
        }
    }

    @Nested
    class Changing extends ChangingContract {
        @Override
        protected Subject fresh(Clock clock) {
            return localStack(clock);
        }
    }

    private static StoreContract.Subject localStack(Clock clock) {
        var credentials = AwsBasicCredentials.create(
                container().getAccessKey(), container().getSecretKey());
        var client = DynamoDbClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .endpointOverride(container().getEndpoint())
                .region(Region.of(container().getRegion()))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .build();
        var prefix = "t" + UUID.randomUUID().toString().substring(0, 8);
        return StoresUnderTest.in(client, DynamoDbLocal.createTables(client, prefix), clock);
    }
}
