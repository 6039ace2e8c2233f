package kz.goldenhour.aws;

import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sns.SnsClient;

/// Makes clients. SNS and Secrets Manager are in the zips of those functions alone that call them; so their makers are
/// named classes, which load nothing before they are asked. A lambda loads what it returns as soon as it is linked.
///
/// @param http        sends for all of them
/// @param credentials empty: the SDK's default chain, which knows about snapshots
/// @param region      empty: the SDK's default chain
public record Clients(SdkHttpClient http, Optional<AwsCredentialsProvider> credentials, Optional<Region> region) {

    /// With credentials and region of the function that runs.
    public Clients(SdkHttpClient http) {
        this(http, Optional.empty(), Optional.empty());
    }

    public DynamoDbClient dynamoDb() {
        return made(DynamoDbClient.builder());
    }

    /// Makes the client of SNS when it is asked.
    public Supplier<SnsClient> sns() {
        return new Sns(this);
    }

    /// Makes the client of Secrets Manager when it is asked.
    public Supplier<SecretsManagerClient> secrets() {
        return new Secrets(this);
    }

    private <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C made(B builder) {
        builder.httpClient(http);
        credentials.ifPresent(builder::credentialsProvider);
        region.ifPresent(builder::region);
        return builder.build();
    }

    private record Sns(Clients clients) implements Supplier<SnsClient> {
        @Override
        public SnsClient get() {
            return clients.made(SnsClient.builder());
        }
    }

    private record Secrets(Clients clients) implements Supplier<SecretsManagerClient> {
        @Override
        public SecretsManagerClient get() {
            return clients.made(SecretsManagerClient.builder());
        }
    }
}
